package org.partnershipledger.kernel.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.partnershipledger.kernel.time.LondonTime;

/** Days and times as the NHS content guide writes them, in London time, the same on every machine. */
public final class Days {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Days() {}

    /** {@code 31 March 2026}. */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** {@code 1 April 2025 to 31 March 2026}. */
    public static String range(LocalDate from, LocalDate to) {
        return of(from) + " to " + of(to);
    }

    /** {@code 31 March 2026 at 5:30pm}. */
    public static String of(Instant moment) {
        ZonedDateTime local = moment.atZone(LondonTime.ZONE);
        return of(local.toLocalDate()) + " at " + clock(local);
    }

    private static String clock(ZonedDateTime local) {
        if (local.getHour() == 0 && local.getMinute() == 0) {
            return "midnight";
        }
        if (local.getHour() == 12 && local.getMinute() == 0) {
            return "midday";
        }
        int hour = local.getHour() % 12 == 0 ? 12 : local.getHour() % 12;
        String minutes = local.getMinute() == 0 ? "" : (local.getMinute() < 10 ? ":0" : ":") + local.getMinute();
        return hour + minutes + (local.getHour() < 12 ? "am" : "pm");
    }
}
