package org.partnershipledger.valuereport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;

/** A history in memory, written event by event at a given moment, read as the real one is, through the real codec. */
public final class TestHistory implements EventReader {
    public static final JacksonEventCodec CODEC = new JacksonEventCodec();
    /** Nobody of this name, role or reason may stand in a report. */
    public static final Origin RECORDED_BY = new Origin(
            "the-officer-who-recorded-it",
            "ROLE_OF_THAT_OFFICER",
            OdsCode.of("QZZ"),
            UUID.fromString("7d1f0c5e-0000-4000-8000-00000000c0de"),
            UUID.fromString("7d1f0c5e-0000-4000-8000-00000000c0de"),
            Optional.empty(),
            Optional.of("the officer's own reason"));

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<OdsCode, Long> bodyPositions = new HashMap<>();
    private Instant now = Instant.parse("2026-05-01T09:00:00Z");

    /** What follows is recorded at this moment. */
    public TestHistory at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public TestHistory record(OdsCode body, LedgerEvent... added) {
        for (var event : added) {
            var aggregate = aggregateOf(event);
            var bodyPosition = bodyPositions.merge(body, 1L, Long::sum);
            events.add(new RecordedEvent(
                    events.size() + 1,
                    body,
                    bodyPosition,
                    aggregate.substring(0, aggregate.indexOf(':')),
                    aggregate,
                    sequences.merge(aggregate, 1L, Long::sum) - 1,
                    new UUID(0, events.size() + 1),
                    EventCatalogue.ledger().nameOf(event),
                    event.effectiveOn(),
                    now,
                    CODEC.payload(event),
                    CODEC.metadata(RECORDED_BY),
                    new byte[32],
                    new byte[0],
                    new byte[32]));
        }
        return this;
    }

    private static String aggregateOf(LedgerEvent event) {
        return switch (event) {
            case AgreementEvent e -> "Agreement:" + e.agreement();
            case SettlementEvent e -> "Settlement:" + e.settlement();
            case ReinvestmentEvent e -> "Reinvestment:" + e.reinvestment();
            case RegisterEvent e -> "Register:" + e.body();
            case ReferenceEvent e -> "Reference:" + e.agreement();
        };
    }

    public List<Fact<LedgerEvent>> facts(OdsCode body) {
        return ReportRun.facts(this, CODEC, body, lastPosition());
    }

    @Override
    public long lastPosition() {
        return events.size();
    }

    @Override
    public void forEach(long fromPosition, long toPosition, Consumer<RecordedEvent> consumer) {
        events.stream()
                .filter(e -> e.position() >= fromPosition && e.position() <= toPosition)
                .forEach(consumer);
    }

    @Override
    public List<RecordedEvent> after(long position, int limit) {
        return events.stream().filter(e -> e.position() > position).limit(limit).toList();
    }

    @Override
    public void forEachOf(OdsCode body, long upToPosition, Consumer<RecordedEvent> consumer) {
        events.stream()
                .filter(e -> e.body().equals(body) && e.position() <= upToPosition)
                .forEach(consumer);
    }

    @Override
    public List<RecordedEvent> ofAggregate(String aggregateId, long fromSequence) {
        return events.stream()
                .filter(e -> e.aggregateId().equals(aggregateId) && e.sequence() >= fromSequence)
                .toList();
    }

    @Override
    public List<RecordedEvent> leftOfAggregate(String aggregateId) {
        return ofAggregate(aggregateId, 0);
    }

    @Override
    public List<OdsCode> bodies() {
        return events.stream().map(RecordedEvent::body).distinct().sorted().toList();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
