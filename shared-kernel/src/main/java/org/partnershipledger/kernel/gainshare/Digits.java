package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * The digits of one number, as {@link BigDecimal#toPlainString} writes them, without making a string.
 * Everything that a calculation with 34 significant digits makes has fewer than 128 bits: that is divided by a
 * thousand million in four limbs of 32 bits. Whatever is longer goes through the string. Used by {@link Formula}.
 */
final class Digits {
    private static final int ROOM = 64;
    private static final int MOST_DECIMALS = ROOM - 4;
    private static final int SHORT_BITS = 62;
    private static final int LIMB_BITS = 126;
    private static final long CHUNK = 1_000_000_000L;
    private static final int CHUNK_DIGITS = 9;
    private static final long LIMB = 0xFFFF_FFFFL;

    private final byte[] room = new byte[ROOM];

    /** The digits with their point are {@code text[start..end)}, without sign. */
    byte[] text = room;

    int start;
    int end;

    /** Where the point is, or {@link #end} when there is none. */
    int point;

    boolean negative;

    /** Whether writing it again costs less than finding where it stands already. */
    static boolean isShort(BigDecimal number) {
        return number.unscaledValue().bitLength() <= SHORT_BITS;
    }

    void of(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        int scale = number.scale();
        negative = unscaled.signum() < 0;
        if (scale < 0 || scale > MOST_DECIMALS || unscaled.bitLength() > LIMB_BITS) {
            fromString(number);
            return;
        }
        text = room;
        start = ROOM;
        end = ROOM;
        if (unscaled.bitLength() <= SHORT_BITS) {
            write(Math.abs(unscaled.longValue()));
        } else {
            inLimbs(unscaled.longValue(), unscaled.shiftRight(Long.SIZE).longValue());
        }
        while (ROOM - start <= scale) {
            room[--start] = '0';
        }
        setPoint(scale);
    }

    private void fromString(BigDecimal number) {
        text = number.toPlainString().getBytes(StandardCharsets.ISO_8859_1);
        start = negative ? 1 : 0;
        end = text.length;
        point = number.scale() > 0 ? end - number.scale() - 1 : end;
    }

    private void write(long size) {
        for (long left = size; left > 0; left /= 10) {
            room[--start] = (byte) ('0' + left % 10);
        }
    }

    /** From the right, nine digits a round: the 128 bits are divided by a thousand million until they fit a long. */
    private void inLimbs(long low, long high) {
        long lower = negative ? -low : low;
        long upper = negative ? ~high + (low == 0 ? 1 : 0) : high;
        long third = upper >>> Integer.SIZE;
        long second = upper & LIMB;
        long first = lower >>> Integer.SIZE;
        long last = lower & LIMB;
        while ((third | second) != 0 || first > Integer.MAX_VALUE) {
            long left = third % CHUNK << Integer.SIZE | second;
            third /= CHUNK;
            second = left / CHUNK;
            left = left % CHUNK << Integer.SIZE | first;
            first = left / CHUNK;
            left = left % CHUNK << Integer.SIZE | last;
            last = left / CHUNK;
            int rest = (int) (left % CHUNK);
            for (int i = 0; i < CHUNK_DIGITS; i++) {
                room[--start] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        write(first << Integer.SIZE | last);
    }

    private void setPoint(int scale) {
        point = ROOM - scale;
        if (scale > 0) {
            System.arraycopy(room, start, room, start - 1, point - start);
            start--;
            room[--point] = '.';
        }
    }
}
