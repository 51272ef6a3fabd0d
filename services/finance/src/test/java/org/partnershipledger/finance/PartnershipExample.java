package org.partnershipledger.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
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
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;

/** One partnership from draft to reinvestment with the figures of worked example W1: saving £620,000.00, partner £248,000.00. */
public final class PartnershipExample {
    public static final String ID = "CM-001";
    public static final String PARTNER = "SAMPLE01";
    public static final Period YEAR = new Period(day("2025-04-01"), day("2026-03-31"));
    public static final Evidence EVIDENCE = new Evidence("Report", "https://example.org/report", "0".repeat(64));

    private PartnershipExample() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Money pounds(String amount) {
        return Money.of(amount);
    }

    public static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    public static History history() {
        return History.of(
                        drafted(ID, "Earlier discharge from hospital"),
                        new AgreementSigned(ID, day("2025-02-10"), History.BODY.value()),
                        new AgreementSigned(ID, day("2025-02-12"), PARTNER),
                        new AgreementFullySigned(ID, day("2025-02-12")),
                        new ApprovalRequested(ID, day("2025-01-10"), ApprovalType.DPIA),
                        new ApprovalGranted(
                                ID,
                                day("2025-02-20"),
                                ApprovalType.DPIA,
                                Optional.of("Review each year"),
                                Optional.of(day("2026-05-31"))),
                        new MeasureDefined(
                                ID,
                                day("2025-02-01"),
                                "BED-COST",
                                "Cost of bed days",
                                MeasureKind.OUTCOME,
                                MeasureDirection.LOWER_IS_BETTER,
                                "pounds",
                                Optional.of(n("1")),
                                true,
                                "Ledger",
                                0),
                        new BaselineRecorded(
                                ID,
                                day("2025-03-01"),
                                "BED-COST",
                                BaselineMethod.HISTORICAL_PERIOD,
                                new Period(day("2024-04-01"), day("2025-02-28")),
                                n("12400000.00"),
                                EVIDENCE),
                        new BaselineLocked(ID, day("2025-03-10"), "BED-COST"),
                        new RiskGainShareTermsAgreed(
                                ID,
                                day("2025-04-01"),
                                "BED-COST",
                                1,
                                Optional.empty(),
                                MidPeriodChange.SEPARATE_WINDOWS,
                                terms()),
                        new CommercialTermAgreed(
                                ID,
                                day("2025-04-01"),
                                "FEE-1",
                                new CommercialTerm.UpfrontFee(pounds("50000"), day("2025-05-01"))),
                        new AgreementActivated(ID, day("2025-04-01")))
                .and(afterTheYear());
    }

    private static LedgerEvent[] afterTheYear() {
        return new LedgerEvent[] {
            raised(
                    "S-FEE",
                    SettlementBasis.COMMERCIAL_TERM,
                    "FEE-1",
                    SettlementDirection.PARTNER_TO_NHS,
                    "50000",
                    "10000"),
            new SettlementInvoiced("S-FEE", ID, day("2025-04-10"), "INV-17"),
            new SettlementPaid("S-FEE", ID, day("2025-04-30"), pounds("60000"), "BACS-991"),
            new OutcomeRecorded(
                    ID,
                    day("2026-04-20"),
                    "BED-COST",
                    "O-2025",
                    YEAR,
                    n("12400000.00"),
                    n("11780000.00"),
                    Optional.empty(),
                    Optional.empty(),
                    EVIDENCE),
            new OutcomeVerified(
                    ID, day("2026-05-10"), "BED-COST", "O-2025", OdsCode.of("RZZ"), "Bills compared", EvidenceGrade.B),
            calculated("R-1", ReconciliationRun.FINAL),
            new ReconciliationIssued(ID, day("2026-06-01"), "R-1"),
            new ReconciliationAgreed(ID, day("2026-06-05"), "R-1", PARTNER),
            new ReconciliationAgreed(ID, day("2026-06-06"), "R-1", History.BODY.value()),
            raised("S-R-1", SettlementBasis.RECONCILIATION, "R-1", SettlementDirection.NHS_TO_PARTNER, "248000", "0"),
            new BenefitValued(
                    ID,
                    day("2026-06-10"),
                    "BED-COST",
                    "O-2025",
                    "B-1",
                    BenefitClass.CASH_RELEASING,
                    Optional.of(pounds("372000")),
                    EvidenceGrade.B,
                    Optional.of("BUDGET-4"),
                    "The budget for beds was made smaller"),
            new BenefitValued(
                    ID,
                    day("2026-06-10"),
                    "BED-COST",
                    "O-2025",
                    "B-2",
                    BenefitClass.QUALITATIVE,
                    Optional.empty(),
                    EvidenceGrade.D,
                    Optional.empty(),
                    "Families say that going home is calmer"),
            new ReinvestmentCommitted(
                    "RI-1", ID, day("2026-06-20"), History.BODY, pounds("60000"), "2 discharge nurses", "Sampleton")
        };
    }

    public static AgreementDrafted drafted(String id, String title) {
        return new AgreementDrafted(
                id,
                day("2025-01-05"),
                title,
                History.BODY,
                List.of(History.BODY),
                new TechnologyPartner(
                        "Example Health Technology Ltd", PARTNER, "Industry", PartnerMaturity.ESTABLISHED),
                Map.of(MinimumContentItem.PARTIES, "The system and the company"),
                day("2025-04-01"),
                day("2028-03-31"));
    }

    public static SettlementRaised raised(
            String id, SettlementBasis basis, String reference, SettlementDirection direction, String net, String vat) {
        return new SettlementRaised(
                id,
                ID,
                day("2025-04-05"),
                basis,
                reference,
                direction,
                History.BODY,
                PARTNER,
                pounds(net),
                VatTreatment.STANDARD_20,
                pounds(vat),
                day("2025-05-05"));
    }

    public static ReconciliationCalculated calculated(String id, ReconciliationRun run) {
        var inputs = inputs();
        var result = Reconciliation.calculate(terms(), inputs);
        return new ReconciliationCalculated(
                ID,
                YEAR.to(),
                id,
                "BED-COST",
                run,
                YEAR,
                List.of("O-2025"),
                List.of(new Working(1, YEAR, terms(), inputs, result)),
                result.pool(),
                result.partnerShare(),
                result.nhsShare(),
                Money.ZERO,
                result.trueUp());
    }

    static ReconciliationInputs inputs() {
        BigDecimal one = BigDecimal.ONE;
        return new ReconciliationInputs(
                n("12400000.00"),
                n("11780000.00"),
                one,
                one,
                one,
                one,
                Optional.empty(),
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }

    public static RiskGainShareTerms terms() {
        return new RiskGainShareTerms(
                Sidedness.UPSIDE_ONLY,
                Direction.LOWER_IS_BETTER,
                n("1"),
                n("1"),
                n("0"),
                n("0"),
                AdditionalityScope.GAINS_ONLY,
                false,
                n("0"),
                Optional.of(Limit.ofRate(n("0.02"))),
                Optional.empty(),
                ThresholdMode.FIRST_POUND,
                Optional.of(List.of(Band.last(n("0.40")))),
                Optional.empty(),
                BandMode.MARGINAL,
                Optional.empty(),
                Optional.empty(),
                n("1"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Limit.ofRate(n("0.10"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
