package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.Period;

/**
 * On which days an agreement was in force: from its activation, without its pauses, to its last day. Kept by day and
 * not by the order of recording, because a fact may be recorded long after the day on which it happened.
 *
 * @param pausedSince first day of the pause that goes on; null when there is none
 * @param lastDay last day in force; null while it has not ended
 */
public record Course(LocalDate from, List<Period> pauses, LocalDate pausedSince, LocalDate lastDay) {

    public static Course from(LocalDate day) {
        return new Course(day, List.of(), null, null);
    }

    public Course pausedFrom(LocalDate day) {
        return new Course(from, pauses, day, null);
    }

    public Course resumedOn(LocalDate day) {
        return new Course(from, Persistent.with(pauses, new Period(pausedSince, day.minusDays(1))), null, null);
    }

    public Course endedOn(LocalDate day) {
        boolean pausedThen = pausedSince != null && !pausedSince.isAfter(day);
        return new Course(from, pausedThen ? Persistent.with(pauses, new Period(pausedSince, day)) : pauses, null, day);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from)
                && (lastDay == null || !day.isAfter(lastDay))
                && (pausedSince == null || day.isBefore(pausedSince))
                && pauses.stream().noneMatch(pause -> pause.contains(day));
    }

    /** The earliest day that the next fact of its life can be of: nothing happens before what happened last. */
    public LocalDate earliestNext() {
        if (pausedSince != null) {
            return pausedSince;
        }
        return pauses.isEmpty() ? from : pauses.getLast().to().plusDays(1);
    }

    /** The earliest day that can be its last: when it ends out of a pause, the day before the pause. */
    public LocalDate earliestEnd() {
        boolean beganPaused = pausedSince == null || !pausedSince.isAfter(from);
        return beganPaused ? earliestNext() : pausedSince.minusDays(1);
    }
}
