package org.partnershipledger.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a day is here: midnight to midnight in Europe/London, 23 hours long on the last Sunday of March and 25 on the
 * last Sunday of October. An instant of 31 March 23:30 UTC is already 1 April, and so the new financial year.
 * Every day of an instant, and every instant at which a day begins or ends, is worked out here or with this zone.
 * Next: {@link FinancialYear}, {@link KnownAt}.
 */
public final class LondonTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonTime() {}

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant that is no longer this day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
