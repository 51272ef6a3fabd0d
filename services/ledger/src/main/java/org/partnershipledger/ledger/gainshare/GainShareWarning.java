package org.partnershipledger.ledger.gainshare;

import org.partnershipledger.ledger.Rule;

/** What is allowed in a reconciliation and yet should be looked at. */
public enum GainShareWarning implements Rule {
    LATER_PERIODS_ARE_CORRECTED(
            "B6-later-periods", "a period that was calculated from an earlier run is corrected when that run is"),
    FIGURES_ARE_AS_BEFORE(
            "C3-revised-index", "a correction uses the figures of the run before, unless the change is meant");

    private final String id;
    private final String sentence;

    GainShareWarning(String id, String sentence) {
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
