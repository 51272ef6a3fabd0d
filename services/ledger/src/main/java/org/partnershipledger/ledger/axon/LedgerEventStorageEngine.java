package org.partnershipledger.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.partnershipledger.eventstore.append.Append;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.append.SequenceConflict;
import org.partnershipledger.eventstore.append.StreamRead;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Axon's view of the ledger's one table: a thin translation, nothing is kept here. Appending goes to the group
 * commit on its own connection, so the command side needs no transaction of its own. Positions have no gaps, so a
 * token is a plain position. There are no snapshots.
 */
public final class LedgerEventStorageEngine implements EventStorageEngine {
    private static final int READ_AHEAD = 1_000;

    private final Appender appender;
    private final EventReader reader;
    private final EventCodec codec;
    private final RecordedMessages messages;
    private final TailTrouble trouble = new TailTrouble();

    public LedgerEventStorageEngine(Appender appender, EventReader reader, EventCodec codec) {
        this.appender = appender;
        this.reader = reader;
        this.codec = codec;
        this.messages = new RecordedMessages(codec);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var envelope = (Envelope) CurrentUnitOfWork.get().getMessage().getPayload();
        byte[] metadata = codec.metadata(envelope.origin());
        var rows = new ArrayList<NewEvent>(events.size());
        for (var event : events) {
            rows.add(row((DomainEventMessage<?>) event, metadata));
        }
        var body = (OdsCode) events.getFirst().getMetaData().get(AggregateStream.BODY);
        var append = new Append(
                body, envelope.origin().commandId(), envelope.requestSha256(), rows, onlyRead(envelope, rows));
        try {
            var appended = appender.append(append);
            if (appended.repeated()) {
                throw new AlreadyRecorded(appended);
            }
            envelope.answered(appended);
        } catch (SequenceConflict lost) {
            throw new ConcurrencyException("another command was first on a stream that this one rests on", lost);
        }
    }

    private static List<StreamRead> onlyRead(Envelope envelope, List<NewEvent> written) {
        var reads = new HashMap<>(envelope.reads());
        written.forEach(event -> reads.remove(event.aggregateId()));
        return reads.entrySet().stream()
                .map(read -> new StreamRead(read.getKey(), read.getValue()))
                .toList();
    }

    private NewEvent row(DomainEventMessage<?> message, byte[] metadata) {
        var event = (LedgerEvent) message.getPayload();
        String id = message.getAggregateIdentifier();
        return new NewEvent(
                id.substring(0, id.indexOf(':')),
                id,
                message.getSequenceNumber(),
                UUID.fromString(message.getIdentifier()),
                EventCatalogue.ledger().nameOf(event),
                event.effectiveOn(),
                codec.payload(event),
                metadata);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequence) {
        var rows = reader.ofAggregate(aggregateId, firstSequence);
        long last = rows.isEmpty() ? firstSequence - 1 : rows.getLast().sequence();
        return DomainEventStream.of(rows.stream().map(messages::domain), () -> last);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return Optional.ofNullable(reader.lastSequences(List.of(aggregateId)).get(aggregateId));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
        long after = token == null ? 0 : token.position().orElse(0);
        var read = new ArrayList<TrackedEventMessage<?>>();
        try {
            for (var row : reader.after(after, READ_AHEAD)) {
                read.add(messages.tracked(row));
            }
            trouble.over(after);
        } catch (RuntimeException fault) {
            // What stands before it is handed out first; the next look begins at it.
            if (read.isEmpty()) {
                trouble.tell(after, fault);
                throw fault;
            }
        }
        return read.stream();
    }

    @Override
    public TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        long last = reader.lastPosition();
        return last == 0 ? null : new GlobalSequenceTrackingToken(last);
    }

    /** Not a thing the ledger offers: a moment is asked for with {@code knownAt}, not with a token. */
    @Override
    public TrackingToken createTokenAt(Instant moment) {
        throw new IllegalArgumentException("tokens are positions; ask for a position instead of " + moment);
    }

    /** The history holds facts only; a stream is short enough to be read. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException("there are no snapshots in this ledger");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.empty();
    }
}
