package org.partnershipledger.eventstore.append;

/** The history cannot be written or read now. Nothing half-written stays; the same command may be sent again. */
public final class HistoryUnavailable extends RuntimeException {
    public HistoryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
