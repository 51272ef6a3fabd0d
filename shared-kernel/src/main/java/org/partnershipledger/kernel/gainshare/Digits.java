package org.partnershipledger.kernel.gainshare;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * One number as a person writes it, in bytes: sign, thousands separators, point, decimals. Without making a string,
 * because every working has some sixty numbers. What fits a long is divided in it; what is longer only because of
 * its many decimals is divided into millionths in 128 bits; all other numbers go through
 * {@link BigDecimal#toPlainString}. Used by {@link Formula}.
 */
final class Digits {
    private static final int DECIMALS_SHOWN_WHOLE = 10;
    private static final int DECIMALS_SHOWN = 6;
    private static final int PENCE = 2;
    private static final long MOST_MILLIONTHS = Long.MAX_VALUE / 10_000 - 1;

    private static final int SHORT = PowerOfTen.MOST;

    /** How many bytes a short number takes at most. */
    static final int SHORT_ROOM = 2 * (SHORT + SHORT) + 8;

    private static final int GROUP = 1_000;
    /** A comma and three digits, 000 to 999, to be written at once. */
    private static final int[] GROUPS = groups();
    /** The same without comma and leading zeros, 0 to 999, from the first byte on. */
    private static final int[] FIRST = firstGroups();

    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private Digits() {}

    /** Whether writing it again costs less than finding where it stands already. */
    static boolean isShort(BigDecimal number) {
        return number.precision() <= SHORT && number.scale() >= 0 && number.scale() <= SHORT;
    }

    /** How many bytes it takes at most. */
    static int room(BigDecimal number) {
        return 2 * (number.precision() + Math.abs(number.scale())) + 8;
    }

    /**
     * Trailing zeros beyond pence are left out, and of very many decimals six are shown, with "...".
     *
     * @param number one that {@link #isShort}
     * @return where it ends
     */
    static int ofShort(BigDecimal number, byte[] to, int at) {
        int scale = number.scale();
        // The unscaled value, without making a BigInteger of it.
        long unscaled = number.scaleByPowerOfTen(scale).longValueExact();
        return inLong(unscaled < 0, Math.abs(unscaled), scale, false, to, at);
    }

    /** The same for any other number. */
    static int ofLong(BigDecimal number, byte[] to, int at) {
        if (number.scale() <= DECIMALS_SHOWN_WHOLE || number.scale() > SHORT + DECIMALS_SHOWN) {
            return inText(number, false, to, at);
        }
        int beyond = number.scale() - DECIMALS_SHOWN;
        BigInteger unscaled = number.unscaledValue();
        long millionths = PowerOfTen.quotient(unscaled, beyond);
        if (millionths < 0 || millionths > MOST_MILLIONTHS) {
            return inText(number, false, to, at);
        }
        boolean negative = number.signum() < 0;
        long low = unscaled.longValue();
        long rest = (negative ? -low : low) - millionths * PowerOfTen.of(beyond);
        int finest = number.scale() - DECIMALS_SHOWN_WHOLE;
        // Ten to the n is a multiple of two to the n, and this is quick to see.
        boolean more = Long.numberOfTrailingZeros(rest) < finest;
        long finer = more ? 0 : rest / PowerOfTen.of(finest);
        if (more || finer * PowerOfTen.of(finest) != rest) {
            return inLong(negative, millionths, DECIMALS_SHOWN, true, to, at);
        }
        long all = millionths * 10_000 + finer;
        return inLong(negative, all, DECIMALS_SHOWN_WHOLE, false, to, at);
    }

    /** Every decimal. */
    static int whole(BigDecimal number, byte[] to, int at) {
        return inText(number, true, to, at);
    }

    /**
     * From left to right; a group is stored with all its four bytes, and what stands too far right is written over.
     *
     * @param more whether decimals beyond these were cut off
     */
    private static int inLong(boolean negative, long size, int scale, boolean more, byte[] to, int at) {
        long units = units(size, scale);
        long part = size - units * PowerOfTen.of(scale);
        to[at] = '-';
        int point = writeUnits(units, to, negative ? at + 1 : at);
        int decimals = scale;
        while (decimals > PENCE && !more && part % 10 == 0) {
            part /= 10;
            decimals--;
        }
        boolean cut = more || decimals > DECIMALS_SHOWN_WHOLE;
        if (cut && decimals > DECIMALS_SHOWN) {
            part /= PowerOfTen.of(decimals - DECIMALS_SHOWN);
            decimals = DECIMALS_SHOWN;
        }
        to[point] = '.';
        int end = decimals == 0 ? point : writeDecimals(part, decimals, to, point + 1);
        return cut ? dots(to, end) : end;
    }

    /** Before the point. The usual scales by name, because a division by a constant costs a fifth of another. */
    private static long units(long size, int scale) {
        return switch (scale) {
            case 0 -> size;
            case PENCE -> size / 100;
            case DECIMALS_SHOWN -> size / 1_000_000;
            default -> size / PowerOfTen.of(scale);
        };
    }

    private static int writeUnits(long units, byte[] to, int at) {
        if (units < GROUP) {
            int first = FIRST[(int) units];
            FOUR_BYTES.set(to, at, first);
            return at + 4 - Integer.numberOfLeadingZeros(first) / Byte.SIZE;
        }
        long groups = units / GROUP;
        int end = writeUnits(groups, to, at);
        FOUR_BYTES.set(to, end, GROUPS[(int) (units - groups * GROUP)]);
        return end + 4;
    }

    private static int writeDecimals(long part, int decimals, byte[] to, int at) {
        if (decimals <= 3) {
            FOUR_BYTES.set(to, at, last(decimals, (int) part));
            return at + decimals;
        }
        long groups = part / GROUP;
        int end = writeDecimals(groups, decimals - 3, to, at);
        FOUR_BYTES.set(to, end, last(3, (int) (part - groups * GROUP)));
        return end + 3;
    }

    /** The last so many digits of a group, first byte first. */
    private static int last(int digits, int group) {
        return GROUPS[group] >>> Byte.SIZE * (4 - digits);
    }

    private static int dots(byte[] to, int at) {
        to[at] = '.';
        to[at + 1] = '.';
        to[at + 2] = '.';
        return at + 3;
    }

    private static int inText(BigDecimal number, boolean everyDecimal, byte[] to, int at) {
        byte[] plain = number.toPlainString().getBytes(StandardCharsets.ISO_8859_1);
        int point = number.scale() > 0 ? plain.length - number.scale() - 1 : plain.length;
        int until = plain.length;
        while (!everyDecimal && until > point + 1 + PENCE && plain[until - 1] == '0') {
            until--;
        }
        int end = at;
        for (int i = 0; i < point; i++) {
            boolean grouped = i > 0 && plain[i - 1] != '-' && (point - i) % 3 == 0;
            if (grouped) {
                to[end++] = ',';
            }
            to[end++] = plain[i];
        }
        boolean cut = !everyDecimal && until - point - 1 > DECIMALS_SHOWN_WHOLE;
        int rest = cut ? 1 + DECIMALS_SHOWN : until - point;
        System.arraycopy(plain, point, to, end, rest);
        return cut ? dots(to, end + rest) : end + rest;
    }

    private static int[] groups() {
        int[] groups = new int[GROUP];
        for (int i = 0; i < GROUP; i++) {
            groups[i] = ',' | '0' + i / 100 << 8 | '0' + i / 10 % 10 << 16 | '0' + i % 10 << 24;
        }
        return groups;
    }

    private static int[] firstGroups() {
        int[] first = new int[GROUP];
        for (int i = 0; i < GROUP; i++) {
            first[i] = last(i < 10 ? 1 : i < 100 ? 2 : 3, i);
        }
        return first;
    }
}
