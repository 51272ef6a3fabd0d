package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Sends a reconciliation to the parties. Rules: B6-reconciliation, B6-issued-once, I9 (who prepared it does not
 * issue it), dates-in-order.
 */
public record IssueReconciliation(String agreement, LocalDate effectiveOn, String reconciliation)
        implements GainShareCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        Run run = state.gainShare().run(reconciliation).orElse(null);
        var checks = RunRules.isThere(Checks.begin(), state, reconciliation)
                .that(
                        run == null || !run.isIssued(),
                        GainShareRule.ISSUED_ONCE,
                        "reconciliation",
                        reconciliation + " is issued already")
                .that(
                        run == null || effectiveOn.isAfter(run.period().to()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        "a reconciliation is issued after its period has ended");
        return RunRules.byAnother(checks, run, origin.actor(), "issues")
                .record(() -> new ReconciliationIssued(agreement, effectiveOn, reconciliation));
    }
}
