package org.partnershipledger.ledger.approval;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Rule;

/** Records that an approval was refused, and why. An older approval that still holds is not touched. Rule: B3-requested-first. */
public record RefuseApproval(String agreement, LocalDate effectiveOn, ApprovalType type, String reason)
        implements ApprovalCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(
                        state.approvals().of(type).openRequest().isPresent(),
                        Rule.APPROVAL_IS_REQUESTED_FIRST,
                        type.named() + " was not requested, or is decided; record the request first")
                .record(() -> new ApprovalRefused(agreement, effectiveOn, type, reason));
    }
}
