package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.GeneralRule;

/** What must hold for everything that is done with a reconciliation after it was calculated. */
final class RunRules {
    private RunRules() {}

    /** B6-reconciliation: it is there, and no later run of its period took its place. */
    static Checks isThere(Checks checks, Agreement state, String reconciliation) {
        Run run = state.gainShare().run(reconciliation).orElse(null);
        return checks.that(
                run != null && state.gainShare().isLatest(run),
                GainShareRule.RECONCILIATION_IS_THERE,
                "reconciliation",
                run == null
                        ? "there is no reconciliation " + reconciliation + "; check the reference"
                        : state.hasEnded() && run.period().from().isAfter(state.lastDay())
                                ? reconciliation + " is of days after " + state.lastDay()
                                        + ", the last day of the agreement; nothing is shared for them"
                                : "a later run took the place of " + reconciliation + "; use that one");
    }

    static Checks isIssued(Checks checks, Run run) {
        return checks.that(
                run == null || run.isIssued(),
                GainShareRule.RECONCILIATION_IS_ISSUED,
                "reconciliation",
                () -> run.reference() + " is not issued yet; issue it to the parties first");
    }

    /** dates-in-order: what is done with a run is not dated before what was done with it last. */
    static Checks inOrder(Checks checks, Run run, LocalDate effectiveOn) {
        return checks.that(
                run == null || run.facts().last().orElseThrow().isBy(effectiveOn),
                GeneralRule.DATES_ARE_IN_ORDER,
                "effectiveOn",
                () -> "what was recorded last about " + run.reference() + " is of "
                        + run.facts().last().orElseThrow().effectiveOn() + "; give that day or a later one");
    }

    static Checks byAnother(Checks checks, Run run, String actor, String act) {
        return checks.that(
                run == null || !run.preparer().equals(actor),
                GeneralRule.FOUR_EYES,
                "actor",
                () -> actor + " prepared " + run.reference() + "; another person " + act + " it");
    }
}
