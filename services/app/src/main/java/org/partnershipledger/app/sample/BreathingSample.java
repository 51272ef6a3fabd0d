package org.partnershipledger.app.sample;

import static org.partnershipledger.app.sample.SampleActor.APPROVER;
import static org.partnershipledger.app.sample.SampleActor.CONTRACTS;
import static org.partnershipledger.app.sample.SampleActor.FINANCE;
import static org.partnershipledger.app.sample.SampleFacts.ICS;
import static org.partnershipledger.app.sample.SampleFacts.TRUST;
import static org.partnershipledger.app.sample.SampleFacts.YEAR_2024;
import static org.partnershipledger.app.sample.SampleFacts.YEAR_2025;
import static org.partnershipledger.app.sample.SampleFacts.day;
import static org.partnershipledger.app.sample.SampleFacts.document;
import static org.partnershipledger.app.sample.SampleFacts.number;
import static org.partnershipledger.app.sample.SampleFacts.pounds;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.gainshare.AgreeRiskGainShareTerms;
import org.partnershipledger.ledger.measure.CorrectOutcome;
import org.partnershipledger.ledger.measure.ValueBenefit;
import org.partnershipledger.ledger.reinvestment.CommitReinvestment;
import org.partnershipledger.ledger.reinvestment.NoteReinvestmentOutcome;
import org.partnershipledger.ledger.reinvestment.SpendReinvestment;

/**
 * The partnership that worked: fewer emergency admissions for breathing problems, savings shared over a threshold.
 * 2024-25 goes the whole way: provisional £148,800.00, final £98,673.43 (the partner gives £50,126.57 back), then
 * a corrected outcome and £4,885.73 more. These are the numbers of worked example W7.
 */
final class BreathingSample {
    private static final String AGREEMENT = "SAMPLE-BREATHE";
    private static final String COMPANY = "SAMPLE01";
    private static final String MEASURE = "ADMISSION-COST";

    private BreathingSample() {}

    static SampleScript script() {
        var script = new SampleScript("breathing");
        var agreement = new SampleAgreement(script, AGREEMENT, COMPANY);
        begin(script, agreement);
        year2024(script, agreement);
        correct2024(script, agreement);
        year2025(script, agreement);
        reinvest(script);
        return script;
    }

    private static void begin(SampleScript script, SampleAgreement agreement) {
        agreement.draft(
                day("2024-01-08"),
                "fewer emergency admissions for breathing problems",
                List.of(ICS, TRUST),
                new TechnologyPartner(
                        "Breathewell Analytics Ltd (sample)", COMPANY, "Industry", PartnerMaturity.ESTABLISHED),
                SampleFacts.content(
                        "People in Sampleshire with asthma or other long-term breathing problems",
                        "Find people at risk early and offer them a review before winter",
                        "The company earns a share of savings over a threshold, and bears its own costs"),
                day("2027-03-31"));
        agreement.measure(
                MEASURE,
                "Cost of emergency admissions for breathing problems",
                MeasureKind.OUTCOME,
                "pounds",
                true,
                "12150000");
        script.by(
                        CONTRACTS,
                        new AgreeRiskGainShareTerms(
                                AGREEMENT,
                                day("2024-04-01"),
                                MEASURE,
                                Optional.empty(),
                                MidPeriodChange.SEPARATE_WINDOWS,
                                SampleFacts.savingsShare()))
                .by(
                        CONTRACTS,
                        new AgreeCommercialTerm(
                                AGREEMENT,
                                day("2024-02-26"),
                                "ACCESS-FEE",
                                new CommercialTerm.UpfrontFee(pounds("45000.00"), day("2024-06-30"))));
        agreement.signApproveActivate(List.of(ICS.value(), TRUST.value(), COMPANY));
        agreement.dataUse(
                "BREATHE-RISK",
                "finding people at risk of an emergency admission",
                "We use records without names to find who may need help with breathing before winter.",
                "Fewer people are taken to hospital as an emergency.",
                List.of("Hospital admissions", "GP long-term conditions register"),
                412_650);
        agreement.cost(day("2024-05-20"), "Data preparation", "38500.00", "SAMPLE-COST-1001");
        agreement.cost(day("2024-07-15"), "Legal advice", "12250.00", "SAMPLE-COST-1002");
        agreement.pay(
                agreement.raise("ACCESS-FEE", 1, day("2024-06-03")),
                day("2024-06-28"),
                "45000.00",
                "SAMPLE-BANK-ACCESS-FEE");
    }

    private static void year2024(SampleScript script, SampleAgreement agreement) {
        agreement.outcome(MEASURE, "COST-2024", YEAR_2024, "12400000", "11780000", null);
        agreement.reconcile("R-2024-P", MEASURE, ReconciliationRun.PROVISIONAL, YEAR_2024, day("2025-04-14"));
        agreement.agreeAndPay("R-2024-P", day("2025-04-28"), day("2025-05-23"), "148800.00");
        correct(script, "11905316.42", "The last quarter's hospital bills arrived in June and were higher");
        agreement.verify(
                MEASURE,
                "COST-2024",
                day("2025-07-10"),
                "Bills compared with the hospital's own ledger",
                EvidenceGrade.B);
        agreement.reconcile("R-2024-F", MEASURE, ReconciliationRun.FINAL, YEAR_2024, day("2025-07-21"));
        agreement.agreeAndPay("R-2024-F", day("2025-08-04"), day("2025-08-29"), "50126.57");
    }

