package org.partnershipledger.ledger.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Sound terms of many shapes for one agreement, from a seeded source: what varies from version to version is drawn
 * for each, and the caps over a lifetime, which hold for the whole agreement, once.
 */
final class RandomTerms {
    private static final List<String> PARTIES = List.of("QZZ", "S1Y5D", "D7T5G");

    final Random random;
    final Optional<Money> lifetimeGainCap;
    final Optional<Money> lifetimeLossCap;

    RandomTerms(long seed) {
        random = new Random(seed);
        lifetimeGainCap = chance(60) ? Optional.of(pounds(300_000)) : Optional.empty();
        lifetimeLossCap = chance(60) ? Optional.of(pounds(300_000)) : Optional.empty();
    }

    RiskGainShareTerms next() {
        var sidedness = pick(Sidedness.values());
        return new RiskGainShareTerms(
                sidedness,
                Direction.LOWER_IS_BETTER,
                BigDecimal.ONE,
                chance(70) ? BigDecimal.ONE : share(),
                chance(70) ? BigDecimal.ZERO : share(),
                BigDecimal.ZERO,
                pick(AdditionalityScope.values()),
                chance(40),
                BigDecimal.ZERO,
                chance(30) ? Optional.of(limit(100_000)) : Optional.empty(),
                chance(30) ? Optional.of(limit(100_000)) : Optional.empty(),
                pick(ThresholdMode.values()),
                sidedness == Sidedness.DOWNSIDE_ONLY ? Optional.empty() : Optional.of(bands()),
                sidedness == Sidedness.UPSIDE_ONLY ? Optional.empty() : Optional.of(bands()),
                pick(BandMode.values()),
                Optional.empty(),
                Optional.empty(),
                chance(70) ? BigDecimal.ONE : share(),
                chance(20) ? Optional.of(limit(500_000)) : Optional.empty(),
                chance(20) ? Optional.of(limit(500_000)) : Optional.empty(),
                chance(30) ? Optional.of(limit(200_000)) : Optional.empty(),
                chance(30) ? Optional.of(limit(200_000)) : Optional.empty(),
                lifetimeGainCap,
                lifetimeLossCap,
                chance(20) ? Optional.of(pounds(200_000)) : Optional.empty(),
                chance(50),
                chance(40) ? Optional.of(parties()) : Optional.empty());
    }

    /** Up to a million saved or lost, to the penny. */
    String saving() {
        return BigDecimal.valueOf(random.nextInt(200_000_001) - 100_000_000, 2).toPlainString();
    }

    Money pounds(int most) {
        return new Money(BigDecimal.valueOf(random.nextInt(most * 100), 2));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<PartyWeight> parties() {
        return PARTIES.stream()
                .map(code -> new PartyWeight(OdsCode.of(code), BigDecimal.valueOf(1 + random.nextInt(97))))
                .toList();
    }

    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        int upTo = 0;
        for (int i = random.nextInt(3); i > 0; i--) {
            upTo += 1 + random.nextInt(300_000);
            bands.add(Band.of(Limit.ofAmount(new Money(BigDecimal.valueOf(upTo * 100L + 1, 2))), share()));
        }
        bands.add(Band.last(share()));
        return List.copyOf(bands);
    }

    private Limit limit(int most) {
        return chance(50) ? Limit.ofRate(BigDecimal.valueOf(random.nextInt(60), 3)) : Limit.ofAmount(pounds(most));
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(random.nextInt(1001), 3);
    }
}
