package org.partnershipledger.audit.history;

import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * One event of the history with its meaning and its origin read: what was told, by whom, when, and the stored row
 * that proves it.
 */
public record DecodedEvent(RecordedEvent recorded, LedgerEvent event, Origin origin) implements Stored {}