    private static void correct2024(SampleScript script, SampleAgreement agreement) {
        correct(script, "11893102.10", "Twelve admissions had been billed to the wrong area");
        agreement.verify(
                MEASURE, "COST-2024", day("2025-11-17"), "Each of the twelve bills was traced", EvidenceGrade.B);
        agreement.reconcile("R-2024-C", MEASURE, ReconciliationRun.CORRECTION, YEAR_2024, day("2025-11-24"));
        agreement.agreeAndPay("R-2024-C", day("2025-12-08"), day("2026-01-06"), "4885.73");
        script.by(
                        FINANCE,
                        new ValueBenefit(
                                AGREEMENT,
                                day("2025-03-31"),
                                MEASURE,
                                "COST-2024",
                                "KEPT-2024",
                                BenefitClass.CASH_RELEASING,
                                Optional.of(pounds("403338.74")),
                                EvidenceGrade.B,
                                Optional.of("SAMPLE-BUDGET-4410 emergency care"),
                                "What the NHS keeps of the saving; the emergency care budget became smaller by it"))
                .by(
                        FINANCE,
                        new ValueBenefit(
                                AGREEMENT,
                                day("2025-03-31"),
                                MEASURE,
                                "COST-2024",
                                "BEDS-2024",
                                BenefitClass.NON_CASH_RELEASING,
                                Optional.of(pounds("61200.00")),
                                EvidenceGrade.C,
                                Optional.empty(),
                                "Bed days that were free for other patients; time, not money"))
                .by(
                        FINANCE,
                        new ValueBenefit(
                                AGREEMENT,
                                day("2025-03-31"),
                                MEASURE,
                                "COST-2024",
                                "CONFIDENCE-2024",
                                BenefitClass.QUALITATIVE,
                                Optional.empty(),
                                EvidenceGrade.D,
                                Optional.empty(),
                                "Patients at two open meetings said they felt safer at home"));
    }

    private static void correct(SampleScript script, String actual, String reason) {
        script.by(
                FINANCE,
                new CorrectOutcome(
                        AGREEMENT,
                        day("2025-03-31"),
                        MEASURE,
                        "COST-2024",
                        number(actual),
                        Optional.empty(),
                        reason,
                        document("Corrected cost, " + reason)));
    }

    private static void year2025(SampleScript script, SampleAgreement agreement) {
        agreement.cost(day("2025-09-08"), "Analyst time", "21400.00", "SAMPLE-COST-1003");
        agreement.outcome(MEASURE, "COST-2025", YEAR_2025, "12500000", "11650000", null);
        agreement.verify(
                MEASURE,
                "COST-2025",
                day("2026-05-11"),
                "Bills compared with the hospital's own ledger",
                EvidenceGrade.B);
        agreement.reconcile("R-2025-P", MEASURE, ReconciliationRun.PROVISIONAL, YEAR_2025, day("2026-05-18"));
        agreement.agreeAndPay("R-2025-P", day("2026-06-01"), day("2026-06-26"), "240000.00");
        script.by(
                FINANCE,
                new ValueBenefit(
                        AGREEMENT,
                        day("2026-03-31"),
                        MEASURE,
                        "COST-2025",
                        "KEPT-2025",
                        BenefitClass.CASH_RELEASING,
                        Optional.of(pounds("610000.00")),
                        EvidenceGrade.B,
                        Optional.of("SAMPLE-BUDGET-4410 emergency care"),
                        "What the NHS keeps of the saving; the emergency care budget became smaller by it"));
    }

    private static void reinvest(SampleScript script) {
        script.by(
                        APPROVER,
                        new CommitReinvestment(
                                "SAMPLE-CLINICS",
                                AGREEMENT,
                                day("2025-09-15"),
                                ICS,
                                pounds("80000.00"),
                                "Two more breathing clinics in the community",
                                "Sample Town and Samplebury"))
                .by(
                        FINANCE,
                        new SpendReinvestment(
                                "SAMPLE-CLINICS", day("2025-11-28"), pounds("52000.00"), "SAMPLE-PAY-7001"))
                .by(
                        FINANCE,
                        new SpendReinvestment(
                                "SAMPLE-CLINICS", day("2026-02-27"), pounds("20000.00"), "SAMPLE-PAY-7002"))
                .by(
                        APPROVER,
                        new NoteReinvestmentOutcome(
                                "SAMPLE-CLINICS",
                                day("2026-03-31"),
                                "Both clinics are open; people wait 9 days for a review, before it was 23"));
    }
}
