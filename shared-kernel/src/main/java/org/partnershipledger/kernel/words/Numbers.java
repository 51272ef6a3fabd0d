package org.partnershipledger.kernel.words;

import java.math.BigDecimal;

/** Numbers as the NHS content guide writes them: always numerals, a comma from 1,000, a true minus. No locale decides. */
public final class Numbers {
    private Numbers() {}

    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** Every digit it has, without an exponent. */
    public static String of(BigDecimal number) {
        return (number.signum() < 0 ? Pounds.MINUS : "") + grouped(number.abs());
    }

    /** {@code 1 agreement}, {@code 2 agreements}, {@code 0 agreements}. */
    public static String counted(long number, String one, String many) {
        return of(number) + " " + (number == 1 ? one : many);
    }

    /** A rate of 0.125 as {@code 12.5%}. */
    public static String percent(BigDecimal rate) {
        BigDecimal percent = rate.movePointRight(2).stripTrailingZeros();
        return of(percent.scale() < 0 ? percent.setScale(0) : percent) + "%";
    }

    /** @param number not negative */
    static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder(plain.length() + 6);
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(whole.charAt(i));
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(plain, point, plain.length()).toString();
    }
}
