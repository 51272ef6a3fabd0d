package org.partnershipledger.ledger.approval;

import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.RejectionCommands.A;
import static org.partnershipledger.ledger.RejectionCommands.grant;
import static org.partnershipledger.ledger.RejectionCommands.request;
import static org.partnershipledger.ledger.RejectionCommands.requested;

import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.ledger.RejectedCase;
import org.partnershipledger.ledger.Story;

/** For each rule of {@link ApprovalRule} a history and a command that it refuses. */
public final class ApprovalRejections {
    private ApprovalRejections() {}

    public static RejectedCase of(ApprovalRule rule) {
        return switch (rule) {
            case APPROVAL_IS_REQUESTED_ONCE -> RejectedCase.one(requested(), request());
            case APPROVAL_IS_REQUESTED_FIRST -> RejectedCase.one(Story.drafted(), grant());
            case APPROVAL_IS_GRANTED_FIRST ->
                RejectedCase.one(
                        requested(), new WithdrawApproval(A, day("2026-02-01"), ApprovalType.DPIA, "Out of date"));
        };
    }
}
