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
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.eventstore.projection.Decoded;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Rows of the history as Axon's messages. An unknown wire name throws here, and an unreadable payload where an
 * aggregate is read, so that whoever reads stops at it with its name; Axon's own serializer, which would skip it in
 * silence, is never asked.
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
        var row = (RecordedEvent) metadata.get(ROW);
        return message.getPayload() instanceof UnreadableEvent why
                ? Decoded.unreadable(row, why)
                : Decoded.of(row, (LedgerEvent) message.getPayload(), (Origin) metadata.get(AggregateStream.ORIGIN));
    }

    DomainEventMessage<?> domain(RecordedEvent row) {
        return message(row, codec.event(row), Map.of(AggregateStream.ORIGIN, codec.origin(row)));
    }

    /** A row that cannot be read comes with the reason in place of the event: it stops those whom it concerns. */
    TrackedEventMessage<?> tracked(RecordedEvent row) {
        DomainEventMessage<?> message;
        try {
            message = domain(row);
        } catch (UnreadableEvent why) {
            message = message(row, why, Map.of());
        }
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(row.position()), message);
    }

    private static DomainEventMessage<?> message(RecordedEvent row, Object payload, Map<String, ?> more) {
        return new GenericDomainEventMessage<>(
                row.aggregateType(),
                row.aggregateId(),
                row.sequence(),
                payload,
                MetaData.from(Map.of(AggregateStream.BODY, row.body(), ROW, row))
                        .mergedWith(more),
                row.eventId().toString(),
                row.recordedAt());
    }
}
