package org.partnershipledger.ledger;

/**
 * Marks the commands whose fact may be known before its day: terms from next April, a merger, the end of a period that
 * is still running. Every other command tells what has happened, and nothing has happened tomorrow.
 * Read by {@code api.LikelyDay}, because deciding has no clock.
 */
public interface AgreedAhead {}
