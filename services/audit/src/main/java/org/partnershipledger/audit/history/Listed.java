package org.partnershipledger.audit.history;

import org.partnershipledger.kernel.history.RecordedEvent;

/** One stored row as an auditor meets it: its meaning was read ({@link Told}), or it could not be ({@link Unread}). */
public sealed interface Listed permits Told, Unread {

    RecordedEvent recorded();

    default long position() {
        return recorded().position();
    }
}
