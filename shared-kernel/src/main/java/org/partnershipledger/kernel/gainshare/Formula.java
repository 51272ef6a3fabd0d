package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;

/**
 * Writes one line of working the way a person would: words, and numbers with thousands separators.
 * Numbers with very many decimals are shown to six places and "..."; the exact value stands beside the formula in the step.
 * Latin-1 only and one growing buffer, because every settlement records seventeen of these lines.
 */
final class Formula {
    private static final int DECIMALS_SHOWN_WHOLE = 10;
    private static final int DECIMALS_SHOWN = 6;

    private final StringBuilder text = new StringBuilder(160);

    Formula words(String words) {
        text.append(words);
        return this;
    }

    /** The number with separators; trailing zeros beyond pence are left out. */
    Formula number(BigDecimal number) {
        append(text, number);
        return this;
    }

    Formula whole(int number) {
        text.append(number);
        return this;
    }

    /** A number as this working writes it, for sentences elsewhere. */
    static String show(BigDecimal number) {
        StringBuilder text = new StringBuilder(32);
        append(text, number);
        return text.toString();
    }

    /** With separators and every decimal. */
    static String grouped(BigDecimal number) {
        StringBuilder text = new StringBuilder(32);
        String plain = number.toPlainString();
        text.append(plain, appendWhole(text, plain, number.scale()), plain.length());
        return text.toString();
    }

    private static void append(StringBuilder text, BigDecimal number) {
        String plain = plain(number);
        appendDecimals(text, plain, appendWhole(text, plain, number.scale()));
    }

    /** Returns the place where the decimals begin. */
    private static int appendWhole(StringBuilder text, String plain, int scale) {
        int start = 0;
        if (plain.charAt(0) == '-') {
            text.append('-');
            start = 1;
        }
        int point = plain.length() - Math.max(scale, 0) - (scale > 0 ? 1 : 0);
        int digits = point - start;
        if (digits <= 3) {
            text.append(plain, start, point);
        } else {
            int first = start + (digits % 3 == 0 ? 3 : digits % 3);
            text.append(plain, start, first);
            for (int i = first; i < point; i += 3) {
                text.append(',').append(plain, i, i + 3);
            }
        }
        return point;
    }

    private static void appendDecimals(StringBuilder text, String plain, int point) {
        int end = plain.length();
        while (end > point + 3 && plain.charAt(end - 1) == '0') {
            end--;
        }
        if (end - point - 1 > DECIMALS_SHOWN_WHOLE) {
            text.append(plain, point, point + 1 + DECIMALS_SHOWN).append("...");
        } else {
            text.append(plain, point, end);
        }
    }

    /** BigDecimal keeps the text of toString, so a number that occurs in several lines is turned into digits once. */
    private static String plain(BigDecimal number) {
        boolean plainAlready = number.scale() >= 0 && number.scale() - number.precision() < 6;
        return plainAlready ? number.toString() : number.toPlainString();
    }

    /** The line; the buffer is empty again. */
    String done() {
        String line = text.toString();
        text.setLength(0);
        return line;
    }
}
