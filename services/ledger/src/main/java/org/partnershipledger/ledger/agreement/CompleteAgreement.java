package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementCompleted;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records that an agreement ended as it was meant to. {@code effectiveOn} is its last day in force.
 * Rules: B2-active, {@link EndingRules} (dates-in-order, I3-final-period, B4-flow-after-end). What is owed stays open
 * until it is paid or written off (I17): settlements are streams of their own, so the agreement's page shows them.
 */
public record CompleteAgreement(
        String agreement,

        @Hint("The last day on which the agreement was in force. It is recorded when that day has come.")
        LocalDate effectiveOn)
        implements LifecycleCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = Checks.begin()
                .that(
                        state.isActive(),
                        AgreementRule.AGREEMENT_IS_ACTIVE,
                        "agreement",
                        () -> "agreement " + agreement + " is not active, so it cannot be completed; "
                                + EndingRules.where(state));
        return EndingRules.canEnd(checks, state, effectiveOn)
                .record(() -> new AgreementCompleted(agreement, effectiveOn));
    }
}
