package org.partnershipledger.ledger;

/**
 * What the sender of an accepted command should look at: allowed and recorded, and yet probably not meant.
 *
 * @param rule the rule that warns; it never says no
 */
public record Warning(String rule, String message) {}
