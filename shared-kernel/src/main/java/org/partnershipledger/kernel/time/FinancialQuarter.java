package org.partnershipledger.kernel.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quarter of an NHS financial year: Q1 is April to June, Q4 January to March of the next calendar year.
 * Label {@code 2025-26 Q1}.
 */
public record FinancialQuarter(FinancialYear year, int number) implements Comparable<FinancialQuarter> {
    private static final Pattern LABEL = Pattern.compile("([0-9]{4}-[0-9]{2}) Q([1-4])");

    public FinancialQuarter {
        if (year == null || number < 1 || number > 4) {
            throw new IllegalArgumentException("a financial year has the quarters 1 to 4: " + number);
        }
    }

    public static FinancialQuarter of(LocalDate day) {
        return new FinancialQuarter(FinancialYear.of(day), (day.getMonthValue() + 8) % 12 / 3 + 1);
    }

    /** @throws IllegalArgumentException for anything but {@code 2025-26 Q1} */
    public static FinancialQuarter parse(String label) {
        var match = LABEL.matcher(label);
        if (!match.matches()) {
            throw new IllegalArgumentException("a financial quarter is written 2025-26 Q1: " + label);
        }
        return new FinancialQuarter(FinancialYear.parse(match.group(1)), Integer.parseInt(match.group(2)));
    }

    public static List<FinancialQuarter> of(FinancialYear year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new FinancialQuarter(year, number))
                .toList();
    }

    public LocalDate firstDay() {
        return year.firstDay().plusMonths(3L * (number - 1));
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public FinancialQuarter next() {
        return number == 4 ? new FinancialQuarter(year.next(), 1) : new FinancialQuarter(year, number + 1);
    }

    public FinancialQuarter previous() {
        return number == 1 ? new FinancialQuarter(year.previous(), 4) : new FinancialQuarter(year, number - 1);
    }

    public String label() {
        return year.label() + " Q" + number;
    }

    @Override
    public int compareTo(FinancialQuarter other) {
        int byYear = year.compareTo(other.year);
        return byYear == 0 ? Integer.compare(number, other.number) : byYear;
    }

    @Override
    public String toString() {
        return label();
    }
}
