package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;

/** What the numbers of a chart are, and so how they are written on it. */
public enum AxisUnit {
    POUNDS,
    NUMBER,
    /** Rates: 0.4 is written 40%. */
    PERCENT;

    String write(BigDecimal value) {
        return switch (this) {
            case POUNDS -> Pounds.inWords(Money.rounded(value));
            case NUMBER -> Numbers.of(plain(value));
            case PERCENT -> Numbers.percent(value);
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
