package org.partnershipledger.ledger.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.money.Money;

/** The corners of a royalty's curve: bounds of tiers, where the minimum ends, where the lifetime cap begins. */
final class RoyaltyCurve {
    private RoyaltyCurve() {}

    record Point(Money revenue, Money payable) {}

    /** What changes at a net revenue. */
    record Mark(BigDecimal revenue, String label) {}

    static List<Point> of(Royalty.Terms terms, Royalty.Year year) {
        var revenues = new TreeSet<BigDecimal>();
        revenues.add(BigDecimal.ZERO);
        revenues.add(end(terms, year));
        revenues.add(year.netRevenue().pounds().max(BigDecimal.ZERO));
        marks(terms, year).forEach(mark -> revenues.add(mark.revenue()));
        return revenues.stream().map(revenue -> point(terms, year, revenue)).toList();
    }

    /** In the order of the net revenue: ends of tiers, where the tiers overtake the minimum, where the cap begins to hold. */
    static List<Mark> marks(Royalty.Terms terms, Royalty.Year year) {
        var marks = new ArrayList<Mark>();
        int number = 1;
        for (RoyaltyTier tier : terms.tiers()) {
            if (tier.upTo().isPresent()) {
                marks.add(new Mark(tier.upTo().get().pounds(), "end of tier " + number++));
            }
        }
        BigDecimal end = end(terms, year);
        terms.minimumAnnual()
                .flatMap(least -> meeting(terms, least, end, "above the yearly minimum"))
                .ifPresent(marks::add);
        terms.lifetimeCap()
                .flatMap(cap -> meeting(terms, left(cap, year), end, "the lifetime cap is used up"))
                .ifPresent(marks::add);
        marks.sort(Comparator.comparing(Mark::revenue));
        return List.copyOf(marks);
    }

    /** Twice the revenue that is asked about, and a quarter more than the highest tier. */
    private static BigDecimal end(Royalty.Terms terms, Royalty.Year year) {
        BigDecimal end = year.netRevenue().pounds().max(BigDecimal.ONE).multiply(BigDecimal.TWO);
        for (RoyaltyTier tier : terms.tiers()) {
            if (tier.upTo().isPresent()) {
                end = end.max(tier.upTo().get().pounds().multiply(new BigDecimal("1.25")));
            }
        }
        return end.setScale(2, RoundingMode.HALF_UP);
    }

    /** What earlier years left of the lifetime cap. */
    static Money left(Money lifetimeCap, Royalty.Year year) {
        Money left = lifetimeCap.minus(year.lifetimePaid());
        return left.signum() < 0 ? Money.ZERO : left;
    }

    private static Point point(Royalty.Terms terms, Royalty.Year year, BigDecimal revenue) {
        Money net = Money.rounded(revenue);
        return new Point(
                net,
                Royalty.calculate(terms, new Royalty.Year(net, year.lifetimePaid()))
                        .payable());
    }

    /** The revenue at which the tiers come to an amount; none when it does not lie within the range. */
    private static Optional<Mark> meeting(Royalty.Terms terms, Money amount, BigDecimal end, String label) {
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal earned = BigDecimal.ZERO;
        for (RoyaltyTier tier : terms.tiers()) {
            BigDecimal upTo = tier.upTo().map(Money::pounds).orElse(end);
            BigDecimal slice = upTo.subtract(before).max(BigDecimal.ZERO).multiply(tier.rate());
            BigDecimal missing = amount.pounds().subtract(earned);
            if (tier.rate().signum() > 0 && missing.signum() > 0 && missing.compareTo(slice) < 0) {
                return Optional.of(new Mark(before.add(missing.divide(tier.rate(), 2, RoundingMode.HALF_UP)), label));
            }
            earned = earned.add(slice);
            before = upTo;
        }
        return Optional.empty();
    }
}
