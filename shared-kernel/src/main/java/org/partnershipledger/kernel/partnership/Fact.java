package org.partnershipledger.kernel.partnership;

import java.time.Instant;
import java.time.LocalDate;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * An event with its place in the history: where it stands, when it was written, by whom and in which body's history.
 * Everything that is folded is folded from facts, so each figure can name the positions it rests on, and a question
 * about (effective, known) is asked by leaving facts out. Next: {@link Facts}.
 *
 * @param position in the whole history, counted from 1; 0 for what is decided and not recorded yet
 * @param bodyPosition in the history of the body, counted from 1; 0 as above
 * @param recordedAt {@link Instant#MAX} for what is not recorded yet: nobody can have known it
 * @param origin who recorded it, for four eyes (I9) and auditors; never shown to the public
 */
public record Fact<E extends LedgerEvent>(
        E event, long position, long bodyPosition, Instant recordedAt, Origin origin, OdsCode body) {

    /** What is recorded in that row. */
    public static <E extends LedgerEvent> Fact<E> of(RecordedEvent row, E event, Origin origin) {
        return new Fact<>(event, row.position(), row.bodyPosition(), row.recordedAt(), origin, row.body());
    }

    /** A fact that a command has just come to. */
    public static <E extends LedgerEvent> Fact<E> decided(E event, Origin origin, OdsCode body) {
        return new Fact<>(event, 0, 0, Instant.MAX, origin, body);
    }

    /** The same place in the history with the event's narrower type. */
    public <N extends LedgerEvent> Fact<N> with(N narrower) {
        return new Fact<>(narrower, position, bodyPosition, recordedAt, origin, body);
    }

    /** The day from which it is true. */
    public LocalDate effectiveOn() {
        return event.effectiveOn();
    }

    /** Whether it is true on that day or was before. */
    public boolean isBy(LocalDate day) {
        return !effectiveOn().isAfter(day);
    }

    /** Both days included. */
    public boolean isBetween(LocalDate from, LocalDate to) {
        return isBy(to) && !effectiveOn().isBefore(from);
    }

    public String actor() {
        return origin.actor();
    }
}
