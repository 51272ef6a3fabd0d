package org.partnershipledger.ledger;

/** A history and a command that one rule refuses. */
public record RejectedCase(Story given, String actor, Command<?> when) {

    public static RejectedCase one(Story given, Command<?> when) {
        return new RejectedCase(given, "officer-1", when);
    }
}
