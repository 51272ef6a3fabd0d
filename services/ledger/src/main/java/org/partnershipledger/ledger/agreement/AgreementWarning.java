package org.partnershipledger.ledger.agreement;

import org.partnershipledger.ledger.Rule;

/** What is allowed in an agreement's life and yet should be looked at. */
public enum AgreementWarning implements Rule {
    FLOWS_ARE_STOPPED("B4-flow-paused", "no data should flow while an agreement is suspended");

    private final String id;
    private final String sentence;

    AgreementWarning(String id, String sentence) {
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

    @Override
    public boolean refuses() {
        return false;
    }
}
