package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;

/**
 * Writes one line of working the way a person would: words, and numbers with thousands separators.
 * Numbers with very many decimals are shown to six places and "..."; the exact value stands beside the formula in the step.
 */
final class Formula {
    private static final int PENCE = 2;
    private static final int DECIMALS_SHOWN_WHOLE = 10;
    private static final int DECIMALS_SHOWN_OF_MORE = 6;

    private final StringBuilder line = new StringBuilder(256);

    Formula words(String words) {
        line.append(words);
        return this;
    }

    Formula whole(int number) {
        line.append(number);
        return this;
    }

    /** The number with separators; trailing zeros beyond pence are left out, and of more than ten decimals six are shown. */
    Formula number(BigDecimal number) {
        String plain = number.toPlainString();
        int point = point(number, plain);
        int end = plain.length();
        while (end > point + 1 + PENCE && plain.charAt(end - 1) == '0') {
            end--;
        }
        separated(plain, point);
        if (end > point + 1 + DECIMALS_SHOWN_WHOLE) {
            line.append(plain, point, point + 1 + DECIMALS_SHOWN_OF_MORE).append("...");
        } else {
            line.append(plain, point, end);
        }
        return this;
    }

    /** Where the decimal point stands, or would stand. */
    private static int point(BigDecimal number, String plain) {
        return number.scale() > 0 ? plain.length() - number.scale() - 1 : plain.length();
    }

    /** What is before the point: "-1,234,567". */
    private void separated(String plain, int point) {
        int first = plain.charAt(0) == '-' ? 1 : 0;
        line.append(plain, 0, first);
        for (int i = first; i < point; i++) {
            if (i > first && (point - i) % 3 == 0) {
                line.append(',');
            }
            line.append(plain.charAt(i));
        }
    }

    /** The line; the next one begins. */
    String done() {
        String done = line.toString();
        line.setLength(0);
        return done;
    }

    /** A number as this working writes it, for sentences elsewhere. */
    static String show(BigDecimal number) {
        return new Formula().number(number).done();
    }

    /** With separators and every decimal. */
    static String grouped(BigDecimal number) {
        Formula formula = new Formula();
        String plain = number.toPlainString();
        int point = point(number, plain);
        formula.separated(plain, point);
        return formula.words(plain.substring(point)).done();
    }
}
