package org.partnershipledger.audit.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Reads the events of one agreement: its own stream, and the streams of the settlements and reinvestments that name
 * it. The index only says which streams those are; every event comes from the history itself, with its stored bytes.
 */
public final class HistoryOfAgreement {
    private final EventReader reader;
    private final EventCodec codec;
    private final AuditIndex index;

    public HistoryOfAgreement(EventReader reader, EventCodec codec, AuditIndex index) {
        this.reader = reader;
        this.codec = codec;
        this.index = index;
    }

    /** All events of the agreement in the order recorded; empty when there is no such agreement. */
    public List<Told> of(String agreement) {
        var events = new ArrayList<Told>();
        reader.ofAggregate("Agreement:" + agreement, 0).forEach(recorded -> events.add(told(recorded)));
        for (var stream : index.streamsNaming(agreement)) {
            reader.ofAggregate(stream, 0).forEach(recorded -> events.add(told(recorded)));
        }
        events.sort(Comparator.comparingLong(Told::position));
        return events;
    }

    /** One event, or null when the history does not reach so far. */
    public Told at(long position) {
        return reader.after(position - 1, 1).stream()
                .filter(recorded -> recorded.position() == position)
                .findFirst()
                .map(this::told)
                .orElse(null);
    }

    public long lastPosition() {
        return reader.lastPosition();
    }

    private Told told(RecordedEvent recorded) {
        return new Told(recorded, codec.event(recorded), codec.origin(recorded));
    }
}
