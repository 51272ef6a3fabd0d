package org.partnershipledger.ledger.approval;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Rule;

/** Takes an approval back: from that day no new flow starts under it (I1). Rule: B3-granted-first. */
public record WithdrawApproval(String agreement, LocalDate effectiveOn, ApprovalType type, String reason)
        implements ApprovalCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(
                        state.approvals().of(type).grant().isPresent(),
                        Rule.APPROVAL_IS_GRANTED_FIRST,
                        type.named() + " is not granted, so there is nothing to withdraw; check the type")
                .record(() -> new ApprovalWithdrawn(agreement, effectiveOn, type, reason));
    }
}
