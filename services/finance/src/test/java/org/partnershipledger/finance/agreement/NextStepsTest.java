package org.partnershipledger.finance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.ID;
import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.PartnershipExample.pounds;
import static org.partnershipledger.finance.agreement.AgreementPages.view;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeMethod;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementCompleted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.presentation.Link;

/** What an agreement's page proposes as next follows from what is recorded, and each proposal opens its own form. */
class NextStepsTest {

    private static List<Link> after(History history) {
        return NextSteps.of(view(history, "2026-07-01"));
    }

    private static List<String> words(History history) {
        return after(history).stream().map(Link::text).toList();
    }

    private static LedgerEvent[] approved() {
        var events = new ArrayList<LedgerEvent>();
        for (var type : ApprovalType.values()) {
            if (type.neededToActivate()) {
                events.add(new ApprovalRequested(ID, day("2025-01-10"), type));
                events.add(new ApprovalGranted(
                        ID, day("2025-02-20"), type, Optional.empty(), Optional.of(day("2028-03-31"))));
            }
        }
        return events.toArray(LedgerEvent[]::new);
    }

    @Test
    void aDraftAsksForItsContentBeforeAnySignature() {
        var history = History.of(PartnershipExample.drafted(ID, "Draft"));
        assertThat(words(history))
                .contains("Define what will be measured", "Ask for the approval: Caldicott Guardian")
                .anyMatch(step -> step.startsWith("Write what the agreement does not say yet"))
                .noneMatch(step -> step.contains("signed"));
        Arrays.stream(MinimumContentItem.values())
                .forEach(item -> history.and(new MinimumContentStated(ID, day("2025-01-06"), item, "said")));
        assertThat(words(history))
                .contains("Record that QZZ signed", "Record that Example Health Technology Ltd signed")
                .noneMatch(step -> step.startsWith("Write what"));
        assertThat(words(history.and(new AgreementSigned(ID, day("2025-02-10"), "QZZ"))))
                .doesNotContain("Record that QZZ signed");
    }

    @Test
    void activationIsProposedWhenNothingElseWaits() {
        var history = History.of(PartnershipExample.drafted(ID, "Signed"));
        Arrays.stream(MinimumContentItem.values())
                .forEach(item -> history.and(new MinimumContentStated(ID, day("2025-01-06"), item, "said")));
        var whole = PartnershipExample.history().facts();
        history.and(new AgreementFullySigned(ID, day("2025-02-12")));
        assertThat(words(history)).doesNotContain("Activate the agreement");
        history.and(approved()).and(whole.get(6).event(), whole.get(7).event());
        assertThat(words(history))
                .containsExactly(
                        "Lock the baseline of BED-COST (by another person than who recorded it)",
                        "Agree how risk and gain on BED-COST are shared");
        history.and(whole.get(8).event(), whole.get(9).event());
        assertThat(words(history)).containsExactly("Activate the agreement");
        history.and(new AgreementActivated(ID, day("2025-04-01")));
        assertThat(words(history)).containsExactly("Record the first outcome");
    }

    @Test
    void moneyThatIsOwedAndWhatBecameOfTheMoneyReceivedWait() {
        var history = PartnershipExample.history().and(approved());
        assertThat(words(history))
                .containsExactly("Record a payment of settlement S-R-1: £248,000.00, overdue since 5 May 2025");
        assertThat(after(history).getFirst().href()).isEqualTo("/ledger/RecordPayment?settlement=S-R-1");
        history.and(new SettlementPaid("S-R-1", ID, day("2026-06-30"), pounds("248000"), "BACS-992"));
        assertThat(after(history)).isEmpty();
    }

    @Test
    void aCorrectedOutcomeIsVerifiedAndReconciledAgain() {
        var history = PartnershipExample.history().and(approved());
        history.and(new SettlementPaid("S-R-1", ID, day("2026-06-30"), pounds("248000"), "BACS-992"));
        history.and(corrected());
        assertThat(words(history)).containsExactly("Verify outcome O-2025 (by another person than who recorded it)");
        history.and(new OutcomeVerified(
                ID, day("2026-06-28"), "BED-COST", "O-2025", OdsCode.of("RZZ"), "Again", EvidenceGrade.B));
        assertThat(after(history))
                .extracting(Link::href)
                .containsExactly("/ledger/Reconcile?agreement=CM-001&measure=BED-COST&run=CORRECTION");
        history.and(PartnershipExample.calculated("R-2", ReconciliationRun.CORRECTION));
        assertThat(words(history))
                .containsExactly("Send reconciliation R-2 to the parties (by another person than who prepared it)");
        history.and(new ReconciliationIssued(ID, day("2026-06-29"), "R-2"));
        assertThat(words(history)).containsExactly("Record who agrees to reconciliation R-2");
        history.and(new ReconciliationDisputed(ID, day("2026-06-30"), "R-2", pounds("12"), "No"));
        assertThat(words(history)).first().asString().startsWith("Settle the dispute about £12.00 of R-2");
        assertThat(after(history))
                .extracting(Link::href)
                .contains("/ledger/ResolveDispute?agreement=CM-001&reconciliation=R-2");
        history.and(new DisputeResolved(
                ID, day("2026-06-30"), "R-2", DisputeMethod.COURT, "The bill is late", PartnershipExample.EVIDENCE));
        assertThat(words(history))
                .containsExactly(
                        "The dispute about R-2 is decided: record who agrees to it, or correct and reconcile again"
                                + " as was decided");
    }

