package org.partnershipledger.kernel.gainshare;

import java.math.BigInteger;

/**
 * Powers of ten in a long, and the division of 128 bits by one of them: multiplying with the reciprocal costs a
 * fraction of what BigInteger needs for a quotient (Möller and Granlund, "Improved division by invariant integers",
 * IEEE Transactions on Computers 60 (2011), algorithm 4). Exact. Used by {@link Digits}.
 */
final class PowerOfTen {
    /** The highest one. */
    static final int MOST = 18;

    private static final int WIDE_BITS = 126;
    private static final long[] POWER = powers();
    private static final long[] RECIPROCAL = reciprocals();

    private PowerOfTen() {}

    /** @param exponent 0 to {@link #MOST} */
    static long of(int exponent) {
        return POWER[exponent];
    }

    /** The size of the number divided by 10 to the exponent, rounded down; -1 when that is more than a long holds. */
    static long quotient(BigInteger number, int exponent) {
        long low = number.longValue();
        long high = number.shiftRight(Long.SIZE).longValue();
        if (number.signum() < 0) {
            low = -low;
            high = ~high + (low == 0 ? 1 : 0);
        }
        if (number.bitLength() > WIDE_BITS || high >= POWER[exponent]) {
            return -1;
        }
        // Both moved up together, so that the divisor fills its 64 bits.
        int shift = Long.numberOfLeadingZeros(POWER[exponent]);
        long divisor = POWER[exponent] << shift;
        long upper = high << shift | low >>> Long.SIZE - shift;
        long lower = low << shift;
        long guess = RECIPROCAL[exponent] * upper + lower;
        long carry = Long.compareUnsigned(guess, lower) < 0 ? 1 : 0;
        long quotient = Math.unsignedMultiplyHigh(RECIPROCAL[exponent], upper) + upper + carry + 1;
        long rest = lower - quotient * divisor;
        if (Long.compareUnsigned(rest, guess) > 0) {
            quotient--;
            rest += divisor;
        }
        if (Long.compareUnsigned(rest, divisor) >= 0) {
            quotient++;
        }
        return quotient < 0 ? -1 : quotient;
    }

    private static long[] powers() {
        long[] powers = new long[MOST + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Of each power, moved up to the highest bit: (2^128 - 1) / power - 2^64. */
    private static long[] reciprocals() {
        long[] reciprocals = new long[POWER.length];
        BigInteger all = BigInteger.ONE.shiftLeft(2 * Long.SIZE).subtract(BigInteger.ONE);
        for (int i = 0; i < reciprocals.length; i++) {
            BigInteger power = BigInteger.valueOf(POWER[i]).shiftLeft(Long.numberOfLeadingZeros(POWER[i]));
            reciprocals[i] = all.divide(power).longValue();
        }
        return reciprocals;
    }
}
