package org.partnershipledger.app.sample;

import static org.partnershipledger.app.sample.SampleActor.APPROVER;
import static org.partnershipledger.app.sample.SampleActor.CONTRACTS;
import static org.partnershipledger.app.sample.SampleActor.FINANCE;
import static org.partnershipledger.app.sample.SampleActor.GOVERNANCE;
import static org.partnershipledger.app.sample.SampleFacts.ICS;
import static org.partnershipledger.app.sample.SampleFacts.YEAR_2024;
import static org.partnershipledger.app.sample.SampleFacts.day;
import static org.partnershipledger.app.sample.SampleFacts.document;
import static org.partnershipledger.app.sample.SampleFacts.number;
import static org.partnershipledger.app.sample.SampleFacts.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.agreement.TerminateAgreement;
import org.partnershipledger.ledger.commercial.MissMilestone;
import org.partnershipledger.ledger.datause.StopDataFlow;
import org.partnershipledger.ledger.measure.CorrectOutcome;
import org.partnershipledger.ledger.measure.DeclareNotMeasurable;
import org.partnershipledger.ledger.settlement.WriteOffSettlement;

/**
 * The partnership that did not deliver, and says so: one year could not be measured, in the next people waited
 * longer, so the data flow was stopped. Then the company stopped trading: the agreement ended early, was measured to
 * its last day, its milestone was missed, and part of the recovered cost was written off.
 */
final class TriageSample {
    private static final String AGREEMENT = "SAMPLE-TRIAGE";
    private static final String COMPANY = "SAMPLE04";
    private static final String MEASURE = "FIRST-CONTACT-DAYS";
    private static final LocalDate LAST_DAY = day("2026-01-30");

    private TriageSample() {}

    static SampleScript script() {
        var script = new SampleScript("triage");
        var agreement = new SampleAgreement(script, AGREEMENT, COMPANY);
        begin(script, agreement);
        lackDates(script);
        stopAndEnd(script);
        measureToTheEnd(script, agreement);
        money(script, agreement);
        return script;
    }

    private static void begin(SampleScript script, SampleAgreement agreement) {
        agreement.draft(
                day("2024-01-16"),
                "sorting requests for a first appointment",
                List.of(ICS),
                new TechnologyPartner("Triagely Ltd (sample)", COMPANY, "Industry", PartnerMaturity.SME),
                SampleFacts.content(
                        "People in Sampleshire who ask for help with their mental health",
                        "Sort requests by computer so that the most urgent are seen first",
                        "The company pays for our cost of sharing and for each milestone that is met"),
                day("2026-03-31"));
        agreement.measure(MEASURE, "Days until a first appointment", MeasureKind.OUTCOME, "days", false, "12.0");
        agreement.term("COST", new CommercialTerm.CostRecovery(pounds("18300.00"), "Our cost of preparing data"));
        agreement.term(
                "TEN-DAYS",
                new CommercialTerm.Milestone(
                        "First appointment within 10 days on average over a year",
                        "Report of the clinical system",
                        pounds("30000.00"),
                        day("2026-03-31")));
        agreement.signApproveActivate(List.of(ICS.value(), COMPANY));
        agreement.dataUse(
                "TRIAGE-REQUESTS",
                "sorting requests by how urgent they are",
                "We use requests for help without names to teach a computer which ones are urgent.",
                "People in most need are seen first.",
                List.of("Requests for a first appointment"),
                9_480);
    }

    private static void lackDates(SampleScript script) {
        script.by(
                FINANCE,
                new DeclareNotMeasurable(
                        AGREEMENT,
                        day("2025-03-31"),
                        MEASURE,
                        "WAIT-2024",
                        YEAR_2024,
                        "The company's log had no dates for the first seven months"));
    }

    /** The flow stops first: an agreement cannot end while data still flows. */
    private static void stopAndEnd(SampleScript script) {
        script.by(
                        GOVERNANCE,
                        new StopDataFlow(
                                AGREEMENT,
                                day("2025-12-12"),
                                "TRIAGE-REQUESTS",
                                "Requests for a first appointment",
                                "People waited longer, not shorter; there is no reason to go on sharing"))
                .by(
                        CONTRACTS,
                        new TerminateAgreement(
                                AGREEMENT,
                                LAST_DAY,
                                TerminationCause.INSOLVENCY,
                                "The company stopped trading, and an administrator was appointed"));
    }

    /** The second year is measured to the last day of the agreement, which came before the end of the year. */
    private static void measureToTheEnd(SampleScript script, SampleAgreement agreement) {
        agreement.outcome(MEASURE, "WAIT-2025", new Period(day("2025-04-01"), LAST_DAY), "12.0", "12.6", null);
        script.by(
                FINANCE,
                new CorrectOutcome(
                        AGREEMENT,
                        LAST_DAY,
                        MEASURE,
                        "WAIT-2025",
                        number("12.9"),
                        Optional.empty(),
                        "One clinic had been left out",
                        document("Waiting times with all clinics")));
        agreement.verify(
                MEASURE, "WAIT-2025", day("2026-04-27"), "Dates taken from the clinical system", EvidenceGrade.C);
        script.by(
                APPROVER,
                new MissMilestone(AGREEMENT, day("2026-03-31"), "TEN-DAYS", "People waited 12.9 days on average"));
    }

    private static void money(SampleScript script, SampleAgreement agreement) {
        agreement.cost(day("2024-05-27"), "Data preparation", "18300.00", "SAMPLE-COST-4001");
        String settlement = agreement.raise("COST", 1, day("2024-07-01"));
        agreement.pay(settlement, day("2024-09-20"), "8300.00", "SAMPLE-BANK-COST-1");
        script.by(
                APPROVER,
                new WriteOffSettlement(
                        settlement,
                        day("2026-02-16"),
                        pounds("10000.00"),
                        "The company has stopped trading; its administrator pays nothing"));
    }
}
