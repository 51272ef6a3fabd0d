package org.partnershipledger.eventstore.projection;

import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * A read model cannot take in an event that can be read: what it builds on was not recorded before it, or its fold
 * failed. The table stops before that event and says which it is. Skipping it would leave figures on the pages that
 * look right and are not; a history as the ledger writes it never comes to this.
 */
public final class FoldStopped extends RuntimeException {
    private final long position;

    private FoldStopped(String table, RecordedEvent recorded, String why, Throwable cause) {
        super(
                "the table " + table + " cannot take in " + recorded.wireName() + " at position " + recorded.position()
                        + " of " + recorded.aggregateId() + ": " + why
                        + "; it stops there and nothing is skipped. Verify the history",
                cause);
        this.position = recorded.position();
    }

    static FoldStopped nothingBegun(String table, RecordedEvent recorded) {
        return new FoldStopped(table, recorded, "what it is about was not begun before it", null);
    }

    static FoldStopped failed(String table, RecordedEvent recorded, RuntimeException cause) {
        return new FoldStopped(table, recorded, "it says something that this program cannot show", cause);
    }

    /** Of the event that is not taken in. */
    public long position() {
        return position;
    }
}
