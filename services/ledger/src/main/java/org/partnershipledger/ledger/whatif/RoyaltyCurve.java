package org.partnershipledger.ledger.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.money.Money;

/** The corners of a royalty's curve: bounds of tiers, where the minimum ends, where the lifetime cap begins. */
final class RoyaltyCurve {
    private RoyaltyCurve() {}

    record Point(Money revenue, Money payable) {}

    static List<Point> of(Royalty.Terms terms, Royalty.Year year) {
        var revenues = new TreeSet<BigDecimal>();
        revenues.add(BigDecimal.ZERO);
        BigDecimal end = year.netRevenue().pounds().max(BigDecimal.ONE).multiply(BigDecimal.TWO);
        for (RoyaltyTier tier : terms.tiers()) {
            if (tier.upTo() != null) {
                revenues.add(tier.upTo().pounds());
                end = end.max(tier.upTo().pounds().multiply(new BigDecimal("1.25")));
            }
        }
        revenues.add(end.setScale(2, RoundingMode.HALF_UP));
        revenues.add(year.netRevenue().pounds().max(BigDecimal.ZERO));
        Money left = terms.lifetimeCap() == null
                ? null
                : Money.of(terms.lifetimeCap()
                        .pounds()
                        .subtract(year.lifetimePaid().pounds())
                        .max(BigDecimal.ZERO)
                        .toPlainString());
        Stream.of(terms.minimumAnnual(), left).forEach(amount -> meeting(terms, amount, revenues));
        return revenues.stream().map(revenue -> point(terms, year, revenue)).toList();
    }

    private static Point point(Royalty.Terms terms, Royalty.Year year, BigDecimal revenue) {
        Money net = Money.rounded(revenue);
        return new Point(
                net,
                Royalty.calculate(terms, new Royalty.Year(net, year.lifetimePaid()))
                        .payable());
    }

    /** Adds the revenue at which the tiers come to an amount, when it lies within the range. */
    private static void meeting(Royalty.Terms terms, Money amount, TreeSet<BigDecimal> revenues) {
        if (amount == null) {
            return;
        }
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal earned = BigDecimal.ZERO;
        for (RoyaltyTier tier : terms.tiers()) {
            BigDecimal upTo =
                    tier.upTo() == null ? revenues.last() : tier.upTo().pounds();
            BigDecimal slice = upTo.subtract(before).max(BigDecimal.ZERO).multiply(tier.rate());
            BigDecimal missing = amount.pounds().subtract(earned);
            if (tier.rate().signum() > 0 && missing.signum() > 0 && missing.compareTo(slice) < 0) {
                revenues.add(before.add(missing.divide(tier.rate(), 2, RoundingMode.HALF_UP)));
                return;
            }
            earned = earned.add(slice);
            before = upTo;
        }
    }
}
