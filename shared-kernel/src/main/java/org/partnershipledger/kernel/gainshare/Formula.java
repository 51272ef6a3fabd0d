package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes one line of working the way a person would: words, and numbers with thousands separators.
 * Numbers with very many decimals are shown to six places and "..."; the exact value stands beside the formula in the step.
 * Latin-1 only and one growing buffer, because every settlement records seventeen of these lines.
 */
final class Formula {
    private static final int DECIMALS_SHOWN_WHOLE = 10;
    private static final int DECIMALS_SHOWN = 6;

    private byte[] text = new byte[256];
    private int length;

    Formula words(String words) {
        copy(words, 0, words.length());
        return this;
    }

    /** The number with separators; trailing zeros beyond pence are left out. */
    Formula number(BigDecimal number) {
        String plain = plain(number);
        decimals(plain, whole(plain, number.scale()));
        return this;
    }

    Formula whole(int number) {
        return words(Integer.toString(number));
    }

    /** A number as this working writes it, for sentences elsewhere. */
    static String show(BigDecimal number) {
        return new Formula().number(number).done();
    }

    /** With separators and every decimal. */
    static String grouped(BigDecimal number) {
        Formula text = new Formula();
        String plain = number.toPlainString();
        text.copy(plain, text.whole(plain, number.scale()), plain.length());
        return text.done();
    }

    /** Returns the place where the decimals begin. */
    private int whole(String plain, int scale) {
        int start = 0;
        if (plain.charAt(0) == '-') {
            words("-");
            start = 1;
        }
        int point = scale > 0 ? plain.length() - scale - 1 : plain.length();
        int first = start + (point - start + 2) % 3 + 1;
        copy(plain, start, first);
        for (int i = first; i < point; i += 3) {
            words(",");
            copy(plain, i, i + 3);
        }
        return point;
    }

    private void decimals(String plain, int point) {
        int end = plain.length();
        while (end > point + 3 && plain.charAt(end - 1) == '0') {
            end--;
        }
        if (end - point - 1 > DECIMALS_SHOWN_WHOLE) {
            copy(plain, point, point + 1 + DECIMALS_SHOWN);
            words("...");
        } else {
            copy(plain, point, end);
        }
    }

    /** The low bytes are the characters: these lines are Latin-1 throughout, and this copies without decoding. */
    @SuppressWarnings("deprecation")
    private void copy(String from, int start, int end) {
        if (length + end - start > text.length) {
            text = Arrays.copyOf(text, text.length * 2 + end - start);
        }
        from.getBytes(start, end, text, length);
        length += end - start;
    }

    /** BigDecimal keeps the text of toString, so a number that occurs in several lines is turned into digits once. */
    private static String plain(BigDecimal number) {
        boolean plainAlready = number.scale() >= 0 && number.scale() - number.precision() < 6;
        return plainAlready ? number.toString() : number.toPlainString();
    }

    /** The line; the buffer is empty again. */
    String done() {
        String line = new String(text, 0, length, StandardCharsets.ISO_8859_1);
        length = 0;
        return line;
    }
}
