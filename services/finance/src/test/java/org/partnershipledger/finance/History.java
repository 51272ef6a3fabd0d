package org.partnershipledger.finance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/** A history for tests: events at positions 1, 2, 3 …, an hour apart, recorded by an officer of the sample body. */
public final class History {
    public static final OdsCode BODY = OdsCode.of("QZZ");
    public static final EventCodec CODEC = new JacksonEventCodec();
    private static final Instant START = Instant.parse("2026-04-01T08:30:00Z");
    private static final UUID COMMAND = new UUID(0, 1);

    public record Fact(RecordedEvent recorded, LedgerEvent event) {}

    private final List<Fact> facts = new ArrayList<>();

    public static History of(LedgerEvent... events) {
        return new History().and(events);
    }

    public History and(LedgerEvent... events) {
        for (LedgerEvent event : events) {
            facts.add(new Fact(recorded(event, facts.size() + 1), event));
        }
        return this;
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public MemoryRows rows() {
        return new MemoryRows(facts);
    }

    public static RecordedEvent recorded(LedgerEvent event, long position) {
        var origin = new Origin(
                "officer-7", "FINANCE_PREPARER", BODY, COMMAND, COMMAND, Optional.empty(), Optional.of("month end"));
        return new RecordedEvent(
                position,
                BODY,
                position,
                "Any",
                "Any:one",
                position - 1,
                new UUID(0, position),
                EventCatalogue.ledger().nameOf(event),
                event.effectiveOn(),
                START.plus(Duration.ofHours(position)),
                CODEC.payload(event),
                CODEC.metadata(origin),
                new byte[32],
                new byte[0],
                new byte[32]);
    }
}
