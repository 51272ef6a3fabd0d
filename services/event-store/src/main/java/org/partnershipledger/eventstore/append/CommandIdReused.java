package org.partnershipledger.eventstore.append;

/** A command id came a second time with another body. Nothing was recorded. */
public final class CommandIdReused extends RuntimeException {
    public CommandIdReused(String message, Throwable cause) {
        super(message, cause);
    }
}
