package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.GateMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.LossScale;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.QualityGate;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Tier;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** Terms and inputs of every shape, sound ones only, from a seeded source: the same seed gives the same cases. */
final class RandomCases {
    private static final String[] ORGANISATIONS = {"QYG", "QOP", "QWO", "QRL", "S0E4D", "S9B9J"};
    final Random random;

    RandomCases(long seed) {
        this.random = new Random(seed);
    }

    record OneCase(RiskGainShareTerms terms, ReconciliationInputs inputs) {}

    OneCase next() {
        RiskGainShareTerms terms = terms(pick(BandMode.values()));
        return new OneCase(terms, inputs());
    }

    RiskGainShareTerms terms(BandMode bandMode) {
        Sidedness sidedness = pick(Sidedness.values());
        boolean scaled = sidedness != Sidedness.UPSIDE_ONLY && chance(40);
        return new RiskGainShareTerms(
                sidedness,
                pick(Direction.values()),
                chance(70) ? BigDecimal.ONE : decimal(1, 3_000_000, 2),
                chance(70) ? BigDecimal.ONE : share(),
                chance(70) ? BigDecimal.ZERO : share(),
                chance(70) ? BigDecimal.ZERO : share(),
                pick(AdditionalityScope.values()),
                chance(30),
                BigDecimal.ZERO,
                chance(40) ? Optional.of(limit(100_000)) : Optional.empty(),
                chance(40) ? Optional.of(limit(100_000)) : Optional.empty(),
                pick(ThresholdMode.values()),
                sidedness == Sidedness.DOWNSIDE_ONLY ? Optional.empty() : Optional.of(bands()),
                sidedness == Sidedness.UPSIDE_ONLY || scaled ? Optional.empty() : Optional.of(bands()),
                bandMode,
                chance(40) ? Optional.of(gate()) : Optional.empty(),
                scaled ? Optional.of(scale()) : Optional.empty(),
                chance(70) ? BigDecimal.ONE : share(),
                chance(20) ? Optional.of(limit(800_000)) : Optional.empty(),
                chance(20) ? Optional.of(limit(800_000)) : Optional.empty(),
                chance(30) ? Optional.of(limit(300_000)) : Optional.empty(),
                chance(30) ? Optional.of(limit(300_000)) : Optional.empty(),
                chance(20) ? Optional.of(money(500_000)) : Optional.empty(),
                chance(20) ? Optional.of(money(500_000)) : Optional.empty(),
                chance(20) ? Optional.of(money(300_000)) : Optional.empty(),
                chance(30),
                chance(50) ? Optional.of(parties()) : Optional.empty());
    }

    ReconciliationInputs inputs() {
        return inputs(decimal(1, 200_000_000, 2), decimal(0, 200_000_000, 2));
    }

    ReconciliationInputs inputs(BigDecimal benchmark, BigDecimal actual) {
        return new ReconciliationInputs(
                benchmark,
                chance(5) ? benchmark : actual,
                factor(),
                factor(),
                factor(),
                factor(),
                Optional.empty(),
                Optional.of(share()),
                small(),
                small(),
                small(),
                chance(50) ? small() : small().negated(),
                small(),
                small());
    }

    List<PartyWeight> parties() {
        List<PartyWeight> parties = new ArrayList<>();
        int count = 1 + random.nextInt(ORGANISATIONS.length);
        for (int i = 0; i < count; i++) {
            BigDecimal weight = i == 0 || chance(85) ? decimal(1, 10_000, random.nextInt(4)) : BigDecimal.ZERO;
            parties.add(new PartyWeight(OdsCode.of(ORGANISATIONS[i]), weight));
        }
        return List.copyOf(parties);
    }

    private QualityGate gate() {
        GateMode mode = pick(GateMode.values());
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; mode == GateMode.TIERED && i <= random.nextInt(3); i++) {
            tiers.add(new Tier(decimal(i * 30, i * 30 + 29, 2), share()));
        }
        return new QualityGate(mode, chance(50) ? BigDecimal.ZERO : share(), tiers);
    }

    private LossScale scale() {
        BigDecimal one = share();
        BigDecimal other = share();
        return new LossScale(share(), one.min(other), one.max(other));
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        boolean rates = chance(40);
        int upTo = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            upTo += 1 + random.nextInt(200);
            Limit bound = rates
                    ? Limit.ofRate(BigDecimal.valueOf(upTo, 3))
                    : Limit.ofAmount(new Money(BigDecimal.valueOf(upTo * 100_001L, 2)));
            bands.add(Band.of(bound, share()));
        }
        bands.add(Band.last(share()));
        return List.copyOf(bands);
    }

    private Limit limit(int pounds) {
        return chance(50) ? Limit.ofRate(decimal(0, 300, 3)) : Limit.ofAmount(money(pounds));
    }

    private BigDecimal factor() {
        return chance(80) ? BigDecimal.ONE : decimal(800, 1200, 3);
    }

    private Money small() {
        return chance(60) ? Money.ZERO : money(200_000);
    }

    Money money(int pounds) {
        return new Money(BigDecimal.valueOf(random.nextInt(pounds * 100), 2));
    }

    BigDecimal share() {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.ONE;
            case 2 -> new BigDecimal("0.5");
            default -> decimal(0, 1_000_000, 6);
        };
    }

    BigDecimal decimal(int from, int to, int scale) {
        return BigDecimal.valueOf(from + random.nextInt(to - from + 1), scale);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
