package org.partnershipledger.app.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
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

/** Terms and inputs of every shape from a seeded source, for what is recorded and read again. */
final class SoundCases {
    static final Period YEAR = new Period(LocalDate.parse("2025-04-01"), LocalDate.parse("2026-03-31"));
    private final Random random;

    SoundCases(Random random) {
        this.random = random;
    }

    RiskGainShareTerms terms() {
        var sidedness = pick(Sidedness.values());
        boolean scaled = sidedness != Sidedness.UPSIDE_ONLY && random.nextBoolean();
        return new RiskGainShareTerms(
                sidedness,
                pick(Direction.values()),
                random.nextBoolean() ? BigDecimal.ONE : decimal(300_000, 2).add(BigDecimal.ONE),
                random.nextBoolean() ? BigDecimal.ONE : share(),
                share(),
                BigDecimal.ZERO,
                pick(AdditionalityScope.values()),
                random.nextBoolean(),
                BigDecimal.ZERO,
                limit(100_000),
                limit(100_000),
                pick(ThresholdMode.values()),
                sidedness == Sidedness.DOWNSIDE_ONLY ? Optional.empty() : Optional.of(bands()),
                sidedness == Sidedness.UPSIDE_ONLY || scaled ? Optional.empty() : Optional.of(bands()),
                pick(BandMode.values()),
                random.nextBoolean() ? Optional.empty() : Optional.of(gate()),
                scaled
                        ? Optional.of(new LossScale(share(), new BigDecimal("0.2"), new BigDecimal("0.7")))
                        : Optional.empty(),
                random.nextBoolean() ? BigDecimal.ONE : share(),
                limit(800_000),
                limit(800_000),
                limit(300_000),
                limit(300_000),
                random.nextBoolean() ? Optional.empty() : Optional.of(money(500_000)),
                random.nextBoolean() ? Optional.empty() : Optional.of(money(500_000)),
                random.nextBoolean() ? Optional.empty() : Optional.of(money(300_000)),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.empty() : Optional.of(parties()));
    }

    ReconciliationInputs inputs() {
        return new ReconciliationInputs(
                decimal(200_000_000, 2).add(BigDecimal.ONE),
                decimal(200_000_000, 2),
                factor(),
                factor(),
                factor(),
                factor(),
                Optional.empty(),
                Optional.of(share()),
                money(100_000),
                money(100_000),
                money(100_000),
                money(100_000),
                money(100_000),
                money(100_000));
    }

    private List<PartyWeight> parties() {
        return List.of(
                new PartyWeight(OdsCode.of("QYG"), decimal(1_000, 2).add(BigDecimal.ONE)),
                new PartyWeight(OdsCode.of("QOP"), decimal(1_000, 3)),
                new PartyWeight(OdsCode.of("QWO"), BigDecimal.ONE));
    }

    private QualityGate gate() {
        var mode = pick(GateMode.values());
        List<Tier> tiers = mode == GateMode.TIERED
                ? List.of(
                        new Tier(new BigDecimal("0.3"), new BigDecimal("0.4")),
                        new Tier(new BigDecimal("0.6"), new BigDecimal("0.9")))
                : List.of();
        return new QualityGate(mode, decimal(50, 2), tiers);
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        boolean rates = random.nextBoolean();
        int upTo = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            upTo += 1 + random.nextInt(200);
            var rate = BigDecimal.valueOf(upTo, 3);
            bands.add(Band.of(
                    rates ? Limit.ofRate(rate) : Limit.ofAmount(new Money(BigDecimal.valueOf(upTo * 100_001L, 2))),
                    share()));
        }
        bands.add(Band.last(share()));
        return List.copyOf(bands);
    }

    private Optional<Limit> limit(int pounds) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Limit.ofRate(decimal(300, 3)));
            default -> Optional.of(Limit.ofAmount(money(pounds)));
        };
    }

    private BigDecimal factor() {
        return random.nextBoolean() ? BigDecimal.ONE : decimal(400, 3).add(new BigDecimal("0.8"));
    }

    private Money money(int pounds) {
        return random.nextBoolean() ? Money.ZERO : new Money(decimal(pounds * 100, 2));
    }

    private BigDecimal share() {
        return decimal(1_000_001, 6);
    }

    private BigDecimal decimal(int bound, int scale) {
        return BigDecimal.valueOf(random.nextInt(bound), scale);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
