package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.agreement.AgreementRule;

/**
 * Records that one party agrees to a reconciliation. It can be settled when the partner and an NHS body that holds
 * the agreement have agreed; agreeing after a dispute ends the dispute for that party.
 * Rules: B6-reconciliation, B6-issued, B2-party, B6-agreed-once, I9 (who prepared it does not agree to it).
 */
public record AgreeReconciliation(
        String agreement,
        LocalDate effectiveOn,
        String reconciliation,

        @Hint("ODS code of an NHS body, or the partner's company number")
        String party)
        implements GainShareCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        Run run = state.gainShare().run(reconciliation).orElse(null);
        var parties = state.deal().settlingParties();
        var checks = RunRules.inOrder(
                        RunRules.isIssued(RunRules.isThere(Checks.begin(), state, reconciliation), run),
                        run,
                        effectiveOn)
                .that(
                        parties.contains(party),
                        AgreementRule.SIGNATORY_IS_A_PARTY,
                        "party",
                        party + " does not settle this agreement; the parties are " + Amounts.list(parties))
                .that(
                        run == null || !run.isAgreedBy(party),
                        GainShareRule.PARTY_AGREES_ONCE,
                        "party",
                        party + " has agreed to " + reconciliation + " already");
        return RunRules.byAnother(checks, run, origin.actor(), "agrees to")
                .record(() -> new ReconciliationAgreed(agreement, effectiveOn, reconciliation, party));
    }
}
