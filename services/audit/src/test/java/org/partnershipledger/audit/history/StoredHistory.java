package org.partnershipledger.audit.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/** Stored rows in memory, a minute apart from 1 April 2026 on, good ones and such as only somebody else could write. */
final class StoredHistory implements EventReader, AuditIndex {
    static final EventCodec CODEC = new JacksonEventCodec();
    private static final Instant START = Instant.parse("2026-04-01T08:00:00Z");
    private final OdsCode body;
    private final List<RecordedEvent> rows = new ArrayList<>();

    StoredHistory(OdsCode body) {
        this.body = body;
    }

    StoredHistory and(LedgerEvent event) {
        var command = new UUID(1, rows.size());
        var origin = new Origin("p-1", "FINANCE_PREPARER", body, command, command, Optional.empty(), Optional.empty());
        return raw(
                EventCatalogue.ledger().nameOf(event),
                event.effectiveOn(),
                CODEC.payload(event),
                CODEC.metadata(origin));
    }

    StoredHistory raw(String wireName, LocalDate effectiveOn, byte[] payload, byte[] metadata) {
        var position = rows.size() + 1L;
        rows.add(new RecordedEvent(
                position,
                body,
                position,
                "Agreement",
                "Agreement:A1",
                position - 1,
                new UUID(2, position),
                wireName,
                effectiveOn,
                recordedAt(position),
                payload,
                metadata,
                new byte[32],
                new byte[0],
                ("leaf of position " + position).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** As somebody would who may do anything: the row is gone, the others keep their numbers. */
    StoredHistory without(long position) {
        rows.removeIf(row -> row.position() == position);
        return this;
    }

    static Instant recordedAt(long position) {
        return START.plusSeconds(60 * position);
    }

    @Override
    public long lastPosition() {
        return rows.isEmpty() ? 0 : rows.getLast().position();
    }

    @Override
    public void forEach(long fromPosition, long toPosition, Consumer<RecordedEvent> consumer) {
        rows.subList((int) fromPosition - 1, (int) Math.min(toPosition, rows.size()))
                .forEach(consumer);
    }

    @Override
    public List<RecordedEvent> after(long position, int limit) {
        return rows.stream()
                .filter(row -> row.position() > position)
                .limit(limit)
                .toList();
    }

    @Override
    public void forEachOf(OdsCode of, long upToPosition, Consumer<RecordedEvent> consumer) {
        forEach(1, upToPosition, consumer);
    }

    @Override
    public List<RecordedEvent> ofAggregate(String aggregateId, long fromSequence) {
        return rows.stream()
                .filter(row -> row.aggregateId().equals(aggregateId) && row.sequence() >= fromSequence)
                .toList();
    }

    @Override
    public List<RecordedEvent> leftOfAggregate(String aggregateId) {
        return ofAggregate(aggregateId, 0);
    }

    @Override
    public List<OdsCode> bodies() {
        return List.of(body);
    }

    @Override
    public long upTo() {
        return rows.isEmpty() ? 0 : rows.getLast().position();
    }

    @Override
    public List<String> streamsNaming(String agreement) {
        return List.of();
    }

    @Override
    public List<Line> find(Search search, int limit) {
        return List.of();
    }

    @Override
    public List<String> agreements(int limit) {
        return List.of("A1");
    }

    @Override
    public List<String> registers() {
        return List.of(body.value());
    }
}
