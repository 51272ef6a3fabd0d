package org.partnershipledger.ledger.approval;

import org.partnershipledger.ledger.Rule;

/** What approvals ask of a command. */
public enum ApprovalRule implements Rule {
    APPROVAL_IS_REQUESTED_ONCE("B3-requested-once", "an approval is requested once until it is decided"),
    APPROVAL_IS_REQUESTED_FIRST("B3-requested-first", "an approval is decided after it was requested"),
    APPROVAL_IS_GRANTED_FIRST("B3-granted-first", "only a granted approval is withdrawn");

    private final String id;
    private final String sentence;

    ApprovalRule(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
