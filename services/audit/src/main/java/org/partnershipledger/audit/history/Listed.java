package org.partnershipledger.audit.history;

import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * One place of a stream as an auditor meets it: a stored row, or the place of rows that are gone ({@link Missing}).
 */
public sealed interface Listed permits Stored, Missing {

    /** The stored row; of a place without one, the row that follows it. */
    RecordedEvent recorded();

    default long position() {
        return recorded().position();
    }
}
