package org.partnershipledger.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits an amount by weights so that the parts add up to the penny.
 * Largest remainder on the absolute amount, then the sign: a reversal must give back exactly what was given.
 * Ties go to the party named first in the signed agreement, because that order is public and cannot be gamed later.
 * Whole-number arithmetic throughout: no remainder is ever compared after rounding.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * The parts of the amount, in the order of the weights.
     *
     * @throws IllegalArgumentException when a weight is negative or all of them are zero
     */
    public static List<Money> split(Money amount, List<BigDecimal> weights) {
        BigInteger[] shares = wholeNumbers(weights);
        BigInteger total = BigInteger.ZERO;
        for (BigInteger share : shares) {
            total = total.add(share);
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException("an amount cannot be split by weights that are all zero");
        }
        BigInteger pence = amount.pounds().unscaledValue().abs();
        BigInteger[] parts = new BigInteger[shares.length];
        BigInteger[] remainders = new BigInteger[shares.length];
        BigInteger left = pence;
        for (int i = 0; i < shares.length; i++) {
            BigInteger[] quotient = pence.multiply(shares[i]).divideAndRemainder(total);
            parts[i] = quotient[0];
            remainders[i] = quotient[1];
            left = left.subtract(parts[i]);
        }
        for (int pennies = left.intValueExact(); pennies > 0; pennies--) {
            int winner = largest(remainders);
            parts[winner] = parts[winner].add(BigInteger.ONE);
            remainders[winner] = BigInteger.ZERO;
        }
        return signed(parts, amount.signum() < 0);
    }

    private static BigInteger[] wholeNumbers(List<BigDecimal> weights) {
        int scale = 0;
        for (BigDecimal weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("a weight is 0 or more: " + weight.toPlainString());
            }
            scale = Math.max(scale, weight.scale());
        }
        BigInteger[] whole = new BigInteger[weights.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = weights.get(i).setScale(scale).unscaledValue();
        }
        return whole;
    }

    /** The first of the largest, so that a tie goes to the party named first. */
    private static int largest(BigInteger[] remainders) {
        int winner = 0;
        for (int i = 1; i < remainders.length; i++) {
            if (remainders[i].compareTo(remainders[winner]) > 0) {
                winner = i;
            }
        }
        return winner;
    }

    private static List<Money> signed(BigInteger[] parts, boolean negative) {
        List<Money> amounts = new ArrayList<>(parts.length);
        for (BigInteger part : parts) {
            amounts.add(new Money(new BigDecimal(negative ? part.negate() : part, 2)));
        }
        return List.copyOf(amounts);
    }
}
