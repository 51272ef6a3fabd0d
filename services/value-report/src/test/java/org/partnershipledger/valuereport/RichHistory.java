package org.partnershipledger.valuereport;

import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.event.DataUseEvent.Identifiability;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineMethod;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;

/**
 * A small history with something in every section: a scheme that saved (worked example W1), one with too few people,
 * one that could not be measured, a company whose shares fell, late and given-up money, a correction, reinvestment.
 */
final class RichHistory {
    static final OdsCode BODY = OdsCode.of("QZZ");
    static final OdsCode OTHER = OdsCode.of("RXX");
    static final Period YEAR = new Period(day("2025-04-01"), day("2026-03-31"));
    private static final Evidence EVIDENCE = new Evidence("Extract", "urn:sample:1", "0".repeat(64));

    private RichHistory() {}

    static TestHistory history() {
        var history = new TestHistory().at("2026-05-01T09:00:00Z");
        breathe().forEach(event -> history.record(BODY, event));
        history.record(OTHER, drafted("OTHER", "Another body", "SAMPLE99", PartnerMaturity.SME));
        eyes().forEach(event -> history.record(BODY, event));
        rare().forEach(event -> history.record(BODY, event));
        money().forEach(event -> history.record(BODY, event));
        return history;
    }

    static AgreementDrafted drafted(String id, String title, String company, PartnerMaturity maturity) {
        return new AgreementDrafted(
                id,
                day("2024-11-04"),
                title,
                BODY,
                List.of(BODY),
                new TechnologyPartner(title + " Ltd (sample)", company, "Industry", maturity),
                Map.of(MinimumContentItem.BENEFICIARY_GROUPS, "People with long-term conditions"),
                day("2025-04-01"),
                day("2028-03-31"));
    }

    static List<LedgerEvent> started(String id, String title, String company, PartnerMaturity maturity, long people) {
        return List.of(
                drafted(id, title, company, maturity),
                new ApprovalRequested(id, day("2024-12-01"), ApprovalType.DPIA),
                new ApprovalGranted(id, day("2025-02-10"), ApprovalType.DPIA, null, null),
                new AgreementSigned(id, day("2025-03-01"), BODY.value()),
                new AgreementFullySigned(id, day("2025-03-03")),
                new AgreementActivated(id, day("2025-04-01")),
                new DataUseRegistered(
                        id,
                        day("2025-03-20"),
                        id + "-USE",
                        title + ": finding who needs help",
                        "We look at care records without names.",
                        "Fewer people fall ill.",
                        List.of("Admissions"),
                        Identifiability.DE_PERSONALISED,
                        DataAccessRoute.SECURE_DATA_ENVIRONMENT,
                        "(e) public task",
                        "(h) health or social care",
                        "NOT_APPLICABLE",
                        "Applied",
                        true,
                        null),
                new DataFlowStarted(id, day("2025-04-02"), id + "-USE", "Admissions", people));
    }

    static MeasureDefined measure(String id, String measure, String name, String unit, long minimum) {
        return new MeasureDefined(
                id,
                day("2025-01-10"),
                measure,
                name,
                MeasureKind.OUTCOME,
                MeasureDirection.LOWER_IS_BETTER,
                unit,
                null,
                true,
                "Hospital records",
                minimum);
    }

    static OutcomeRecorded outcome(
            String id, String measure, String outcome, String expected, String actual, Long people) {
        return new OutcomeRecorded(
                id,
                day("2026-03-31"),
                measure,
                outcome,
                YEAR,
                new BigDecimal(expected),
                new BigDecimal(actual),
                people,
                null,
                EVIDENCE);
    }

    static OutcomeVerified verified(String id, String measure, String outcome, EvidenceGrade grade) {
        return new OutcomeVerified(id, day("2026-04-20"), measure, outcome, OTHER, "Second extract", grade);
    }

    static BenefitValued benefit(
            String id,
            String measure,
            String outcome,
            String benefit,
            BenefitClass of,
            String amount,
            EvidenceGrade grade) {
        return new BenefitValued(
                id,
                day("2026-03-31"),
                measure,
                outcome,
                benefit,
                of,
                amount == null ? null : Money.of(amount),
                grade,
                of == BenefitClass.CASH_RELEASING ? "BUDGET-1" : null,
                "In words " + benefit);
    }

