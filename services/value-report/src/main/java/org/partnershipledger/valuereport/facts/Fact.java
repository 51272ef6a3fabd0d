package org.partnershipledger.valuereport.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * An event as the report sees it: what it says and where it stands in the history. Who recorded it is for auditors,
 * not for the public, and is not here.
 */
public record Fact<E extends LedgerEvent>(
        OdsCode body,
        long position,
        long bodyPosition,
        String aggregateId,
        String wireName,
        LocalDate effectiveOn,
        Instant recordedAt,
        E event) {

    public static Fact<LedgerEvent> of(RecordedEvent recorded, LedgerEvent event) {
        return new Fact<>(
                recorded.body(),
                recorded.position(),
                recorded.bodyPosition(),
                recorded.aggregateId(),
                recorded.wireName(),
                recorded.effectiveOn(),
                recorded.recordedAt(),
                event);
    }

    /** The same place in the history with the event's narrower type. */
    public <N extends LedgerEvent> Fact<N> with(N narrower) {
        return new Fact<>(body, position, bodyPosition, aggregateId, wireName, effectiveOn, recordedAt, narrower);
    }

    public boolean isBy(LocalDate day) {
        return !effectiveOn.isAfter(day);
    }
}
