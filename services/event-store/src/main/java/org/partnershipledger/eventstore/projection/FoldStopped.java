package org.partnershipledger.eventstore.projection;

import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * A read model cannot take in an event: what it builds on was not recorded before it, it cannot be read, or its fold
 * failed. The table stops before that event and says which it is, at the tail and at start alike; everything else
 * goes on. Skipping it would leave figures on the pages that look right and are not; a history as the ledger writes
 * it never comes to this.
 */
public final class FoldStopped extends RuntimeException {
    private static final String STOPS = "; it stops there and nothing is skipped";
    private static final String STOPS_VERIFY = STOPS + ". Verify the history";

    private final long position;

    private FoldStopped(String table, RecordedEvent recorded, String why, Throwable cause) {
        super(
                "the table " + table + " cannot take in " + recorded.wireName() + " at position " + recorded.position()
                        + " of " + recorded.aggregateId() + ": " + why,
                cause);
        this.position = recorded.position();
    }

    static FoldStopped nothingBegun(String table, RecordedEvent recorded) {
        return new FoldStopped(table, recorded, "what it is about was not begun before it" + STOPS_VERIFY, null);
    }

    static FoldStopped failed(String table, RecordedEvent recorded, RuntimeException cause) {
        return new FoldStopped(
                table, recorded, "it says something that this program cannot show" + STOPS_VERIFY, cause);
    }

    /** @param why {@link UnknownEvent}, or {@link UnreadableEvent} when the bytes are not what the name promises */
    static FoldStopped unread(String table, RecordedEvent recorded, RuntimeException why) {
        var stops = why instanceof UnknownEvent ? STOPS : STOPS_VERIFY;
        return new FoldStopped(table, recorded, why.getMessage() + stops, why);
    }

    /** Of the event that is not taken in. */
    public long position() {
        return position;
    }

    /** A newer program wrote it: this one has no business with the history. */
    boolean isOfANewerProgram() {
        return getCause() instanceof UnknownEvent;
    }
}
