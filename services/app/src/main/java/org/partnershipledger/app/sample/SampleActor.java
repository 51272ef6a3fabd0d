package org.partnershipledger.app.sample;

/** Who records the sample's facts: ids and roles, never names. Different people, because four eyes are needed. */
enum SampleActor {
    CONTRACTS("sample-officer-1", "CONTRACT_OFFICER"),
    FINANCE("sample-officer-2", "FINANCE_PREPARER"),
    APPROVER("sample-officer-3", "FINANCE_APPROVER"),
    GOVERNANCE("sample-officer-4", "INFORMATION_GOVERNANCE_LEAD");

    private final String id;
    private final String role;

    SampleActor(String id, String role) {
        this.id = id;
        this.role = role;
    }

    String id() {
        return id;
    }

    String role() {
        return role;
    }
}
