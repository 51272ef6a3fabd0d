package org.partnershipledger.audit.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kernel.time.LondonTime;

/**
 * "What was in force on this day, as far as was known at that moment?" An absent half leaves that axis open.
 * A moment without an offset is London time; of an hour that the clocks repeat in October the first one is meant,
 * so that a page never knows more than was asked (an offset says the other). A bare day means its end.
 */
public record AsOfQuestion(LocalDate effective, Instant known) {

    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2200;

    public static final AsOfQuestion EVERYTHING = new AsOfQuestion(null, null);

    /** A question as it was read, or every reason why it cannot be. */
    public record Read(AsOfQuestion question, List<Problem> problems) {

        /** With what is wrong in the rest of the address. */
        Read and(List<Problem> more) {
            var all = Stream.concat(problems.stream(), more.stream()).toList();
            return new Read(all.isEmpty() ? question : null, all);
        }
    }

    /** @param field {@code effective} or {@code known}, or the name of another part of the address */
    public record Problem(String field, String message) {
        boolean hasField() {
            return field.equals("effective") || field.equals("known");
        }
    }

    public static Read read(String effective, String known) {
        var problems = new ArrayList<Problem>();
        LocalDate day = null;
        Instant moment = null;
        if (given(effective)) {
            try {
                day = inRange(LocalDate.parse(effective.strip()));
            } catch (DateTimeException e) {
                problems.add(
                        new Problem(
                                "effective",
                                "Effective date: \"" + shortened(effective)
                                        + "\" is not a date between 1948 and 2200. Write it as year-month-day, for example 2026-03-31."));
            }
        }
        if (given(known)) {
            try {
                moment = moment(withPlus(known.strip()));
            } catch (DateTimeException e) {
                problems.add(new Problem(
                        "known",
                        "Known at: \"" + shortened(known)
                                + "\" is not a date and time between 1948 and 2200. Write it as 2026-06-30T17:00 (London time)"
                                + " or 2026-06-30T16:00:00Z."));
            }
        }
        return new Read(problems.isEmpty() ? new AsOfQuestion(day, moment) : null, List.copyOf(problems));
    }

    private static Instant moment(String text) {
        if (text.length() == 10) {
            return endOfDay(inRange(LocalDate.parse(text)));
        }
        if (text.endsWith("Z") || text.matches(".*[+-][0-9]{2}:[0-9]{2}$")) {
            var moment = OffsetDateTime.parse(text);
            inRange(moment.toLocalDate());
            return moment.toInstant();
        }
        var local = LocalDateTime.parse(text);
        inRange(local.toLocalDate());
        return local.atZone(LondonTime.ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    /** In an address a plus sign arrives as a space. */
    private static String withPlus(String text) {
        return text.replaceFirst("^(.*T.*) ([0-9]{2}:[0-9]{2})$", "$1+$2");
    }

    private static Instant endOfDay(LocalDate day) {
        return LondonTime.endOf(day).minus(1, ChronoUnit.MICROS);
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return day;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    boolean knew(Instant recordedAt) {
        return known == null || !recordedAt.isAfter(known);
    }

    boolean reaches(LocalDate effectiveOn) {
        return effective == null || !effectiveOn.isAfter(effective);
    }
}
