package org.partnershipledger.ledger.axon;

import org.partnershipledger.eventstore.append.Appended;

/**
 * The store knew the command id: what was decided just now must not stand, and the first answer is given again.
 * Thrown to roll Axon's unit of work back; caught by the gateway.
 */
final class AlreadyRecorded extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Appended first;

    AlreadyRecorded(Appended first) {
        super("this command id was recorded before", null, false, false);
        this.first = first;
    }

    Appended first() {
        return first;
    }
}
