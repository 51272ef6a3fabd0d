package org.partnershipledger.ledger.datause;

import org.partnershipledger.ledger.Rule;

/** What the register of data uses asks of a command. */
public enum DataUseRule implements Rule {
    DATA_USE_IS_REGISTERED_ONCE("B4-registered-once", "a data use is registered once"),
    DATA_USE_IS_REGISTERED("B4-registered", "data flows under a registered data use that names the dataset"),
    RELEASE_IS_JUSTIFIED("B4-route-justified", "a release outside a secure data environment is justified"),
    FLOW_STARTS_ONCE("B4-flow-once", "a flow that runs is not started again"),
    FLOW_RUNS("B4-flow-runs", "only a flow that runs is stopped");

    private final String id;
    private final String sentence;

    DataUseRule(String id, String sentence) {
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
