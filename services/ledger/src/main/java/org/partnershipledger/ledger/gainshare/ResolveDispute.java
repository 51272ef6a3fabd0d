package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeMethod;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records how a dispute about a reconciliation ended: who decided, what, and the document. The run is then agreed as it
 * is, by both sides anew, or corrected. A dispute may still end without this, when the parties simply agree.
 * Rules: B6-reconciliation, B6-disputed.
 */
public record ResolveDispute(
        String agreement,
        LocalDate effectiveOn,
        String reconciliation,
        DisputeMethod method,

        @Hint("What was decided, in words; figures that change come with a CORRECTION run")
        String decided,

        Evidence evidence)
        implements GainShareCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        Run run = state.gainShare().run(reconciliation).orElse(null);
        return RunRules.inOrder(RunRules.isThere(Checks.begin(), state, reconciliation), run, effectiveOn)
                .that(
                        run == null || run.state() == Run.State.DISPUTED,
                        GainShareRule.DISPUTE_IS_OPEN,
                        "reconciliation",
                        reconciliation + " is not disputed now; record the dispute first, or who agrees")
                .record(() -> new DisputeResolved(agreement, effectiveOn, reconciliation, method, decided, evidence));
    }
}