    private static List<LedgerEvent> breathe() {
        var events = new java.util.ArrayList<>(
                started("BREATHE", "Breathing well", "SAMPLE01", PartnerMaturity.ESTABLISHED, 52_312));
        events.addAll(List.of(
                measure("BREATHE", "COST", "Cost of emergency care", "pounds", 100),
                new BaselineRecorded(
                        "BREATHE",
                        day("2025-02-01"),
                        "COST",
                        BaselineMethod.MATCHED_CONTROL,
                        new Period(day("2023-04-01"), day("2024-03-31")),
                        new BigDecimal("12400000"),
                        EVIDENCE),
                new BaselineLocked("BREATHE", day("2025-02-02"), "COST"),
                new RiskGainShareTermsAgreed(
                        "BREATHE", day("2025-04-01"), "COST", 1, null, MidPeriodChange.BY_DAYS, terms()),
                outcome("BREATHE", "COST", "COST-2025", "12400000", "11790000", 52_312L),
                verified("BREATHE", "COST", "COST-2025", EvidenceGrade.B),
                new OutcomeCorrected(
                        "BREATHE",
                        day("2026-03-31"),
                        "COST",
                        "COST-2025",
                        new BigDecimal("11780000"),
                        null,
                        "a bill was counted twice",
                        EVIDENCE),
                verified("BREATHE", "COST", "COST-2025", EvidenceGrade.B),
                run(
                        "BREATHE",
                        "R-1",
                        "COST",
                        ReconciliationRun.FINAL,
                        "COST-2025",
                        "620000.00",
                        "248000.00",
                        "372000.00",
                        "0.00"),
                new ReconciliationIssued("BREATHE", day("2026-04-25"), "R-1"),
                new ReconciliationAgreed("BREATHE", day("2026-04-28"), "R-1", "SAMPLE01"),
                benefit(
                        "BREATHE",
                        "COST",
                        "COST-2025",
                        "KEPT",
                        BenefitClass.CASH_RELEASING,
                        "372000.00",
                        EvidenceGrade.B),
                benefit(
                        "BREATHE",
                        "COST",
                        "COST-2025",
                        "BEDS",
                        BenefitClass.NON_CASH_RELEASING,
                        "61200.00",
                        EvidenceGrade.C),
                benefit(
                        "BREATHE",
                        "COST",
                        "COST-2025",
                        "GUESS",
                        BenefitClass.CASH_RELEASING,
                        "999.00",
                        EvidenceGrade.E),
                benefit("BREATHE", "COST", "COST-2025", "SAFER", BenefitClass.QUALITATIVE, null, EvidenceGrade.D),
                new NhsCostRecorded(
                        "BREATHE", day("2025-06-10"), "Data preparation", Money.of("141250.00"), "COST-1")));
        return events;
    }

    private static List<LedgerEvent> eyes() {
        var events = new java.util.ArrayList<>(started("EYES", "Clear eyes", "SAMPLE03", PartnerMaturity.START_UP, 5));
        events.addAll(List.of(
                new CommercialTermAgreed(
                        "EYES",
                        day("2025-03-01"),
                        "FEE",
                        new CommercialTerm.UpfrontFee(Money.of("186400.00"), day("2025-05-01"))),
                new CommercialTermAgreed(
                        "EYES",
                        day("2025-03-01"),
                        "GOAL",
                        new CommercialTerm.Milestone(
                                "Approved as a medical device",
                                "Certificate",
                                Money.of("50000.00"),
                                day("2026-01-31"))),
                new CommercialTermAgreed(
                        "EYES",
                        day("2025-03-01"),
                        "SHARES",
                        new CommercialTerm.Equity(
                                "Ordinary", new BigDecimal("1000"), Money.of("10000.00"), "Last round", null)),
                new MilestoneMissed("EYES", day("2026-01-31"), "GOAL", "the certificate was refused"),
                new EquityReceived(
                        "EYES", day("2025-04-10"), "SHARES", new BigDecimal("1000"), Money.of("10000.00"), EVIDENCE),
                new EquityRevalued(
                        "EYES", day("2026-03-31"), "SHARES", Money.of("200.00"), "price of the last sale", EVIDENCE),
                new FreeLicenceGranted("EYES", day("2025-07-01"), "LICENCE", YEAR, null, "no market price"),
                new ApprovalRefused("EYES", day("2025-09-09"), ApprovalType.DTAC, "no penetration test"),
                new RiskShareExemptionGranted(
                        "EYES", day("2025-03-02"), "a start-up cannot carry the risk", "person-7")));
        return events;
    }

    private static List<LedgerEvent> rare() {
        var events =
                new java.util.ArrayList<>(started("RARE", "Rare disease", "SAMPLE04", PartnerMaturity.ACADEMIC, 1_043));
        events.addAll(List.of(
                measure("RARE", "DEATHS", "Early deaths", "people", 0),
                outcome("RARE", "DEATHS", "DEATHS-2025", "12", "6", 1_043L),
                verified("RARE", "DEATHS", "DEATHS-2025", EvidenceGrade.A),
                benefit("RARE", "DEATHS", "DEATHS-2025", "LIVES", BenefitClass.SOCIETAL, "420000.00", EvidenceGrade.A),
                measure("RARE", "PAIN", "Pain", "score", 0),
                new OutcomeNotMeasurable(
                        "RARE", day("2026-03-31"), "PAIN", "PAIN-2025", YEAR, "the survey was not sent")));
        return events;
    }

