package org.partnershipledger.eventstore.read;

/**
 * A position that must be there was not: the history was tampered with or restored wrongly. Whoever reads stops,
 * because a report over a history with a hole would be false without anybody seeing it.
 */
public final class HistoryGap extends RuntimeException {
    private final long expected;

    public HistoryGap(String where, long expected, long found) {
        super("the history has a gap " + where + ": expected " + expected + ", found " + found
                + "; nothing was read past it. Run verify, and restore from the last good copy.");
        this.expected = expected;
    }

    /** The first number that is missing. */
    public long expected() {
        return expected;
    }
}
