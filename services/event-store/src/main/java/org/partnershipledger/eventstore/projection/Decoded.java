package org.partnershipledger.eventstore.projection;

import java.util.List;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * A stored row with what it says: read once, on its way into all tables.
 *
 * @param event, origin null when the row cannot be read
 * @param unread why not; null when it was: every table that it might concern stops before it
 */
public record Decoded(RecordedEvent recorded, LedgerEvent event, Origin origin, RuntimeException unread) {

    public static Decoded of(RecordedEvent recorded, LedgerEvent event, Origin origin) {
        return new Decoded(recorded, event, origin, null);
    }

    public static Decoded unreadable(RecordedEvent recorded, UnreadableEvent why) {
        return new Decoded(recorded, null, null, why);
    }

    static Decoded of(RecordedEvent row, EventCodec codec) {
        try {
            return of(row, codec.event(row), codec.origin(row));
        } catch (UnknownEvent | UnreadableEvent why) {
            return new Decoded(row, null, null, why);
        }
    }

    static List<Decoded> all(List<RecordedEvent> rows, EventCodec codec) {
        return rows.stream().map(row -> of(row, codec)).toList();
    }

    long position() {
        return recorded.position();
    }
}
