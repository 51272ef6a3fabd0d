package org.partnershipledger.audit.history;

import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * The place where a stream has a hole. Its events are numbered 0, 1, 2 and so on when they are recorded, so a number
 * that is not there was there: the row was taken out, or lost in a restore. It was recorded before the row that
 * follows, so whoever knew that one knew it too.
 *
 * @param recorded the row after the hole
 * @param first the first number that is missing; the last one is right before the row after the hole
 */
public record Missing(RecordedEvent recorded, long first) implements Listed {

    /** No row, so no position of its own. */
    @Override
    public long position() {
        return 0;
    }

    long rows() {
        return recorded.sequence() - first;
    }

    String numbers() {
        var last = recorded.sequence() - 1;
        return first == last ? "number " + first : "numbers " + first + " to " + last;
    }
}
