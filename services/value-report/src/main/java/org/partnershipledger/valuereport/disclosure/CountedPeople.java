package org.partnershipledger.valuereport.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides whether the values of an outcome can point to a few people (I15, domain-rules.md D).
 * A unit that is not known to be something else is taken as a count of people or of what happened to people:
 * a needless "[c]" costs little, a revealed person cannot be taken back.
 */
public final class CountedPeople {
    private static final List<String> NOT_PEOPLE = List.of(
            "£", "pound", "gbp", "%", "per ", "rate", "score", "index", "point", "ratio", "day", "hour", "minute",
            "week", "month", "year");
    private static final BigDecimal SMALLEST_SHOWN = new BigDecimal("8");
    private static final BigDecimal FIVE = new BigDecimal("5");

    private CountedPeople() {}

    public static boolean isCount(String unit) {
        var lower = unit.toLowerCase(Locale.ROOT);
        return NOT_PEOPLE.stream().noneMatch(lower::contains);
    }

    /** True when this value, or the number of people it was measured on, is from 1 to 7. */
    public static boolean tooFew(String unit, BigDecimal value, Optional<Long> population) {
        boolean fewMeasured = population
                .filter(people -> people >= 1 && people < SMALLEST_SHOWN.longValueExact())
                .isPresent();
        return fewMeasured || isCount(unit) && value.signum() > 0 && value.compareTo(SMALLEST_SHOWN) < 0;
    }

    /** Counts are published to the nearest 5, everything else as measured. */
    public static BigDecimal published(String unit, BigDecimal value) {
        if (!isCount(unit)) {
            return value;
        }
        return value.divide(FIVE, 0, java.math.RoundingMode.HALF_UP).multiply(FIVE);
    }
}