    /** A later run counts as settled what was agreed before it, so that money is not forgotten. */
    @Test
    void whatWasAgreedIsStillRaisedWhenALaterRunTookItsPlace() {
        var history = PartnershipExample.history()
                .and(approved())
                .and(new SettlementPaid("S-R-1", ID, day("2026-06-30"), pounds("248000"), "BACS-992"))
                .and(
                        PartnershipExample.calculated("R-2", ReconciliationRun.CORRECTION),
                        new ReconciliationIssued(ID, day("2026-06-29"), "R-2"),
                        new ReconciliationAgreed(ID, day("2026-06-30"), "R-2", "QZZ"),
                        new ReconciliationAgreed(ID, day("2026-06-30"), "R-2", PartnershipExample.PARTNER),
                        PartnershipExample.calculated("R-3", ReconciliationRun.CORRECTION));
        assertThat(words(history))
                .containsExactly(
                        "Raise the settlement of R-2",
                        "Send reconciliation R-3 to the parties (by another person than who prepared it)");
    }

    /** The example's agreement ends on 31 March 2028; its data flows, and its fee of an insolvent partner is open. */
    private static History flowing() {
        return PartnershipExample.history()
                .and(approved())
                .and(new DataFlowStarted(ID, day("2025-04-02"), "USE-1", "Admissions", 5_000));
    }

    @Test
    void aSuspendedAgreementSaysWhatToStopAndHowItGoesOn() {
        var history = flowing().and(new AgreementSuspended(ID, day("2026-06-01"), "An approval ran out"));
        assertThat(words(history))
                .startsWith(
                        "Stop the data that still flows, Admissions for USE-1, and record the day: the agreement is"
                                + " suspended",
                        "Record that the agreement goes on again",
                        "Record that it ended before its time");
        assertThat(after(history).getFirst().href())
                .isEqualTo("/ledger/StopDataFlow?agreement=CM-001&dataUse=USE-1&dataset=Admissions");
        history.and(new DataFlowStopped(ID, day("2026-06-02"), "USE-1", "Admissions", "Suspended"));
        assertThat(words(history)).noneMatch(step -> step.startsWith("Stop the data"));
        history.and(new AgreementResumed(ID, day("2026-06-20")));
        assertThat(words(history)).noneMatch(step -> step.contains("goes on again"));
    }

    @Test
    void anAgreementThatRunsOutIsExtendedInTimeOrCompleted() {
        assertThat(NextSteps.of(view(flowing(), "2028-01-02")))
                .extracting(Link::text)
                .contains("The agreement runs out on 31 March 2028: record an extension if the parties agreed on one");
        assertThat(NextSteps.of(view(flowing(), "2028-04-01")))
                .extracting(Link::text)
                .contains("Record that the agreement was completed; it ran to 31 March 2028");
        var extended = flowing().and(new AgreementExtended(ID, day("2028-02-01"), day("2029-03-31"), "One more year"));
        assertThat(NextSteps.of(view(extended, "2028-04-01")))
                .extracting(Link::text)
                .noneMatch(step -> step.contains("completed") || step.contains("runs out"));
    }

    /** I17: every open settlement is paid or written off before the accounts are closed. */
    @Test
    void anEndedAgreementIsMeasuredToItsLastDayAndItsSettlementsArePaidOrWrittenOff() {
        var history = PartnershipExample.history()
                .and(new AgreementTerminated(
                        ID, day("2026-06-30"), TerminationCause.INSOLVENCY, "A liquidator was appointed"));
        assertThat(words(history))
                .containsExactly(
                        "Record what BED-COST came to up to 30 June 2026, the last day of the agreement",
                        "Or write off what will not be paid of settlement S-R-1, at most £248,000.00 (by another person"
                                + " than who raised it)",
                        "Record a payment of settlement S-R-1: £248,000.00, overdue since 5 May 2025");
        assertThat(said(history))
                .containsExactly(
                        "Last day in force: 30 June 2026",
                        "Ended because: The partner is insolvent. Reason given: A liquidator was appointed",
                        "Accounts: Not closed: 1 settlement is open, £248,000.00 in all. Each is paid or written off"
                                + " first.");
        history.and(new SettlementWrittenOff("S-R-1", ID, day("2026-07-01"), pounds("248000"), "Nothing is left"));
        assertThat(said(history)).last().isEqualTo("Accounts: No settlement is open. £248,000.00 was written off.");
    }

    @Test
    void anOutcomeThatGoesPastTheEndIsRejectedFirst() {
        var history = PartnershipExample.history().and(new AgreementCompleted(ID, day("2025-12-31")));
        assertThat(words(history))
                .contains("Reject outcome O-2025: it goes past 31 December 2025, the last day of the agreement");
    }

    private static List<String> said(History history) {
        return EndingRows.of(view(history, "2026-07-01")).stream()
                .map(row -> {
                    var value = new StringOutput();
                    row.value().writeTo(value);
                    return row.key() + ": " + value;
                })
                .toList();
    }

    private static OutcomeCorrected corrected() {
        return new OutcomeCorrected(
                ID,
                PartnershipExample.YEAR.to(),
                "BED-COST",
                "O-2025",
                PartnershipExample.n("11790000.00"),
                Optional.empty(),
                "A late bill",
                PartnershipExample.EVIDENCE);
    }

    @Test
    void aReferenceIsWrittenIntoTheAddressSafely() {
        assertThat(Steps.link("Sign", StepForm.SIGN_AGREEMENT, "agreement", "CM-001", "party", "A & B=C")
                        .href())
                .isEqualTo("/ledger/SignAgreement?agreement=CM-001&party=A+%26+B%3DC");
    }
}
