package org.partnershipledger.ledger.gainshare;

import org.partnershipledger.ledger.Rule;

/** What risk and gain share terms and reconciliations ask of a command. */
public enum GainShareRule implements Rule {
    TERMS_DO_NOT_OVERLAP("I3-overlap", "versions of terms follow one another without overlap"),
    TERMS_ARE_SOUND("I2", "terms are complete and do not contradict themselves"),
    TERMS_ARE_AGREED("B6-terms", "terms are in force on every day of the period"),
    RUNS_FOLLOW_IN_ORDER("B6-run-order", "provisional, then final, then corrections, each on the same period"),
    RECONCILIATION_IS_CALCULATED_ONCE("B6-reconciled-once", "a reference names one reconciliation"),
    PERIOD_HAS_ITS_OUTCOMES("B6-outcomes", "each part of the period has exactly one outcome"),
    FINAL_USES_VERIFIED("I8", "a final run uses verified outcomes only"),
    RECONCILIATION_IS_THERE("B6-reconciliation", "the reconciliation is there and is the last of its period"),
    RECONCILIATION_IS_ISSUED("B6-issued", "a reconciliation is agreed or disputed after it was issued"),
    ISSUED_ONCE("B6-issued-once", "a reconciliation is issued once"),
    DISPUTE_IS_OPEN("B6-disputed", "only a dispute that is open is resolved"),
    PARTY_AGREES_ONCE("B6-agreed-once", "a party agrees once");

    private final String id;
    private final String sentence;

    GainShareRule(String id, String sentence) {
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
