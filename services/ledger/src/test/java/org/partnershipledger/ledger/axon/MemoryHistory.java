package org.partnershipledger.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.partnershipledger.eventstore.append.Append;
import org.partnershipledger.eventstore.append.Appended;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.append.CommandIdReused;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.append.SequenceConflict;
import org.partnershipledger.eventstore.append.StreamRead;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * A history in memory that keeps the store's promises (order, expected sequences, command ids), so that the
 * gateway and the sample are tested without a database. It has no hashes.
 */
public final class MemoryHistory implements Appender, EventReader {
    private static final Instant FIRST = Instant.parse("2026-04-01T09:00:00Z");

    private record Answered(byte[] requestSha256, Appended answer) {}

    private final List<RecordedEvent> rows = new ArrayList<>();
    private final Map<String, Answered> answers = new HashMap<>();
    private RuntimeException fault;

    /** The next append fails with it. */
    public void failNext(RuntimeException next) {
        fault = next;
    }

    @Override
    public synchronized Appended append(Append append) {
        if (fault != null) {
            var now = fault;
            fault = null;
            throw now;
        }
        var before = answered(append.body(), append.commandId(), append.requestSha256());
        if (before.isPresent()) {
            return before.get();
        }
        for (NewEvent event : append.events()) {
            if (ofAggregate(event.aggregateId(), event.sequence()).size() > 0) {
                throw new SequenceConflict(event.aggregateId() + " has " + event.sequence() + " already", null);
            }
        }
        for (var read : append.reads()) {
            var last = lastSequences(List.of(read.aggregateId())).getOrDefault(read.aggregateId(), StreamRead.NOTHING);
            if (last != read.lastSequence()) {
                throw new SequenceConflict(read.aggregateId() + " has moved to " + last, null);
            }
        }
        long first = rows.size() + 1L;
        append.events().forEach(event -> rows.add(row(append.body(), event)));
        var answer = new Appended(first, rows.size(), rows.getLast().recordedAt(), false);
        var again = new Appended(first, rows.size(), answer.recordedAt(), true);
        answers.put(append.body() + " " + append.commandId(), new Answered(append.requestSha256(), again));
        return answer;
    }

    private RecordedEvent row(OdsCode body, NewEvent event) {
        long position = rows.size() + 1L;
        long inBody = rows.stream().filter(row -> row.body().equals(body)).count() + 1;
        return new RecordedEvent(
                position,
                body,
                inBody,
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.wireName(),
                event.effectiveOn(),
                FIRST.plusSeconds(position),
                event.payload(),
                event.metadata(),
                new byte[32],
                new byte[0],
                new byte[32]);
    }

    /** As another node would. */
    public synchronized void add(OdsCode body, NewEvent event) {
        rows.add(row(body, event));
    }

    @Override
    public synchronized Optional<Appended> answered(OdsCode body, UUID commandId) {
        return Optional.ofNullable(answers.get(body + " " + commandId)).map(Answered::answer);
    }

    @Override
    public synchronized Optional<Appended> answered(OdsCode body, UUID commandId, byte[] requestSha256) {
        var found = answers.get(body + " " + commandId);
        if (found != null && !Arrays.equals(found.requestSha256, requestSha256)) {
            throw new CommandIdReused("reused", null);
        }
        return answered(body, commandId);
    }

    @Override
    public synchronized long lastPosition() {
        return rows.size();
    }

    @Override
    public void forEach(long fromPosition, long toPosition, Consumer<RecordedEvent> consumer) {
        after(fromPosition - 1, (int) (toPosition - fromPosition + 1)).forEach(consumer);
    }

    @Override
    public synchronized List<RecordedEvent> after(long position, int limit) {
        return rows.stream().skip(position).limit(limit).toList();
    }

    @Override
    public void forEachOf(OdsCode body, long upToPosition, Consumer<RecordedEvent> consumer) {
        after(0, (int) upToPosition).stream()
                .filter(row -> row.body().equals(body))
                .forEach(consumer);
    }

    @Override
    public synchronized List<RecordedEvent> ofAggregate(String aggregateId, long fromSequence) {
        return rows.stream()
                .filter(row -> row.aggregateId().equals(aggregateId) && row.sequence() >= fromSequence)
                .toList();
    }

    @Override
    public List<RecordedEvent> leftOfAggregate(String aggregateId) {
        return ofAggregate(aggregateId, 0);
    }

    @Override
    public synchronized List<OdsCode> bodies() {
        return rows.stream().map(RecordedEvent::body).distinct().sorted().toList();
    }
}
