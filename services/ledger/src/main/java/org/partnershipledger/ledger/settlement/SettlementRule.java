package org.partnershipledger.ledger.settlement;

import org.partnershipledger.ledger.Rule;

/** What settlements and payments ask of a command. */
public enum SettlementRule implements Rule {
    SETTLEMENT_IS_RAISED_ONCE("B6-settled-once", "a basis is settled once for each NHS body"),
    SETTLEMENT_HAS_ITS_BASIS("B6-basis", "a settlement rests on an agreed reconciliation or a term that is due"),
    SETTLEMENT_IS_RAISED("B6-raised", "the settlement was raised"),
    SETTLEMENT_RESTS_ON_A_MILESTONE(
            "B6-taken-back", "what is taken back was settled on a milestone that is now decided otherwise"),
    TAKEN_BACK_IS_SETTLED("B6-back-settled", "only what reached the bank goes back, once nothing more is owed"),
    INVOICED_ONCE("B6-invoiced-once", "a settlement is invoiced once"),
    PAYMENT_IS_OWED("I14-owed", "a payment or write-off never exceeds what is owed"),
    PAYMENT_IS_RECORDED_ONCE("I12-payment", "the same finance reference counts once");

    private final String id;
    private final String sentence;

    SettlementRule(String id, String sentence) {
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
