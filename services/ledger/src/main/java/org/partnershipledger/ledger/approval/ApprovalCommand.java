package org.partnershipledger.ledger.approval;

import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.ledger.Room;
import org.partnershipledger.ledger.agreement.AgreementCommand;

/** The commands about one approval of an agreement. */
@Room(title = "Approvals", rules = ApprovalRule.class)
public sealed interface ApprovalCommand extends AgreementCommand
        permits RequestApproval, GrantApproval, RefuseApproval, WithdrawApproval {
    ApprovalType type();
}
