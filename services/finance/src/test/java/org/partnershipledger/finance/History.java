package org.partnershipledger.finance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;

/** A history for tests: events at positions 1, 2, 3 …, an hour apart, recorded by an officer of the sample body. */
public final class History {
    public static final OdsCode BODY = OdsCode.of("QZZ");
    public static final EventCodec CODEC = new JacksonEventCodec();
    private static final Instant START = Instant.parse("2026-04-01T08:30:00Z");
    private static final UUID COMMAND = new UUID(0, 1);

    static final Origin ORIGIN = new Origin(
            "officer-7", "FINANCE_PREPARER", BODY, COMMAND, COMMAND, Optional.empty(), Optional.of("month end"));

    private final List<Fact<LedgerEvent>> facts = new ArrayList<>();

    public static History of(LedgerEvent... events) {
        return new History().and(events);
    }

    public History and(LedgerEvent... events) {
        for (LedgerEvent event : events) {
            long position = facts.size() + 1;
            facts.add(new Fact<>(event, position, position, at(position), ORIGIN, BODY));
        }
        return this;
    }

    public List<Fact<LedgerEvent>> facts() {
        return List.copyOf(facts);
    }

    /** As pages read them, in the memory. */
    public Partnerships partnerships() {
        return new MemoryPartnerships(facts);
    }

    private static Instant at(long position) {
        return START.plus(Duration.ofHours(position));
    }

    public static RecordedEvent recorded(LedgerEvent event, long position) {
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
                at(position),
                CODEC.payload(event),
                CODEC.metadata(ORIGIN),
                new byte[32],
                new byte[0],
                new byte[32]);
    }
}
