package org.partnershipledger.ledger.reinvestment;

import org.partnershipledger.ledger.Rule;

/** What reinvestment asks of a command. */
public enum ReinvestmentRule implements Rule {
    COMMITTED_ONCE("B7-committed-once", "a reinvestment is committed once"),
    COMMITTED_FIRST("B7-committed", "the reinvestment was committed"),
    SPENT_WITHIN_COMMITMENT("B7-within-commitment", "what is spent never exceeds what was committed");

    private final String id;
    private final String sentence;

    ReinvestmentRule(String id, String sentence) {
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
