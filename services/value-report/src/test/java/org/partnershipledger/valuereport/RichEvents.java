package org.partnershipledger.valuereport;

import static org.partnershipledger.valuereport.RichHistory.BODY;
import static org.partnershipledger.valuereport.RichHistory.OTHER;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.event.DataUseEvent.Identifiability;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;

/** Events of a sample-like history, each in one short call; what does not matter to the report is filled in. */
final class RichEvents {
    static final Period YEAR = new Period(day("2025-04-01"), day("2026-03-31"));
    static final Evidence EVIDENCE = new Evidence("Extract", "urn:sample:1", "0".repeat(64));

    private RichEvents() {}

    static AgreementDrafted drafted(String id, String title, String company, PartnerMaturity maturity) {
        return drafted(id, title, company, maturity, BODY, List.of(BODY));
    }

    /** @param parties NHS bodies that sign, the body among them */
    static AgreementDrafted drafted(
            String id, String title, String company, PartnerMaturity maturity, OdsCode body, List<OdsCode> parties) {
        return new AgreementDrafted(
                id,
                day("2024-11-04"),
                title,
                body,
                parties,
                new TechnologyPartner(title + " Ltd (sample)", company, "Industry", maturity),
                Map.of(MinimumContentItem.BENEFICIARY_GROUPS, "People with long-term conditions"),
                day("2025-04-01"),
                day("2028-03-31"));
    }

    static List<LedgerEvent> started(String id, String title, String company, PartnerMaturity maturity, long people) {
        return List.of(
                drafted(id, title, company, maturity),
                new ApprovalRequested(id, day("2024-12-01"), ApprovalType.DPIA),
                new ApprovalGranted(id, day("2025-02-10"), ApprovalType.DPIA, Optional.empty(), Optional.empty()),
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
                        Optional.of("(h) health or social care"),
                        "NOT_APPLICABLE",
                        "Applied",
                        true,
                        Optional.empty()),
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
                Optional.empty(),
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
                Optional.ofNullable(people),
                Optional.empty(),
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
                Optional.ofNullable(amount).map(Money::of),
                grade,
                of == BenefitClass.CASH_RELEASING ? Optional.of("BUDGET-1") : Optional.empty(),
                "In words " + benefit);
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
                Optional.of(Money.of(pool)),
                Optional.of(Money.of(partner)),
                Optional.of(Money.of(nhs)),
                Optional.of(Money.of(partner).minus(Money.of(paid))),
                Optional.of(Money.ZERO),
                List.of(),
                List.of(
                        new Step(10, "payment factor", "310000 x 1", Optional.of(new BigDecimal("310000"))),
                        new Step(11, "period cap", "at most 248000", Optional.of(new BigDecimal(partner)))));
        var zero = Money.ZERO;
        var inputs = new ReconciliationInputs(
                new BigDecimal("12400000"),
                new BigDecimal("11780000"),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
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
                Optional.of(Money.of(pool)),
                Optional.of(Money.of(partner)),
                Optional.of(Money.of(nhs)),
                Money.of(paid),
                Optional.of(Money.of(partner).minus(Money.of(paid))));
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
                BigDecimal.ZERO,
                Optional.of(RiskGainShareTerms.Limit.ofRate(new BigDecimal("0.02"))),
                Optional.empty(),
                RiskGainShareTerms.ThresholdMode.FIRST_POUND,
                Optional.of(List.of(RiskGainShareTerms.Band.last(new BigDecimal("0.40")))),
                Optional.of(List.of()),
                RiskGainShareTerms.BandMode.MARGINAL,
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(RiskGainShareTerms.Limit.ofRate(new BigDecimal("0.10"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(List.of()));
    }
}
