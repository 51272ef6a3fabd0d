package org.partnershipledger.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Pounds and pence: a whole number of pence, never a binary fraction. One currency.
 * Amounts inside a calculation stay unrounded BigDecimals; they become money once, at the money boundary,
 * through {@link #rounded(BigDecimal)} (HALF_UP; terms-format.md, step 15).
 */
public record Money(BigDecimal pounds) implements Comparable<Money> {

    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,2})?");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws IllegalArgumentException when there is a fraction of a penny */
    public Money {
        if (pounds.scale() > 2 && pounds.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("money has at most 2 decimals: " + pounds.toPlainString());
        }
        pounds = pounds.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads {@code "1240.50"}: digits, at most two decimals, no sign but minus, no exponent, no separators. */
    public static Money of(String pounds) {
        if (!FORM.matcher(pounds).matches()) {
            throw new IllegalArgumentException("not an amount in pounds: " + pounds);
        }
        return new Money(new BigDecimal(pounds));
    }

    /** The only place where an amount is rounded. */
    public static Money rounded(BigDecimal unrounded) {
        return new Money(unrounded.setScale(2, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    public Money negated() {
        return new Money(pounds.negate());
    }

    public Money absolute() {
        return new Money(pounds.abs());
    }

    /** -1, 0 or 1. */
    public int signum() {
        return pounds.signum();
    }

    public boolean isZero() {
        return pounds.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }

    /** The wire form, e.g. {@code -1240.50}. */
    @Override
    public String toString() {
        return pounds.toPlainString();
    }
}
