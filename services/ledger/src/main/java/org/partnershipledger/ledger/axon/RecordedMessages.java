package org.partnershipledger.ledger.axon;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.projection.Decoded;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Rows of the history as Axon's messages. An unknown wire name or an unreadable payload throws here, so that a
 * replay stops at it with its name; Axon's own serializer, which would skip it in silence, is never asked.
 */
public final class RecordedMessages {
    /** The row itself, for processors that need more of it than the event. */
    private static final String ROW = "row";

    private final EventCodec codec;

    RecordedMessages(EventCodec codec) {
        this.codec = codec;
    }

    /** The row that the message was made of, with what was read in it. */
    public static Decoded decoded(EventMessage<?> message) {
        var metadata = message.getMetaData();
        return new Decoded((RecordedEvent) metadata.get(ROW), (LedgerEvent) message.getPayload(), (Origin)
                metadata.get(AggregateStream.ORIGIN));
    }

    DomainEventMessage<?> domain(RecordedEvent row) {
        return new GenericDomainEventMessage<>(
                row.aggregateType(),
                row.aggregateId(),
                row.sequence(),
                codec.event(row),
                metadata(row),
                row.eventId().toString(),
                row.recordedAt());
    }

    TrackedEventMessage<?> tracked(RecordedEvent row) {
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(row.position()), domain(row));
    }

    private MetaData metadata(RecordedEvent row) {
        return MetaData.from(
                Map.of(AggregateStream.ORIGIN, codec.origin(row), AggregateStream.BODY, row.body(), ROW, row));
    }
}
