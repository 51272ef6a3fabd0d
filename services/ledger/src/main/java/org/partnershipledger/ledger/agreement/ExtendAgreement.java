package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that the parties agreed on a later last day, and why. {@code effectiveOn} is the day on which they agreed,
 * while the agreement still ran. Rules: B2-in-force, dates-in-order.
 */
public record ExtendAgreement(String agreement, LocalDate effectiveOn, LocalDate endsOn, String reason)
        implements LifecycleCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        boolean goesOn = state.isActive() || state.isSuspended();
        LocalDate until = state.deal().endsOn();
        var checks = Checks.begin()
                .that(
                        goesOn,
                        AgreementRule.AGREEMENT_IS_IN_FORCE,
                        "agreement",
                        () -> "agreement " + agreement + " is neither active nor suspended, so it cannot be extended; "
                                + EndingRules.where(state))
                .that(
                        endsOn.isAfter(until),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "endsOn",
                        endsOn + " is not after " + until
                                + ", the last day that is agreed; give a later day, or end the agreement instead");
        return EndingRules.dayFits(checks, state, effectiveOn, "an agreement is extended")
                .record(() -> new AgreementExtended(agreement, effectiveOn, endsOn, reason));
    }
}
