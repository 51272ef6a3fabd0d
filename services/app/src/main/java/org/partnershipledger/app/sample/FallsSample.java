package org.partnershipledger.app.sample;

import static org.partnershipledger.app.sample.SampleActor.CONTRACTS;
import static org.partnershipledger.app.sample.SampleFacts.ICS;
import static org.partnershipledger.app.sample.SampleFacts.YEAR_2024;
import static org.partnershipledger.app.sample.SampleFacts.YEAR_2025;
import static org.partnershipledger.app.sample.SampleFacts.day;
import static org.partnershipledger.app.sample.SampleFacts.pounds;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.gainshare.AgreeRiskGainShareTerms;
import org.partnershipledger.ledger.gainshare.DisputeReconciliation;

/**
 * The partnership that lost money in its first year and shared the loss: cost 7% above what was expected, so the
 * partner paid £240,000.00, its limit (worked example W4). In the second year it saved, and the partner disputes
 * part of its share.
 */
final class FallsSample {
    private static final String AGREEMENT = "SAMPLE-FALLS";
    private static final String COMPANY = "SAMPLE02";
    private static final String MEASURE = "FALLS-COST";

    private FallsSample() {}

    static SampleScript script() {
        var script = new SampleScript("falls");
        var agreement = new SampleAgreement(script, AGREEMENT, COMPANY);
        agreement.draft(
                day("2024-01-10"),
                "preventing falls at home",
                List.of(ICS),
                new TechnologyPartner(
                        "SteadyStep Systems plc (sample)", COMPANY, "Industry", PartnerMaturity.ESTABLISHED),
                SampleFacts.content(
                        "People over 75 in Sampleshire who live at home",
                        "Find homes where a fall is likely and put in sensors and rails",
                        "The company shares savings and losses; of a loss it bears more when quality is poor"),
                day("2027-03-31"));
        agreement.measure(MEASURE, "Cost of hospital care after falls", MeasureKind.OUTCOME, "pounds", true, "7900000");
        script.by(
                CONTRACTS,
                new AgreeRiskGainShareTerms(
                        AGREEMENT,
                        day("2024-04-01"),
                        MEASURE,
                        Optional.empty(),
                        MidPeriodChange.BY_DAYS,
                        SampleFacts.twoSidedShare()));
        agreement.signApproveActivate(List.of(ICS.value(), COMPANY));
        agreement.dataUse(
                "FALLS-HOMES",
                "finding homes where a fall is likely",
                "We use care records without names to see which homes need rails or sensors.",
                "Fewer older people break a hip at home.",
                List.of("Community care contacts", "Hospital admissions"),
                88_240);
        agreement.cost(day("2024-06-10"), "Data preparation", "26800.00", "SAMPLE-COST-2001");
        agreement.cost(day("2025-06-09"), "Analyst time", "14700.00", "SAMPLE-COST-2002");
        agreement.outcome(MEASURE, "FALLS-2024", YEAR_2024, "8000000", "8560000", "0.70");
        agreement.verify(
                MEASURE, "FALLS-2024", day("2025-06-16"), "Bills compared with two other systems", EvidenceGrade.B);
        agreement.reconcile("R-2024-F", MEASURE, ReconciliationRun.FINAL, YEAR_2024, day("2025-06-30"));
        agreement.agreeAndPay("R-2024-F", day("2025-07-14"), day("2025-08-13"), "240000.00");
        agreement.outcome(MEASURE, "FALLS-2025", YEAR_2025, "8200000", "7954000", "0.88");
        agreement.reconcile("R-2025-P", MEASURE, ReconciliationRun.PROVISIONAL, YEAR_2025, day("2026-04-20"));
        script.by(
                CONTRACTS,
                new DisputeReconciliation(
                        AGREEMENT,
                        day("2026-05-05"),
                        "R-2025-P",
                        pounds("12000.00"),
                        "The company says that a closed ward should be taken out of what was expected"));
        return script;
    }
}
