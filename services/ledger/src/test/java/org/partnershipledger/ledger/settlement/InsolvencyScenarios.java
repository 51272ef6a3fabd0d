package org.partnershipledger.ledger.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.COMPANY;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.ledger.CommittedRefusals;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.agreement.TerminateAgreement;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.ReceiveEquity;
import org.partnershipledger.ledger.commercial.RevalueEquity;
import org.partnershipledger.ledger.datause.StartDataFlow;
import org.partnershipledger.ledger.datause.StopDataFlow;
import org.partnershipledger.ledger.gainshare.AgreeReconciliation;
import org.partnershipledger.ledger.gainshare.IssueReconciliation;

/**
 * C3 "partner insolvent", from the flow that is stopped to the pound that is given up: terminated, measured to the last
 * day, the fee that is owed written off, the shares at nil. Of the last half-year £350,000 were saved on £6,150,000:
 * above 2% (£123,000.00), 40% of the excess of £227,000.00, so the NHS owes the liquidator £90,800.00.
 */
class InsolvencyScenarios {
    private static final String A = "CM-001";
    private static final Period TO_THE_END = new Period(day("2026-04-01"), day("2026-09-30"));

    private static Story insolvent() {
        return Story.activeWith(MidPeriodChange.SEPARATE_WINDOWS, "0.40")
                .by(
                        "officer-1",
                        Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT),
                        new StartDataFlow(A, day("2026-04-15"), "USE-1", "Admissions", 1_000),
                        new AgreeCommercialTerm(
                                A,
                                day("2026-04-02"),
                                "FEE",
                                new CommercialTerm.UpfrontFee(pounds("50000.00"), day("2026-10-31"))),
                        new AgreeCommercialTerm(
                                A,
                                day("2026-04-02"),
                                "EQ",
                                new CommercialTerm.Equity(
                                        "Shares", number("1000"), pounds("20000.00"), "Last round", Optional.empty())),
                        new ReceiveEquity(A, day("2026-04-10"), "EQ", number("1000"), pounds("20000.00"), document()),
                        new StopDataFlow(A, day("2026-09-28"), "USE-1", "Admissions", "The partner is insolvent"),
                        new TerminateAgreement(
                                A, day("2026-09-30"), TerminationCause.INSOLVENCY, "A liquidator was appointed"));
    }

    @Test
    void whatThePartnerOwesIsRaisedAndWrittenOffByAnotherPerson() {
        var story = insolvent()
                .by(
                        "officer-1",
                        new RaiseTermSettlement(
                                A, day("2026-10-05"), "FEE", 1, QZZ, VatTreatment.STANDARD_20, day("2026-10-31")));
        var writeOff = new WriteOffSettlement(
                "CM-001.FEE.1.QZZ", day("2027-02-01"), pounds("60000.00"), "The liquidator has no money");
        assertThat(CommittedRefusals.of(story.decide("officer-1", writeOff)))
                .extracting(Decision.Rejection::rule)
                .containsExactly("I9");
        assertThat(story.decide("officer-2", writeOff)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void sharesOfTheInsolventPartnerAreValuedAtNilAfterTheEnd() {
        var nil = new RevalueEquity(A, day("2026-10-01"), "EQ", pounds("0.00"), "Insolvent", document());
        assertThat(insolvent().decide("officer-1", nil)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theDaysToTheEndAreMeasuredReconciledAndSettledWithTheLiquidator() {
        var story = insolvent()
                .by("officer-1", Story.outcome("O-1", TO_THE_END, "6150000", "5800000"))
                .by("officer-2", Story.verify("O-1"))
                .by("officer-1", Story.reconcile("R-1", ReconciliationRun.FINAL, TO_THE_END));
        var run = (ReconciliationCalculated) story.last();
        assertThat(run.pool()).contains(pounds("350000.00"));
        assertThat(run.entitlement()).contains(pounds("90800.00"));
        assertThat(run.nhsShare()).contains(pounds("259200.00"));
        story.by(
                "officer-2",
                new IssueReconciliation(A, day("2026-11-02"), "R-1"),
                new AgreeReconciliation(A, day("2026-11-30"), "R-1", "QZZ"),
                new AgreeReconciliation(A, day("2026-11-30"), "R-1", COMPANY));
        assertThat(story.decide("officer-1", Story.raise("R-1"))).isInstanceOf(Decision.Accepted.class);
    }
}
