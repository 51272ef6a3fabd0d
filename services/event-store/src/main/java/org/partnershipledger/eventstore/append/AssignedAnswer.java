package org.partnershipledger.eventstore.append;

/** What a command is answered once its batch is durable: one row of the command log. */
record AssignedAnswer(PendingAppend command, long firstPosition) {

    long lastPosition() {
        return firstPosition + command.size() - 1;
    }
}
