package org.partnershipledger.ledger;

/**
 * What the sender of an accepted command should look at: allowed and recorded, and yet probably not meant.
 *
 * @param rule the rule that warns; it never says no
 */
public record Warning(String rule, String message) {
    /** Terms that nobody may have meant, and yet they may be: so they are not refused. */
    public static final String DANGEROUS_TERMS = "C1-dangerous-terms";
}
