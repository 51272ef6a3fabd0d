package org.partnershipledger.audit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipledger.kernel.time.LondonTime;

/**
 * Finds positions; it says nothing about what they hold. Pages read the events themselves from the history.
 * The index is a projection and may be a moment behind: {@link #upTo} says how far it has read.
 */
public interface AuditIndex {

    /** The last position that the index knows. */
    long upTo();

    /** Streams other than the agreement's own whose events name the agreement: its settlements and reinvestments. */
    List<String> streamsNaming(String agreement);

    /** At most {@code limit} lines, the newest first. */
    List<Line> find(Search search, int limit);

    /** References of agreements, in order; at most {@code limit}. */
    List<String> agreements(int limit);

    /** Bodies that have a register, in code order. */
    List<String> registers();

    /** One line of a search result. */
    record Line(
            long position,
            String aggregateId,
            String agreement,
            String title,
            LocalDate effectiveOn,
            Instant recordedAt,
            String actor) {}

    /**
     * What is looked for; null leaves a field open.
     *
     * @param stream exactly this stream
     * @param effectiveBy, knownAt the question's two halves
     * @param recordedAfter only what was recorded after this day's end, for cut-off tests: effective before, recorded after
     * @param before only positions below, for the next page
     */
    record Search(
            String agreement,
            String stream,
            String actor,
            String wireName,
            UUID command,
            LocalDate effectiveBy,
            LocalDate recordedAfter,
            Instant knownAt,
            Long before) {

        public static final Search EVERYTHING = new Search(null, null, null, null, null, null, null, null, null);

        /** The end of the day after which something was recorded, in London. */
        Instant recordedAfterMoment() {
            return recordedAfter == null
                    ? null
                    : LondonTime.endOf(recordedAfter).minusNanos(1_000);
        }
    }
}
