package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.finance.gainshare.ReconciliationRow;
import org.partnershipledger.finance.gainshare.RunsThatCount;
import org.partnershipledger.finance.measure.OutcomeRow;
import org.partnershipledger.finance.measure.OutcomeRow.Standing;
import org.partnershipledger.finance.settlement.SettlementRow;
import org.partnershipledger.finance.settlement.SettlementTables;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Pounds;

/** The part of {@link NextSteps} from an outcome to the money: verify, reconcile, send, agree, raise, pay, reinvest. Terms: {@link TermSteps}. */
final class MoneySteps {
    private final AgreementView view;
    private final LocalDate today;
    private final List<Link> steps = new ArrayList<>();

    private MoneySteps(AgreementView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    static List<Link> of(AgreementView view, LocalDate today) {
        var next = new MoneySteps(view, today);
        if (view.agreement().hasBegun()) {
            if (view.outcomes().isEmpty()
                    && !view.measures().isEmpty()
                    && !view.agreement().hasEnded()) {
                next.add("Record the first outcome", "RecordOutcome");
            }
            view.outcomes().forEach(next::outcome);
            var counting = RunsThatCount.of(view.reconciliations());
            view.reconciliations().stream()
                    .filter(run -> !counting.contains(run) && next.waitsToBeRaised(run))
                    .forEach(next::raise);
            counting.stream().filter(next::isOfDaysInForce).forEach(next::run);
            next.steps.addAll(DoubleClaimSteps.of(view));
        }
        next.steps.addAll(TermSteps.of(view, today));
        view.settlements().stream().filter(SettlementRow::isOpen).forEach(next::settlement);
        next.reinvestment();
        return List.copyOf(next.steps);
    }

    private void add(String words, String command, String... filled) {
        var all = new ArrayList<>(List.of("agreement", view.agreement().agreement()));
        all.addAll(List.of(filled));
        steps.add(FormLink.of(words, command, all.toArray(String[]::new)));
    }

    private void outcome(OutcomeRow row) {
        var agreement = view.agreement();
        if (agreement.hasEnded() && row.periodTo().isAfter(agreement.stageOn())) {
            return;
        }
        if (row.standing() == Standing.RECORDED || row.standing() == Standing.CORRECTED) {
            add(
                    "Verify outcome " + row.outcome() + " (by another person than who recorded it)",
                    "VerifyOutcome",
                    "measure",
                    row.measure(),
                    "outcome",
                    row.outcome());
        } else if (row.standing() == Standing.VERIFIED && isShared(row) && !isReconciled(row)) {
            boolean hadFinal = view.reconciliations().stream()
                    .anyMatch(run -> covers(run, row) && run.run() != ReconciliationRun.PROVISIONAL);
            add(
                    "Reconcile " + Days.range(row.periodFrom(), row.periodTo()) + " with the verified outcome "
                            + row.outcome(),
                    "Reconcile",
                    "measure",
                    row.measure(),
                    "run",
                    (hadFinal ? ReconciliationRun.CORRECTION : ReconciliationRun.FINAL).name());
        }
    }

    private boolean isShared(OutcomeRow row) {
        return view.terms().stream().anyMatch(term -> term.reference().startsWith(row.measure() + ".v"));
    }

    /** A final or correction run that was made after the outcome became what it is. */
    private boolean isReconciled(OutcomeRow row) {
        return view.reconciliations().stream()
                .anyMatch(run -> covers(run, row)
                        && run.run() != ReconciliationRun.PROVISIONAL
                        && run.calculatedAt() > row.entry());
    }

    private static boolean covers(ReconciliationRow run, OutcomeRow row) {
        return run.measure().equals(row.measure()) && run.outcomes().contains(row.outcome());
    }

    /** A run of days after the end alone settles nothing more. */
    private boolean isOfDaysInForce(ReconciliationRow row) {
        var agreement = view.agreement();
        return !agreement.hasEnded() || !row.periodFrom().isAfter(agreement.stageOn());
    }

    private void run(ReconciliationRow row) {
        String name = row.reconciliation();
        if (row.issuedOn() == null) {
            add(
                    "Send reconciliation " + name + " to the parties (by another person than who prepared it)",
                    "IssueReconciliation",
                    "reconciliation",
                    name);
        } else if (row.disputed() != null) {
            add(
                    "Settle the dispute about " + Pounds.exact(row.disputed()) + " of " + name
                            + ": record who agrees, or correct and reconcile again",
                    "AgreeReconciliation",
                    "reconciliation",
                    name);
            add(
                    "Or record how the dispute about " + name + " was resolved, by whom and what was decided",
                    "ResolveDispute",
                    "reconciliation",
                    name);
        } else if (row.resolved() != null && row.agreedBy().isEmpty()) {
            add(
                    "The dispute about " + name
                            + " is decided: record who agrees to it, or correct and reconcile again as was decided",
                    "AgreeReconciliation",
                    "reconciliation",
                    name);
        } else if (row.agreedBy().size() < 2) {
            add("Record who agrees to reconciliation " + name, "AgreeReconciliation", "reconciliation", name);
        } else if (waitsToBeRaised(row)) {
            raise(row);
        }
    }

    /** Agreed money that is not raised; a later run counts it as settled, so it waits even when one took its place. */
    private boolean waitsToBeRaised(ReconciliationRow row) {
        return row.agreedBy().size() > 1
                && row.trueUp() != null
                && !row.trueUp().isZero()
                && view.settlements().stream()
                        .noneMatch(each -> each.basisReference().equals(row.reconciliation()));
    }

    private void raise(ReconciliationRow row) {
        String name = row.reconciliation();
        add("Raise the settlement of " + name, "RaiseSettlement", "reconciliation", name);
    }

    private void settlement(SettlementRow row) {
        String due = row.isOverdueOn(today) ? ", overdue since " : ", due on ";
        steps.add(FormLink.of(
                "Record a payment of settlement " + row.settlement() + ": " + Pounds.exact(row.owed()) + due
                        + Days.of(row.dueOn()),
                "RecordPayment",
                "settlement",
                row.settlement()));
    }

    private void reinvestment() {
        Money received = SettlementTables.paid(view.settlements(), SettlementDirection.PARTNER_TO_NHS);
        Money left = received;
        for (var row : view.reinvestments()) {
            left = left.minus(row.committed());
        }
        if (left.signum() > 0) {
            add(
                    "Say where " + Pounds.exact(left) + " of the " + Pounds.exact(received) + " received will go",
                    "CommitReinvestment");
        }
    }
}
