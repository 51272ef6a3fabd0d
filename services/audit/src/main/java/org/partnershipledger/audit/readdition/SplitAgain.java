package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The split of the NHS share by largest remainder, a second time: ties to the party named first. */
final class SplitAgain {

    private SplitAgain() {}

    static List<BigDecimal> of(BigDecimal amount, List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal pence = amount.abs().movePointRight(2);
        List<BigInteger> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigInteger left = pence.toBigIntegerExact();
        for (BigDecimal weight : weights) {
            BigDecimal due = pence.multiply(weight);
            BigInteger part = due.divideToIntegralValue(total).toBigIntegerExact();
            parts.add(part);
            remainders.add(due.subtract(new BigDecimal(part).multiply(total)));
            left = left.subtract(part);
        }
        for (; left.signum() > 0; left = left.subtract(BigInteger.ONE)) {
            int first = remainders.indexOf(
                    remainders.stream().max(BigDecimal::compareTo).orElseThrow());
            parts.set(first, parts.get(first).add(BigInteger.ONE));
            remainders.set(first, BigDecimal.ONE.negate());
        }
        return parts.stream()
                .map(part -> new BigDecimal(amount.signum() < 0 ? part.negate() : part, 2))
                .toList();
    }
}
