package org.partnershipledger.ledger.axon;

import org.partnershipledger.ledger.Decision.Rejected;

/**
 * The answer was no and the aggregate does not exist: Axon's unit of work is rolled back, so that no empty
 * aggregate stays behind in the cache. Carries the answer to the gateway.
 */
final class NothingBegun extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Rejected answer;

    NothingBegun(Rejected answer) {
        super("nothing was begun", null, false, false);
        this.answer = answer;
    }

    Rejected answer() {
        return answer;
    }
}
