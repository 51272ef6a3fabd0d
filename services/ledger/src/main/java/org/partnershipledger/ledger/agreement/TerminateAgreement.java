package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records that an agreement ended before its time, with the cause and the reason in words, both of which the public
 * report tells. {@code effectiveOn} is its last day in force, recorded when that day has come.
 * Rules: B2-in-force, {@link EndingRules} (dates-in-order, I3-final-period, B4-flow-after-end). Next: reconcile to the
 * last day, settle or write off what is owed (I17), value shares anew.
 */
public record TerminateAgreement(
        String agreement,

        @Hint("The last day on which the agreement was in force. It is recorded when that day has come.")
        LocalDate effectiveOn,

        TerminationCause cause,
        String reason)
        implements LifecycleCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        boolean goesOn = state.isActive() || state.isSuspended();
        var checks = Checks.begin()
                .that(
                        goesOn,
                        AgreementRule.AGREEMENT_IS_IN_FORCE,
                        "agreement",
                        () -> "agreement " + agreement
                                + " is neither active nor suspended, so there is nothing to end; "
                                + EndingRules.where(state));
        return EndingRules.canEnd(checks, state, effectiveOn)
                .record(() -> new AgreementTerminated(agreement, effectiveOn, cause, reason));
    }
}
