package org.partnershipledger.eventstore.append;

/**
 * An event with everything that it gets when its batch is laid out: one row of the history before it is written.
 *
 * @param command that it belongs to
 */
record AssignedEvent(
        PendingAppend command,
        NewEvent event,
        long position,
        long positionInBody,
        byte[] salt,
        byte[] entry,
        byte[] leaf) {}
