package org.partnershipledger.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * An NHS financial year, 1 April to 31 March in Europe/London, known by the year it starts in.
 * Label {@code 2025-26}, id {@code FY2025}. It has 366 days when it holds a 29 February: FY2027, not FY2028.
 * Next: {@link FinancialQuarter}, {@link LondonTime}.
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    private static final Pattern LABEL = Pattern.compile("([12][0-9]{3})-([0-9]{2})");

    /** @throws IllegalArgumentException for anything but {@code 2025-26} with consecutive years */
    public static FinancialYear parse(String label) {
        var match = LABEL.matcher(label);
        if (!match.matches() || (Integer.parseInt(match.group(1)) + 1) % 100 != Integer.parseInt(match.group(2))) {
            throw new IllegalArgumentException("a financial year is written 2025-26: " + label);
        }
        return new FinancialYear(Integer.parseInt(match.group(1)));
    }

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** The year on London's calendar, which is an hour ahead of UTC when the year begins in summer time. */
    public static FinancialYear of(Instant instant) {
        return of(LondonTime.dayOf(instant));
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(firstDay(), next().firstDay());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    public String label() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }

    public String id() {
        return "FY" + startYear;
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
