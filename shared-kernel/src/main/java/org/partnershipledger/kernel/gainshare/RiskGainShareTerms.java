package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * The terms of one risk and gain share, field by field as terms-format.md defines kind RISK_GAIN_SHARE.
 * Immutable; a variation is a new version. Null stands for "none" where the contract says none; every default is
 * already filled in, so that the recorded terms say everything that was calculated with.
 */
public record RiskGainShareTerms(
        Sidedness sidedness,
        Direction direction,
        BigDecimal unitValue,
        BigDecimal attribution,
        BigDecimal deadweight,
        BigDecimal displacement,
        AdditionalityScope additionalityAppliesTo,
        boolean costRecoveryFirst,
        BigDecimal minimumPopulation,
        Limit upsideThreshold,
        Limit downsideThreshold,
        ThresholdMode thresholdMode,
        List<Band> gainBands,
        List<Band> lossBands,
        BandMode bandMode,
        QualityGate qualityGate,
        LossScale lossScale,
        BigDecimal paymentFactor,
        Limit gainPoolCap,
        Limit lossPoolCap,
        Limit gainCap,
        Limit lossCap,
        Money lifetimeGainCap,
        Money lifetimeLossCap,
        Money nhsFloor,
        boolean lossCarryForward,
        List<PartyWeight> partySplit) {

    /** Whether a threshold, a band or a cap is a rate, so that there is nothing to compare without a benchmark above 0. */
    public boolean hasRateOfBenchmark() {
        Stream<Limit> limits =
                Stream.of(upsideThreshold, downsideThreshold, gainPoolCap, lossPoolCap, gainCap, lossCap);
        return Stream.of(limits, bounds(gainBands), bounds(lossBands))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .anyMatch(limit -> limit.rate() != null);
    }

    private static Stream<Limit> bounds(List<Band> bands) {
        return bands == null ? Stream.of() : bands.stream().map(Band::upTo);
    }

    /** A rate of the monetised adjusted benchmark, or an amount in pounds: exactly one of the two, the other null. */
    public record Limit(BigDecimal rate, Money amount) {}

    /** @param upTo upper bound, inclusive; null for the last band */
    public record Band(Limit upTo, BigDecimal partnerShare) {}

    public record QualityGate(GateMode mode, BigDecimal minimum, List<Tier> tiers) {}

    public record Tier(BigDecimal from, BigDecimal factor) {}

    public record LossScale(BigDecimal scaleRate, BigDecimal minimumShare, BigDecimal maximumShare) {}

    public record PartyWeight(OdsCode organisation, BigDecimal weight) {}

    public enum Sidedness {
        UPSIDE_ONLY,
        TWO_SIDED,
        DOWNSIDE_ONLY
    }

    public enum Direction {
        LOWER_IS_BETTER,
        HIGHER_IS_BETTER
    }

    public enum AdditionalityScope {
        GAINS_ONLY,
        GAINS_AND_LOSSES
    }

    public enum ThresholdMode {
        FIRST_POUND,
        DEDUCTIBLE
    }

    public enum BandMode {
        MARGINAL,
        WHOLE
    }

    public enum GateMode {
        ALL_OR_NOTHING,
        SCALED,
        TIERED
    }
}
