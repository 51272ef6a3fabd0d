package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Lifecycle;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Rule;

/**
 * Puts a suspended agreement into force again. Data that was stopped flows again only after a new start, which asks
 * for live approvals. Rules: B2-suspended, dates-in-order (after the first day of the pause, within the agreed time).
 */
public record ResumeAgreement(String agreement, LocalDate effectiveOn) implements LifecycleCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var suspended = state.lifecycle() instanceof Lifecycle.Suspended is ? is.course() : null;
        var checks = Checks.begin()
                .that(
                        suspended != null,
                        Rule.AGREEMENT_IS_SUSPENDED,
                        () -> "agreement " + agreement + " is not suspended, so it cannot be resumed; "
                                + EndingRules.where(state))
                .that(
                        suspended == null || effectiveOn.isAfter(suspended.pausedSince()),
                        Rule.DATES_ARE_IN_ORDER,
                        () -> "the agreement is suspended since " + suspended.pausedSince()
                                + "; it is resumed on a later day");
        return EndingRules.dayFits(checks, state, effectiveOn, "an agreement is resumed")
                .record(() -> new AgreementResumed(agreement, effectiveOn));
    }
}
