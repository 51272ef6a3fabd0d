package org.partnershipledger.ledger;

/** What several rooms warn of: allowed and recorded, and yet probably not meant. */
public enum GeneralWarning implements Rule {
    TERMS_ARE_HARMLESS(
            "C1-dangerous-terms",
            "terms that may cost the NHS more than was meant are pointed out before they are signed");

    private final String id;
    private final String sentence;

    GeneralWarning(String id, String sentence) {
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
