package org.partnershipledger.eventstore.append;

/**
 * Another command was first: at an expected sequence of an aggregate, or on a stream that the decision rests on.
 * Decide again on the new state.
 */
public final class SequenceConflict extends RuntimeException {
    public SequenceConflict(String message, Throwable cause) {
        super(message, cause);
    }
}
