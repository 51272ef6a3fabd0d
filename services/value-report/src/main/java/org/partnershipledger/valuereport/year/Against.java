package org.partnershipledger.valuereport.year;

import java.math.BigDecimal;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;

/** How a result turned out against what was expected without the partnership: decided from numbers, worded once. */
public enum Against {
    BETTER("better"),
    SAME("the same"),
    WORSE("worse"),
    /** There are no two published numbers, or nobody said which way is better. */
    NOT_KNOWN("not known");

    private final String words;

    Against(String words) {
        this.words = words;
    }

    static Against of(BigDecimal actual, BigDecimal expected, MeasureDirection direction) {
        int change = actual.compareTo(expected);
        if (change == 0) {
            return SAME;
        }
        return switch (direction) {
            case LOWER_IS_BETTER -> change < 0 ? BETTER : WORSE;
            case HIGHER_IS_BETTER -> change > 0 ? BETTER : WORSE;
        };
    }

    public String words() {
        return words;
    }
}
