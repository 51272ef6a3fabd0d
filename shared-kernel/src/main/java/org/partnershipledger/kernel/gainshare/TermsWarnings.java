package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.Payoff.Point;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.money.Money;

/**
 * What is allowed in terms and yet dangerous, in words: cliffs where a penny moves thousands, limits that can never
 * work or that contradict one another, shares that leave the NHS nothing. What cannot be calculated at all is
 * refused: see {@link TermsProblems}.
 */
public final class TermsWarnings {
    private static final String LOSS = "loss";
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    private final List<String> warnings = new ArrayList<>();

    private TermsWarnings() {}

    /** @param payoff of the same terms with the benchmark they are meant for */
    public static List<String> of(Payoff payoff) {
        TermsWarnings found = new TermsWarnings();
        RiskGainShareTerms terms = payoff.basis().terms();
        found.cliffs(payoff);
        found.shares(terms.bandsOfGains(), payoff.basis().gain());
        found.shares(terms.bandsOfLosses(), LOSS);
        found.caps(payoff.basis(), terms);
        found.nothing(terms);
        found.never(payoff);
        return List.copyOf(found.warnings);
    }

    /** For a royalty: a cap that lies below the yearly minimum makes the minimum an empty promise. */
    public static List<String> of(Royalty.Terms terms) {
        if (terms.minimumAnnual().isEmpty() || terms.lifetimeCap().isEmpty()) {
            return List.of();
        }
        Money minimum = terms.minimumAnnual().get();
        Money cap = terms.lifetimeCap().get();
        return cap.compareTo(minimum) < 0
                ? List.of("The lifetime cap of £" + Formula.show(cap.pounds())
                        + " is below the guaranteed yearly minimum of £" + Formula.show(minimum.pounds())
                        + ": the minimum can never be paid in full.")
                : List.of();
    }

    private void cliffs(Payoff payoff) {
        List<Point> points = payoff.points();
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point after = points.get(i);
            BigDecimal jump =
                    after.partnerShare().subtract(before.partnerShare()).abs();
            if (before.pool().compareTo(after.pool()) == 0 && jump.compareTo(PENNY) > 0) {
                String word = after.pool().signum() < 0 ? LOSS : payoff.basis().gain();
                warnings.add("There is a cliff at a " + word + " of "
                        + PayoffWords.pounds(after.pool().abs())
                        + ": one penny moves " + PayoffWords.pounds(jump)
                        + ". Marginal bands or a deductible threshold have no cliff.");
            }
        }
    }

    private void shares(List<Band> bands, String side) {
        for (int i = 0; i < bands.size(); i++) {
            String band = "In band " + (i + 1) + " of a " + side + " ";
            if (!side.equals(LOSS) && bands.get(i).partnerShare().compareTo(BigDecimal.ONE) == 0) {
                warnings.add(band + "the partner receives 100%: the NHS keeps nothing of that slice.");
            }
            if (i > 0 && bands.get(i).partnerShare().compareTo(bands.get(i - 1).partnerShare()) < 0) {
                warnings.add(band + "the partner's share falls as the " + side + " grows: check that this is meant.");
            }
        }
    }

    /** Shared in name only: shares of 0, caps of 0 or used up, a gate that this score does not pass. */
    private void never(Payoff payoff) {
        RiskGainShareTerms terms = payoff.basis().terms();
        String check = ": check the shares, the caps, what was paid in earlier periods and the quality score.";
        boolean said = terms.paymentFactor().signum() == 0;
        if (!said && terms.sidedness() != Sidedness.DOWNSIDE_ONLY && !anyShare(payoff, 1)) {
            warnings.add("The partner receives nothing of any " + payoff.basis().gain() + ", however large" + check);
        }
        if (terms.sidedness() != Sidedness.UPSIDE_ONLY && !anyShare(payoff, -1)) {
            warnings.add("The partner bears nothing of any loss, however large" + check);
        }
    }

    private static boolean anyShare(Payoff payoff, int sign) {
        return payoff.points().stream()
                .anyMatch(point -> point.partnerShare().signum() == sign
                        && point.partnerShare().abs().compareTo(PENNY) >= 0);
    }

    private void caps(PayoffBasis basis, RiskGainShareTerms terms) {
        below(basis, terms.gainPoolCap(), terms.upsideThreshold(), "cap on the gain pool", "upside threshold");
        below(basis, terms.lossPoolCap(), terms.downsideThreshold(), "cap on the loss pool", "downside threshold");
        lifetime(basis, terms.lifetimeGainCap(), terms.gainCap(), "gain");
        lifetime(basis, terms.lifetimeLossCap(), terms.lossCap(), "loss");
        boolean lossesShared = terms.sidedness() != Sidedness.UPSIDE_ONLY;
        boolean unbounded = terms.lossCap().isEmpty()
                && terms.lossPoolCap().isEmpty()
                && terms.lifetimeLossCap().isEmpty();
        if (lossesShared && unbounded) {
            warnings.add("Nothing bounds what the partner may have to pay: there is no cap on losses.");
        }
        if (terms.nhsFloor().isPresent()
                && terms.gainPoolCap().isPresent()
                && terms.nhsFloor()
                                .get()
                                .pounds()
                                .compareTo(basis.pounds(terms.gainPoolCap().get()))
                        >= 0) {
            warnings.add(
                    "The NHS floor is not below the cap on the pool: what the NHS is guaranteed may leave nothing to share.");
        }
    }

    private void below(
            PayoffBasis basis, Optional<Limit> cap, Optional<Limit> threshold, String capName, String thresholdName) {
        if (cap.isEmpty() || threshold.isEmpty()) {
            return;
        }
        BigDecimal most = basis.pounds(cap.get());
        BigDecimal least = basis.pounds(threshold.get());
        if (most.compareTo(least) < 0) {
            warnings.add("The " + capName + " of " + PayoffWords.pounds(most) + " is below the " + thresholdName
                    + " of " + PayoffWords.pounds(least) + ": check both.");
        }
    }

    private void lifetime(PayoffBasis basis, Optional<Money> lifetime, Optional<Limit> period, String side) {
        if (lifetime.isEmpty() || period.isEmpty()) {
            return;
        }
        BigDecimal ever = lifetime.get().pounds();
        BigDecimal once = basis.pounds(period.get());
        if (ever.compareTo(once) < 0) {
            warnings.add("The lifetime cap on the partner's " + side + " of " + PayoffWords.pounds(ever)
                    + " is below the cap of one period of " + PayoffWords.pounds(once)
                    + ": the cap of the period can never hold.");
        }
    }

    private void nothing(RiskGainShareTerms terms) {
        if (terms.paymentFactor().signum() == 0) {
            warnings.add("The payment factor is 0: the partner never receives a gain.");
        }
        boolean noneIsAdditional = terms.attribution().signum() == 0
                || terms.deadweight().compareTo(BigDecimal.ONE) == 0
                || terms.displacement().compareTo(BigDecimal.ONE) == 0;
        if (noneIsAdditional) {
            warnings.add("Attribution, deadweight or displacement leave nothing of a gain: the pool is always zero.");
        }
    }
}
