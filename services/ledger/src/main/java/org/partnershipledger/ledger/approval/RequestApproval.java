package org.partnershipledger.ledger.approval;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Asks for an approval, or for its renewal while the old one still holds. The day is kept, because how long
 * approvals take is itself reported. Rules: B3-requested-once, dates-in-order.
 */
public record RequestApproval(String agreement, LocalDate effectiveOn, ApprovalType type) implements ApprovalCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var open = state.approvals().of(type).openRequest();
        var latest = state.approvals().of(type).facts().last();
        return Checks.begin()
                .that(
                        open.isEmpty(),
                        ApprovalRule.APPROVAL_IS_REQUESTED_ONCE,
                        "type",
                        () -> type.named() + " was requested on " + open.get().effectiveOn()
                                + " and is not decided; record the decision first")
                .that(
                        latest.isEmpty() || latest.get().isBy(effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> type.named() + " was decided from " + latest.get().effectiveOn()
                                + "; a new request is of that day or a later one")
                .record(() -> new ApprovalRequested(agreement, effectiveOn, type));
    }
}
