package org.partnershipledger.eventstore.append;

/**
 * A stream that a command was decided on without writing to it. What it decided holds only while that stream ends
 * where it ended then.
 *
 * @param lastSequence of its last event when it was read, {@link #NOTHING} when it had none
 */
public record StreamRead(String aggregateId, long lastSequence) {
    public static final long NOTHING = -1;
}
