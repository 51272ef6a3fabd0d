package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Course;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Puts a suspended agreement into force again. Data that was stopped flows again only after a new start, which asks
 * for live approvals. Rules: B2-suspended, dates-in-order (after the first day of the pause, within the agreed time).
 */
public record ResumeAgreement(String agreement, LocalDate effectiveOn) implements LifecycleCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var since = state.life().course().flatMap(Course::pausedSince);
        var checks = Checks.begin()
                .that(
                        since.isPresent(),
                        AgreementRule.AGREEMENT_IS_SUSPENDED,
                        "agreement",
                        () -> "agreement " + agreement + " is not suspended, so it cannot be resumed; "
                                + EndingRules.where(state))
                .that(
                        since.isEmpty() || effectiveOn.isAfter(since.get()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> "the agreement is suspended since " + since.get() + "; it is resumed on a later day");
        return EndingRules.dayFits(checks, state, effectiveOn, "an agreement is resumed")
                .record(() -> new AgreementResumed(agreement, effectiveOn));
    }
}
