package org.partnershipledger.ledger.gainshare;

import org.partnershipledger.kernel.partnership.GainShare;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.ledger.Checks;

/**
 * B6-run-order: estimates first, then one final run, then corrections of it, all on the same days. A final run
 * that is disputed is put right by a correction too. B6-reconciled-once: a reference names one run.
 */
final class RunOrder {
    private RunOrder() {}

    static Checks check(Checks checks, GainShare past, Reconcile command) {
        Run latest = past.latest(command.measure(), command.period()).orElse(null);
        boolean finalThere = latest != null && latest.isFinal();
        boolean crossed = past.runsOf(command.measure()).stream()
                .anyMatch(run ->
                        run.period().overlaps(command.period()) && !run.period().equals(command.period()));
        checks.that(
                        past.run(command.reconciliation()).isEmpty(),
                        GainShareRule.RECONCILIATION_IS_CALCULATED_ONCE,
                        "reconciliation",
                        "reconciliation " + command.reconciliation() + " is recorded already; choose another reference")
                .that(
                        !crossed,
                        GainShareRule.RUNS_FOLLOW_IN_ORDER,
                        "period",
                        "a reconciliation of " + command.measure() + " covers part of these days;"
                                + " use exactly its period, or days that it leaves free");
        return switch (command.run()) {
            case PROVISIONAL ->
                checks.that(
                        !finalThere,
                        GainShareRule.RUNS_FOLLOW_IN_ORDER,
                        "run",
                        "this period has a final run; put it right by a CORRECTION");
            case FINAL ->
                checks.that(
                        !finalThere,
                        GainShareRule.RUNS_FOLLOW_IN_ORDER,
                        "run",
                        "this period has a final run already; put it right by a CORRECTION");
            case CORRECTION ->
                checks.that(
                        finalThere,
                        GainShareRule.RUNS_FOLLOW_IN_ORDER,
                        "run",
                        "this period has no final run to correct; make a FINAL run first");
        };
    }
}
