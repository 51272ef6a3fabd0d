package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.partnership.Life.Pause;

/**
 * On which days an agreement was in force: from its activation, without its pauses, to its last day. By day and not by
 * the order of recording, because a fact may be recorded long after the day on which it happened.
 *
 * @param pauses that are over
 * @param pausedSince first day of the pause that goes on
 * @param lastDay last day in force; empty while it has not ended
 */
public record Course(
        LocalDate from, List<Period> pauses, Optional<LocalDate> pausedSince, Optional<LocalDate> lastDay) {

    static Course of(LocalDate from, List<Pause> recorded, Optional<LocalDate> lastDay) {
        var over = new ArrayList<Period>();
        Optional<LocalDate> pausedSince = Optional.empty();
        for (var pause : recorded) {
            var since = pause.suspended().effectiveOn();
            var until =
                    pause.resumed().map(fact -> fact.effectiveOn().minusDays(1)).or(() -> lastDay);
            if (until.isEmpty()) {
                pausedSince = Optional.of(since);
            } else if (!since.isAfter(until.get())) {
                over.add(new Period(since, until.get()));
            }
        }
        return new Course(from, List.copyOf(over), pausedSince, lastDay);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from)
                && lastDay.filter(day::isAfter).isEmpty()
                && pausedSince.filter(since -> !day.isBefore(since)).isEmpty()
                && pauses.stream().noneMatch(pause -> pause.contains(day));
    }

    /** The earliest day that the next fact of its life can be of: nothing happens before what happened last. */
    public LocalDate earliestNext() {
        return pausedSince.orElseGet(
                () -> pauses.isEmpty() ? from : pauses.getLast().to().plusDays(1));
    }

    /** The earliest day that can be its last: when it ends out of a pause, the day before the pause. */
    public LocalDate earliestEnd() {
        return pausedSince
                .filter(since -> since.isAfter(from))
                .map(since -> since.minusDays(1))
                .orElseGet(this::earliestNext);
    }
}
