package org.partnershipledger.valuereport.facts;

import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.partnership.Fact;

/**
 * A fact as it is read from the history, with what only the list of all facts says of its row. Who recorded it is in
 * the fact, for deciding and for auditors, and in no rendering.
 *
 * @param bodyPosition counts 1, 2, 3 … in the history of the body
 * @param about the stream in which it stands
 * @param name declared name of the event
 */
public record RecordedFact(Fact<LedgerEvent> fact, long bodyPosition, String about, String name) {

    public static RecordedFact of(RecordedEvent row, EventCodec codec) {
        var fact = new Fact<>(codec.event(row), row.position(), row.recordedAt(), codec.origin(row), row.body());
        return new RecordedFact(fact, row.bodyPosition(), row.aggregateId(), row.wireName());
    }

    public LedgerEvent event() {
        return fact.event();
    }

    public long position() {
        return fact.position();
    }
}
