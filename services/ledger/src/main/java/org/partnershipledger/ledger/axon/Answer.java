package org.partnershipledger.ledger.axon;

import java.util.List;
import org.partnershipledger.ledger.Decision.Rejection;

/** What a sender is told about a command, whatever happened. Nothing else ever comes out of the gateway. */
public sealed interface Answer {

    /**
     * Durable.
     *
     * @param lastPosition ticket for a page that follows: it waits until it has seen this position
     * @param repeated the command id was recorded before; this is its first answer and nothing was added
     */
    record Recorded(long firstPosition, long lastPosition, boolean repeated) implements Answer {}

    record Rejected(List<Rejection> rejections) implements Answer {}

    /** A stream that was read moved, again and again, before the decision on it could be recorded. Nothing was recorded. */
    record Conflict(String message) implements Answer {}

    /** The command id was used for another command. Nothing was recorded. */
    record IdReused(String message) implements Answer {}

    /** It could not be written, or is not known to be; the same command may be sent again and counts once. */
    record Unavailable(String message) implements Answer {}
}
