package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What terms mean over the range of outcomes: the partner's share for every pool (the amount after step 5), as
 * straight pieces between exact breakpoints. The shares come from the calculation itself, so the picture cannot
 * drift from what is settled. {@link PayoffWords} says it in sentences.
 *
 * @param points ascending by pool; two points with the same pool are a jump
 * @param marks the breakpoints that the terms name
 */
public record Payoff(List<Point> points, List<Mark> marks, PayoffBasis basis) {
    private static final BigDecimal FAR = BigDecimal.valueOf(100);
    private static final BigDecimal MARGIN = new BigDecimal("1.25");
    private static final BigDecimal SMALL = new BigDecimal("0.000000001");

    /** Both in pounds, negative for a loss; the NHS share is their difference. */
    public record Point(BigDecimal pool, BigDecimal partnerShare) {
        public BigDecimal nhsShare() {
            return pool.subtract(partnerShare);
        }
    }

    public record Mark(BigDecimal pool, String label) {}

    /** @param inputs benchmark, prices and score; the measured result itself does not matter */
    public static Payoff of(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        PayoffBasis basis = PayoffBasis.of(terms, inputs);
        List<Mark> marks = PayoffMarks.of(basis);
        TreeSet<BigDecimal> breaks = new TreeSet<>();
        breaks.add(BigDecimal.ZERO);
        marks.forEach(mark -> breaks.add(mark.pool()));
        BigDecimal far =
                breaks.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElseThrow();
        far = far.max(basis.pounds()).max(BigDecimal.valueOf(1000)).multiply(FAR);
        for (PayoffBasis.Limit limit : PayoffBasis.Limit.values()) {
            addCrossings(basis, limit, breaks, far);
        }
        TreeSet<BigDecimal> shown = shown(basis, breaks);
        return new Payoff(points(basis, shown), marks, basis);
    }

    /** Between two breakpoints everything before the limit is straight, so where the limit begins to hold is exact. */
    private static void addCrossings(
            PayoffBasis basis, PayoffBasis.Limit limit, TreeSet<BigDecimal> breaks, BigDecimal far) {
        List<BigDecimal> ends = new ArrayList<>(breaks);
        ends.addFirst(far.negate());
        ends.add(far);
        for (int i = 1; i < ends.size(); i++) {
            BigDecimal from = ends.get(i - 1);
            BigDecimal to = ends.get(i);
            Optional<BigDecimal> before = basis.excess(limit, from, 1);
            Optional<BigDecimal> after = basis.excess(limit, to, -1);
            boolean crosses = before.isPresent()
                    && after.isPresent()
                    && before.get().signum() * after.get().signum() < 0;
            if (crosses) {
                breaks.add(crossing(from, to, before.get(), after.get()));
            }
        }
    }

    private static BigDecimal crossing(BigDecimal from, BigDecimal to, BigDecimal before, BigDecimal after) {
        BigDecimal part = before.divide(before.subtract(after), PRECISION);
        return from.add(to.subtract(from).multiply(part, PRECISION), PRECISION).setScale(6, RoundingMode.HALF_UP);
    }

    private static TreeSet<BigDecimal> shown(PayoffBasis basis, TreeSet<BigDecimal> breaks) {
        BigDecimal most = breaks.last().max(BigDecimal.ZERO);
        BigDecimal least = breaks.first().min(BigDecimal.ZERO);
        BigDecimal usual = most.subtract(least).signum() > 0
                ? most.subtract(least).multiply(new BigDecimal("0.25"))
                : basis.pounds().multiply(new BigDecimal("0.1")).max(BigDecimal.valueOf(1000));
        TreeSet<BigDecimal> shown = new TreeSet<>(breaks);
        shown.add(roundedUp(most.multiply(MARGIN).max(usual)));
        shown.add(roundedUp(least.negate().multiply(MARGIN).max(usual)).negate());
        return shown;
    }

    private static BigDecimal roundedUp(BigDecimal amount) {
        return amount.round(new MathContext(2, RoundingMode.UP)).setScale(2, RoundingMode.UP);
    }

    private static List<Point> points(PayoffBasis basis, TreeSet<BigDecimal> breaks) {
        List<Point> points = new ArrayList<>();
        for (BigDecimal pool : breaks) {
            add(points, pool, basis.share(pool, -1));
            add(points, pool, basis.share(pool, 0));
            add(points, pool, basis.share(pool, 1));
        }
        return List.copyOf(points);
    }

    private static void add(List<Point> points, BigDecimal pool, BigDecimal share) {
        Point last = points.isEmpty() ? null : points.getLast();
        boolean same = last != null
                && last.pool().compareTo(pool) == 0
                && last.partnerShare().subtract(share).abs().compareTo(SMALL) < 0;
        if (!same) {
            points.add(new Point(pool, share));
        }
    }
}