    private static List<LedgerEvent> money() {
        return List.of(
                raised(
                        "S-FEE",
                        "EYES",
                        SettlementBasis.COMMERCIAL_TERM,
                        "FEE",
                        SettlementDirection.PARTNER_TO_NHS,
                        "186400.00",
                        "37280.00",
                        "2025-05-01",
                        "2025-06-01"),
                new SettlementPaid("S-FEE", "EYES", day("2025-05-20"), Money.of("223680.00"), "FIN-1"),
                raised(
                        "S-GAIN",
                        "BREATHE",
                        SettlementBasis.RECONCILIATION,
                        "R-1",
                        SettlementDirection.NHS_TO_PARTNER,
                        "248000.00",
                        "0.00",
                        "2026-04-29",
                        "2026-05-29"),
                raised(
                        "S-LATE",
                        "EYES",
                        SettlementBasis.COMMERCIAL_TERM,
                        "FEE",
                        SettlementDirection.PARTNER_TO_NHS,
                        "8000.00",
                        "0.00",
                        "2025-10-01",
                        "2025-11-01"),
                new SettlementWrittenOff(
                        "S-LATE", "EYES", day("2026-02-01"), Money.of("3000.00"), "the company could not pay"),
                new ReinvestmentCommitted(
                        "RE-1",
                        "EYES",
                        day("2025-06-01"),
                        BODY,
                        Money.of("90000.00"),
                        "Two nurses for home visits",
                        "Samplebridge"),
                new ReinvestmentSpent("RE-1", "EYES", day("2025-12-01"), Money.of("60000.00"), "FIN-2"),
                new ReinvestmentOutcomeNoted("RE-1", "EYES", day("2026-03-01"), "412 people were visited at home"));
    }

    static SettlementRaised raised(
            String id,
            String agreement,
            SettlementBasis basis,
            String reference,
            SettlementDirection direction,
            String net,
            String vat,
            String on,
            String due) {
        return new SettlementRaised(
                id,
                agreement,
                LocalDate.parse(on),
                basis,
                reference,
                direction,
                BODY,
                "SAMPLE",
                Money.of(net),
                VatTreatment.STANDARD_20,
                Money.of(vat),
                LocalDate.parse(due));
    }

    static ReconciliationCalculated run(
            String agreement,
            String id,
            String measure,
            ReconciliationRun run,
            String outcome,
            String pool,
            String partner,
            String nhs,
            String paid) {
        var result = new ReconciliationResult(
                ReconciliationResult.Status.SETTLED,
                ReconciliationResult.PayDirection.NHS_TO_PARTNER,
                Money.of(pool),
                Money.of(partner),
                Money.of(nhs),
                Money.of(partner).minus(Money.of(paid)),
                Money.ZERO,
                List.of(),
                List.of(
                        new Step(10, "payment factor", "310000 x 1", new BigDecimal("310000")),
                        new Step(11, "period cap", "at most 248000", new BigDecimal(partner))));
        var zero = Money.ZERO;
        var inputs = new ReconciliationInputs(
                new BigDecimal("12400000"),
                new BigDecimal("11780000"),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                null,
                zero,
                zero,
                zero,
                Money.of(paid),
                zero,
                zero);
        return new ReconciliationCalculated(
                agreement,
                day("2026-03-31"),
                id,
                measure,
                run,
                YEAR,
                List.of(outcome),
                List.of(new Working(1, YEAR, terms(), inputs, result)),
                Money.of(pool),
                Money.of(partner),
                Money.of(nhs),
                Money.of(paid),
                Money.of(partner).minus(Money.of(paid)));
    }

    static RiskGainShareTerms terms() {
        return new RiskGainShareTerms(
                RiskGainShareTerms.Sidedness.UPSIDE_ONLY,
                RiskGainShareTerms.Direction.LOWER_IS_BETTER,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                RiskGainShareTerms.AdditionalityScope.GAINS_ONLY,
                false,
                null,
                new RiskGainShareTerms.Limit(new BigDecimal("0.02"), null),
                null,
                RiskGainShareTerms.ThresholdMode.FIRST_POUND,
                List.of(new RiskGainShareTerms.Band(null, new BigDecimal("0.40"))),
                List.of(),
                RiskGainShareTerms.BandMode.MARGINAL,
                null,
                null,
                BigDecimal.ONE,
                null,
                null,
                new RiskGainShareTerms.Limit(new BigDecimal("0.10"), null),
                null,
                null,
                null,
                null,
                false,
                List.of());
    }
}
