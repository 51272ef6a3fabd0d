package org.partnershipledger.eventstore.codec;

import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Between an event and its JSON bytes: fields in the order of the record, money and numbers as decimal strings,
 * dates in ISO form, absent values as null. Reading is strict: an unknown wire name or field stops the reader with
 * its name, because a silently skipped fact is the worst error a ledger can make.
 */
public interface EventCodec {

    byte[] payload(LedgerEvent event);

    byte[] metadata(Origin origin);

    /** @throws UnknownEvent when the wire name is not in the catalogue */
    LedgerEvent event(RecordedEvent recorded);

    LedgerEvent event(String wireName, byte[] payload);

    Origin origin(RecordedEvent recorded);
}
