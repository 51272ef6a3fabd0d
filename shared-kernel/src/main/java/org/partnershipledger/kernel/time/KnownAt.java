package org.partnershipledger.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * Knowledge cut-off of a question: what was written by then is seen, what was written later is not, however early it
 * was true (I11). The history keeps microseconds; so does the cut-off, and the end of a day is its last microsecond.
 * Next: {@link Viewpoint}, which joins it with the effective date.
 */
public record KnownAt(Instant instant) implements Comparable<KnownAt> {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public KnownAt {
        if (instant == null) {
            throw new IllegalArgumentException("a question says what was known when it looks");
        }
    }

    /** Everything written on that London day or before. */
    public static KnownAt endOf(LocalDate day) {
        return new KnownAt(LondonTime.endOf(day).minusNanos(1_000));
    }

    /** @throws IllegalArgumentException unless it is a day ({@code 2026-06-30}, its end) or an instant ({@code 2026-06-30T12:00:00Z}) */
    public static KnownAt parse(String text) {
        try {
            return DAY.matcher(text).matches() ? endOf(LocalDate.parse(text)) : new KnownAt(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "a point of knowledge is a day, 2026-06-30, or an instant, 2026-06-30T12:00:00Z: " + text, e);
        }
    }

    public boolean sees(Instant recordedAt) {
        return !recordedAt.isAfter(instant);
    }

    @Override
    public int compareTo(KnownAt other) {
        return instant.compareTo(other.instant);
    }

    @Override
    public String toString() {
        return instant.toString();
    }
}
