package org.partnershipledger.eventstore.append;

/** The history cannot be written or read now. Nothing half-written stays; the same command may be sent again. */
public final class HistoryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean mayBeRecorded;

    public HistoryUnavailable(String message, Throwable cause) {
        this(message, cause, false);
    }

    /** @param mayBeRecorded the connection was lost before the answer came, and could not be opened again to ask */
    HistoryUnavailable(String message, Throwable cause, boolean mayBeRecorded) {
        super(message, cause);
        this.mayBeRecorded = mayBeRecorded;
    }

    /** Whether the command may have been recorded all the same; sent again, it counts once. */
    public boolean mayBeRecorded() {
        return mayBeRecorded;
    }
}
