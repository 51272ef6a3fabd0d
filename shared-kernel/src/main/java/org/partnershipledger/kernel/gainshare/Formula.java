package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes one line of working the way a person would: words, and numbers with thousands separators.
 * Numbers with very many decimals are shown to six places and "..."; the exact value stands beside the formula in the step.
 * Latin-1 only and one growing buffer for all lines of a sheet, because every settlement records seventeen of these
 * lines: a long number that a later line repeats is copied from where it stands already. Digits: {@link Digits}.
 */
final class Formula {
    private static final int DECIMALS_SHOWN_WHOLE = 10;
    private static final int DECIMALS_SHOWN = 6;
    private static final int REMEMBERED = 16;

    private final Digits digits = new Digits();
    private byte[] text;
    private int start;
    private int length;

    private final BigDecimal[] written = new BigDecimal[REMEMBERED];
    private final int[] from = new int[REMEMBERED];
    private final int[] to = new int[REMEMBERED];
    private int next;

    Formula() {
        this(256);
    }

    /** @param room how many characters are expected in all lines together */
    Formula(int room) {
        text = new byte[room];
    }

    /** The low bytes are the characters: these lines are Latin-1 throughout, and this copies without decoding. */
    @SuppressWarnings("deprecation")
    Formula words(String words) {
        int more = words.length();
        makeRoom(more);
        words.getBytes(0, more, text, length);
        length += more;
        return this;
    }

    /** The number with separators; trailing zeros beyond pence are left out. */
    Formula number(BigDecimal number) {
        if (Digits.isShort(number)) {
            digits.of(number);
            decimals(whole());
            return this;
        }
        for (int i = next - 1; i >= 0 && i >= next - REMEMBERED; i--) {
            int place = i % REMEMBERED;
            if (written[place] == number) {
                copy(text, from[place], to[place]);
                return this;
            }
        }
        int place = next++ % REMEMBERED;
        written[place] = number;
        from[place] = length;
        digits.of(number);
        decimals(whole());
        to[place] = length;
        return this;
    }

    Formula whole(int number) {
        return words(Integer.toString(number));
    }

    /** A number as this working writes it, for sentences elsewhere. */
    static String show(BigDecimal number) {
        return new Formula(64).number(number).done();
    }

    /** With separators and every decimal. */
    static String grouped(BigDecimal number) {
        Formula line = new Formula(64);
        line.digits.of(number);
        line.copy(line.digits.text, line.whole(), line.digits.end);
        return line.done();
    }

    /** Writes sign and whole part; returns the place where the decimals begin. */
    private int whole() {
        if (digits.negative) {
            words("-");
        }
        int point = digits.point;
        int first = digits.start + (point - digits.start + 2) % 3 + 1;
        copy(digits.text, digits.start, first);
        for (int i = first; i < point; i += 3) {
            words(",");
            copy(digits.text, i, i + 3);
        }
        return point;
    }

    private void decimals(int point) {
        int end = digits.end;
        while (end > point + 3 && digits.text[end - 1] == '0') {
            end--;
        }
        if (end - point - 1 > DECIMALS_SHOWN_WHOLE) {
            copy(digits.text, point, point + 1 + DECIMALS_SHOWN);
            words("...");
        } else {
            copy(digits.text, point, end);
        }
    }

    private void copy(byte[] source, int first, int end) {
        makeRoom(end - first);
        for (int i = first; i < end; i++) {
            text[length++] = source[i];
        }
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, text.length * 2 + more);
        }
    }

    /** The line; the next one begins. */
    String done() {
        String line = new String(text, start, length - start, StandardCharsets.ISO_8859_1);
        start = length;
        return line;
    }
}
