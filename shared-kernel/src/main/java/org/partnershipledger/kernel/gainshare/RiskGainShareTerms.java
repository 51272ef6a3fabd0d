package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * The terms of one risk and gain share, field by field as terms-format.md defines kind RISK_GAIN_SHARE.
 * Immutable; a variation is a new version. Every default is already filled in, so that the recorded terms say
 * everything that was calculated with; what is absent is not agreed. While terms are being read, what could not be
 * read is null and is one of the problems that are then reported: such terms are calculated and recorded nowhere.
 *
 * @param upsideThreshold absent when the smallest gain is shared
 * @param downsideThreshold absent when the smallest loss is shared
 * @param gainBands absent, or empty, when gains are not shared
 * @param lossBands absent, or empty, when losses are shared by the loss scale, or not at all
 * @param qualityGate absent when what the partner gains does not depend on a quality score
 * @param lossScale absent when losses are shared by bands, or not at all
 * @param gainPoolCap absent when the whole gain is shared, however large
 * @param lossPoolCap absent when the whole loss is shared, however large
 * @param gainCap absent when nothing bounds what the partner gains in one period
 * @param lossCap absent when nothing bounds what the partner bears in one period
 * @param lifetimeGainCap absent when nothing bounds what the partner gains over all periods
 * @param lifetimeLossCap absent when nothing bounds what the partner bears over all periods
 * @param nhsFloor absent when the NHS is not guaranteed a part of the gain
 * @param partySplit absent when the NHS share is not divided among NHS parties
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
        Optional<Limit> upsideThreshold,
        Optional<Limit> downsideThreshold,
        ThresholdMode thresholdMode,
        Optional<List<Band>> gainBands,
        Optional<List<Band>> lossBands,
        BandMode bandMode,
        Optional<QualityGate> qualityGate,
        Optional<LossScale> lossScale,
        BigDecimal paymentFactor,
        Optional<Limit> gainPoolCap,
        Optional<Limit> lossPoolCap,
        Optional<Limit> gainCap,
        Optional<Limit> lossCap,
        Optional<Money> lifetimeGainCap,
        Optional<Money> lifetimeLossCap,
        Optional<Money> nhsFloor,
        boolean lossCarryForward,
        Optional<List<PartyWeight>> partySplit) {

    /** Empty where gains are not shared. */
    public List<Band> bandsOfGains() {
        return gainBands.orElse(List.of());
    }

    /** Empty where losses are shared by the loss scale, or not at all. */
    public List<Band> bandsOfLosses() {
        return lossBands.orElse(List.of());
    }

    /** Whether a threshold, a band or a cap is a rate, so that there is nothing to compare without a benchmark above 0. */
    public boolean hasRateOfBenchmark() {
        Stream<Optional<Limit>> limits =
                Stream.of(upsideThreshold, downsideThreshold, gainPoolCap, lossPoolCap, gainCap, lossCap);
        return Stream.of(limits, bounds(bandsOfGains()), bounds(bandsOfLosses()))
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .anyMatch(limit -> limit.rate().isPresent());
    }

    private static Stream<Optional<Limit>> bounds(List<Band> bands) {
        return bands.stream().map(Band::upTo);
    }

    /**
     * A rate of the monetised adjusted benchmark, or an amount in pounds: exactly one of the two.
     *
     * @param rate absent when the limit is an amount
     * @param amount absent when the limit is a rate
     */
    public record Limit(Optional<BigDecimal> rate, Optional<Money> amount) {
        public static Limit ofRate(BigDecimal rate) {
            return new Limit(Optional.of(rate), Optional.empty());
        }

        public static Limit ofAmount(Money amount) {
            return new Limit(Optional.empty(), Optional.of(amount));
        }
    }

    /** @param upTo upper bound, inclusive; absent in the last band, which takes the rest */
    public record Band(Optional<Limit> upTo, BigDecimal partnerShare) {
        public static Band of(Limit upTo, BigDecimal partnerShare) {
            return new Band(Optional.of(upTo), partnerShare);
        }

        public static Band last(BigDecimal partnerShare) {
            return new Band(Optional.empty(), partnerShare);
        }
    }

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
