package org.partnershipledger.kernel.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.partnershipledger.kernel.money.Money;

/**
 * Money as the NHS content guide writes it. {@link #exact} for tables and working, {@link #inWords} for sentences.
 * The sign is a true minus (U+2212); where it must not be torn from its number, the page keeps them on one line.
 */
public final class Pounds {
    static final String MINUS = "\u2212";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private Pounds() {}

    /** To the penny: {@code £1,240.50}, {@code −£3.00}. */
    public static String exact(Money amount) {
        return sign(amount) + "£" + Numbers.grouped(amount.pounds().abs().setScale(2, RoundingMode.UNNECESSARY));
    }

    /** As said in a sentence: {@code £2.4 million}, {@code £248,000}, {@code £12.50}. Rounded half up; never to nothing. */
    public static String inWords(Money amount) {
        BigDecimal size = amount.pounds().abs();
        if (tenths(size, MILLION).compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return sign(amount) + "£" + plain(tenths(size, BILLION)) + " billion";
        }
        if (size.setScale(0, RoundingMode.HALF_UP).compareTo(MILLION) >= 0) {
            return sign(amount) + "£" + plain(tenths(size, MILLION)) + " million";
        }
        boolean whole = size.stripTrailingZeros().scale() <= 0;
        if (whole || size.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return sign(amount) + "£" + Numbers.grouped(size.setScale(0, RoundingMode.HALF_UP));
        }
        return exact(amount);
    }

    private static String sign(Money amount) {
        return amount.signum() < 0 ? MINUS : "";
    }

    private static BigDecimal tenths(BigDecimal size, BigDecimal unit) {
        return size.divide(unit, 1, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return Numbers.grouped(number.stripTrailingZeros());
    }
}
