package org.partnershipledger.valuereport;

import static org.partnershipledger.valuereport.RichEvents.EVIDENCE;
import static org.partnershipledger.valuereport.RichEvents.YEAR;
import static org.partnershipledger.valuereport.RichEvents.benefit;
import static org.partnershipledger.valuereport.RichEvents.drafted;
import static org.partnershipledger.valuereport.RichEvents.measure;
import static org.partnershipledger.valuereport.RichEvents.outcome;
import static org.partnershipledger.valuereport.RichEvents.raised;
import static org.partnershipledger.valuereport.RichEvents.run;
import static org.partnershipledger.valuereport.RichEvents.started;
import static org.partnershipledger.valuereport.RichEvents.terms;
import static org.partnershipledger.valuereport.RichEvents.verified;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineMethod;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;

/**
 * A small history with something in every section: a scheme that saved (worked example W1), one with too few people,
 * one that could not be measured, a company whose shares fell, late and given-up money, a correction, reinvestment.
 */
final class RichHistory {
    static final OdsCode BODY = OdsCode.of("QZZ");
    static final OdsCode OTHER = OdsCode.of("RXX");

    private RichHistory() {}

    static TestHistory history() {
        var history = new TestHistory().at("2026-05-01T09:00:00Z");
        breathe().forEach(event -> history.record(BODY, event));
        history.record(
                OTHER, drafted("OTHER", "Another body", "SAMPLE99", PartnerMaturity.SME, OTHER, List.of(OTHER, BODY)));
        eyes().forEach(event -> history.record(BODY, event));
        rare().forEach(event -> history.record(BODY, event));
        money().forEach(event -> history.record(BODY, event));
        consent().forEach(event -> history.record(BODY, event));
        return history;
    }

    private static List<LedgerEvent> consent() {
        return List.of(
                new CommercialTermAgreed(
                        "RARE",
                        day("2025-03-01"),
                        "SELL",
                        new CommercialTerm.ConsentToCommercialise("Nothing is sold without a new agreement")),
                new CommercialisationConsentGranted(
                        "RARE", day("2026-02-02"), "SELL", Optional.of("Free for NHS bodies")));
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
                        "BREATHE", day("2025-04-01"), "COST", 1, Optional.empty(), MidPeriodChange.BY_DAYS, terms()),
                outcome("BREATHE", "COST", "COST-2025", "12400000", "11790000", 52_312L),
                verified("BREATHE", "COST", "COST-2025", EvidenceGrade.B),
                new OutcomeCorrected(
                        "BREATHE",
                        day("2026-03-31"),
                        "COST",
                        "COST-2025",
                        new BigDecimal("11780000"),
                        Optional.empty(),
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
                new ReconciliationAgreed("BREATHE", day("2026-04-28"), "R-1", "SAMPLE01")));
        events.addAll(breatheValues());
        return events;
    }

    private static List<LedgerEvent> breatheValues() {
        return List.of(
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
                new NhsCostRecorded("BREATHE", day("2025-06-10"), "Data preparation", Money.of("141250.00"), "COST-1"));
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
                                "Ordinary",
                                new BigDecimal("1000"),
                                Money.of("10000.00"),
                                "Last round",
                                Optional.empty())),
                new MilestoneMissed("EYES", day("2026-01-31"), "GOAL", "the certificate was refused"),
                new EquityReceived(
                        "EYES", day("2025-04-10"), "SHARES", new BigDecimal("1000"), Money.of("10000.00"), EVIDENCE),
                new EquityRevalued(
                        "EYES", day("2026-03-31"), "SHARES", Money.of("200.00"), "price of the last sale", EVIDENCE),
                new FreeLicenceGranted(
                        "EYES", day("2025-07-01"), "LICENCE", YEAR, Optional.empty(), Optional.of("no market price")),
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
}
