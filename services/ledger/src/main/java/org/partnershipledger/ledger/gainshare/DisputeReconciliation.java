package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that a party disputes a reconciliation: how much, and on which grounds. What was agreed before counts no
 * longer; it ends by {@link ResolveDispute}, by agreement or by a later run. Rules: B6-reconciliation, B6-issued, B6-agreed-once (what both
 * sides agreed is put right by a CORRECTION), amount.
 */
public record DisputeReconciliation(
        String agreement, LocalDate effectiveOn, String reconciliation, Money amount, String grounds)
        implements GainShareCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        Run run = state.gainShare().run(reconciliation).orElse(null);
        return RunRules.inOrder(
                        RunRules.isIssued(RunRules.isThere(Checks.begin(), state, reconciliation), run),
                        run,
                        effectiveOn)
                .that(
                        run == null || !run.isAgreed(state.deal().partner().companyNumber()),
                        GainShareRule.PARTY_AGREES_ONCE,
                        "reconciliation",
                        "both sides have agreed to " + reconciliation + "; put it right by a CORRECTION run instead")
                .that(
                        amount.signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "amount",
                        "must be above £0.00; give the part in dispute")
                .record(() -> new ReconciliationDisputed(agreement, effectiveOn, reconciliation, amount, grounds));
    }
}
