package org.partnershipledger.eventstore.projection;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;

/** A stored row with what it says: read once, on its way into all tables. */
public record Decoded(RecordedEvent recorded, LedgerEvent event, Origin origin) {

    long position() {
        return recorded.position();
    }

    /**
     * Rows that follow each other, up to the first that this program cannot read.
     *
     * @param unread that one; null when all were read
     */
    record Following(List<Decoded> events, Unread unread) {

        static Following of(List<RecordedEvent> rows, EventCodec codec) {
            var events = new ArrayList<Decoded>(rows.size());
            for (var row : rows) {
                try {
                    events.add(new Decoded(row, codec.event(row), codec.origin(row)));
                } catch (UnknownEvent | UnreadableEvent why) {
                    return new Following(events, new Unread(row, why));
                }
            }
            return new Following(events, null);
        }
    }

    /** A row that stops every table, each under its own name. */
    record Unread(RecordedEvent recorded, RuntimeException why) {

        FoldStopped stops(String table) {
            return FoldStopped.unread(table, recorded, why);
        }

        String inWords() {
            return recorded.wireName() + " at position " + recorded.position() + " of " + recorded.aggregateId() + ": "
                    + why.getMessage();
        }
    }
}
