package org.partnershipledger.ledger.approval;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/** Records that an approval was refused, and why. An older approval that still holds is not touched. Rules: B3-requested-first, dates-in-order. */
public record RefuseApproval(String agreement, LocalDate effectiveOn, ApprovalType type, String reason)
        implements ApprovalCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var open = state.approvals().of(type).openRequest();
        return Checks.begin()
                .that(
                        open.isPresent(),
                        ApprovalRule.APPROVAL_IS_REQUESTED_FIRST,
                        "type",
                        type.named() + " was not requested, or is decided; record the request first")
                .that(
                        open.isEmpty() || open.get().isBy(effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> type.named() + " was requested on " + open.get().effectiveOn()
                                + "; it is not refused before that day")
                .record(() -> new ApprovalRefused(agreement, effectiveOn, type, reason));
    }
}
