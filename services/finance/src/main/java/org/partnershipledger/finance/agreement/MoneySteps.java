package org.partnershipledger.finance.agreement;

import java.util.List;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.finance.settlement.SettlementTables;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Pounds;
import org.partnershipledger.presentation.Link;

/**
 * The part of {@link NextSteps} from an outcome to the money: verify, reconcile, raise, pay, reinvest. What happens to
 * a run in between: {@link RunSteps}. Terms: {@link TermSteps}.
 */
final class MoneySteps {
    private final AgreementView view;
    private final PartnershipHistory history;
    private final Agreement agreement;
    private final Steps steps;

    private MoneySteps(AgreementView view) {
        this.view = view;
        this.history = view.history();
        this.agreement = view.agreement();
        this.steps = new Steps(view.reference());
    }

    static List<Link> of(AgreementView view) {
        var next = new MoneySteps(view);
        if (view.agreement().hasBegun()) {
            next.runs();
        }
        next.steps.addAll(TermSteps.of(view));
        next.history.settlements().stream().filter(Settlement.Raised::isOpen).forEach(next::settlement);
        next.reinvestment();
        return next.steps.links();
    }

    private void runs() {
        if (history.outcomes().isEmpty() && !history.measures().isEmpty() && !agreement.hasEnded()) {
            steps.add("Record the first outcome", StepForm.RECORD_OUTCOME);
        }
        history.outcomes().forEach(this::outcome);
        var counting = agreement.gainShare().countingRuns();
        history.runs().stream()
                .filter(run -> !counting.contains(run) && waitsToBeRaised(run))
                .forEach(run -> RunSteps.raise(run, steps));
        counting.stream().filter(this::isOfDaysInForce).forEach(this::run);
        steps.addAll(DoubleClaimSteps.of(view));
    }

    private void outcome(Outcome outcome) {
        if (agreement.hasEnded() && outcome.period().to().isAfter(agreement.lastDay())) {
            return;
        }
        if (outcome.isUnchecked()) {
            steps.add(
                    "Verify outcome " + outcome.reference() + " (by another person than who recorded it)",
                    StepForm.VERIFY_OUTCOME,
                    "measure",
                    outcome.measure(),
                    "outcome",
                    outcome.reference());
        } else if (outcome.verified().isPresent()
                && agreement.gainShare().hasTermsFor(outcome.measure())
                && !isReconciled(outcome)) {
            boolean hadFinal = history.runs().stream().anyMatch(run -> isFinalOf(run, outcome));
            steps.add(
                    "Reconcile " + outcome.period().inWords() + " with the verified outcome " + outcome.reference(),
                    StepForm.RECONCILE,
                    "measure",
                    outcome.measure(),
                    "run",
                    (hadFinal ? ReconciliationRun.CORRECTION : ReconciliationRun.FINAL).name());
        }
    }

    /** A final or correction run that was made after the outcome became what it is. */
    private boolean isReconciled(Outcome outcome) {
        long became = outcome.facts().inOrder().getLast().position();
        return history.runs().stream()
                .anyMatch(run -> isFinalOf(run, outcome) && run.calculated().position() > became);
    }

    private static boolean isFinalOf(Run run, Outcome outcome) {
        return run.isFinal()
                && run.measure().equals(outcome.measure())
                && run.calculated().event().outcomes().contains(outcome.reference());
    }

    /** A run of days after the end alone settles nothing more. */
    private boolean isOfDaysInForce(Run run) {
        return !agreement.hasEnded() || !run.period().from().isAfter(agreement.lastDay());
    }

    private void run(Run run) {
        if (run.isAgreed(history.deal().partner().companyNumber())) {
            if (waitsToBeRaised(run)) {
                RunSteps.raise(run, steps);
            }
        } else {
            RunSteps.towardsAgreement(run, steps);
        }
    }

    /** Agreed money that is not raised; a later run counts it as settled, so it waits even when one took its place. */
    private boolean waitsToBeRaised(Run run) {
        return run.isAgreed(history.deal().partner().companyNumber())
                && !run.trueUpOrNothing().isZero()
                && history.settlements().stream()
                        .map(Settlement.Raised::event)
                        .noneMatch(raised -> raised.basis() == SettlementBasis.RECONCILIATION
                                && raised.basisReference().equals(run.reference()));
    }

    private void settlement(Settlement.Raised settlement) {
        String due = SettlementTables.isOverdue(settlement, view.today()) ? ", overdue since " : ", due on ";
        steps.addAs(
                "Record a payment of settlement " + settlement.reference() + ": " + Pounds.exact(settlement.owed())
                        + due + Days.of(settlement.event().dueOn()),
                StepForm.RECORD_PAYMENT,
                "settlement",
                settlement.reference());
    }

    private void reinvestment() {
        Money received = SettlementTables.paid(history.settlements(), SettlementDirection.PARTNER_TO_NHS);
        Money left = received;
        for (var committed : history.reinvestments()) {
            left = left.minus(committed.event().amount());
        }
        if (left.signum() > 0) {
            steps.add(
                    "Say where " + Pounds.exact(left) + " of the " + Pounds.exact(received) + " received will go",
                    StepForm.COMMIT_REINVESTMENT);
        }
    }
}
