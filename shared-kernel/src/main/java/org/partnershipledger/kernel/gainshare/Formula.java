package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Writes one line of working the way a person would: words, and numbers with thousands separators.
 * Numbers with very many decimals are shown to six places and "..."; the exact value stands beside the formula in the step.
 * Latin-1 only and one growing buffer for all lines of a sheet, because every settlement records seventeen of these
 * lines: a long number that a later line repeats is copied from where it stands already. Digits: {@link Digits}.
 */
final class Formula {
    private static final int REMEMBERED = 16;

    private byte[] text;
    private int start;
    private int length;

    private final BigDecimal[] written = new BigDecimal[REMEMBERED];
    private final int[] from = new int[REMEMBERED];
    private final int[] to = new int[REMEMBERED];
    private int remembered;

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
            makeRoom(Digits.SHORT_ROOM);
            length = Digits.ofShort(number, text, length);
            return this;
        }
        for (int i = remembered - 1; i >= 0; i--) {
            if (written[i] == number) {
                return copy(text, from[i], to[i]);
            }
        }
        int place = remembered < REMEMBERED ? remembered++ : REMEMBERED - 1;
        written[place] = number;
        from[place] = length;
        makeRoom(Digits.room(number));
        length = Digits.ofLong(number, text, length);
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
        line.makeRoom(Digits.room(number));
        line.length = Digits.whole(number, line.text, 0);
        return line.done();
    }

    private Formula copy(byte[] source, int first, int end) {
        makeRoom(end - first);
        System.arraycopy(source, first, text, length, end - first);
        length += end - first;
        return this;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, text.length * 2 + more);
        }
    }

    /** The line; the next one begins. */
    @SuppressWarnings("deprecation")
    String done() {
        String line = new String(text, 0, start, length - start);
        start = length;
        return line;
    }
}
