package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.money.Money;

/**
 * Asks the calculation for the partner's share of any pool: the same terms with steps 1 to 5 taken away, so that
 * what is put in as the measured saving is the pool. Values on either side of a jump are found from two points
 * close by, which is exact because the pieces are straight.
 *
 * @param pounds the monetised adjusted benchmark
 */
public record PayoffBasis(RiskGainShareTerms terms, ReconciliationInputs inputs, BigDecimal pounds) {
    private static final BigDecimal NEAR = new BigDecimal("0.000001");

    /** What can bound the share, in the order of the steps; each is looked at before the next. */
    enum Limit {
        PERIOD_CAP(ReconciliationStep.PAYMENT_FACTOR),
        LOSS_RELIEF(ReconciliationStep.PERIOD_CAP),
        LIFETIME_CAP(ReconciliationStep.LOSS_RELIEF),
        NHS_FLOOR(ReconciliationStep.LIFETIME_CAP);

        private final ReconciliationStep stepBefore;

        Limit(ReconciliationStep stepBefore) {
            this.stepBefore = stepBefore;
        }
    }

    static PayoffBasis of(RiskGainShareTerms terms, ReconciliationInputs in) {
        BigDecimal pounds = in.benchmark()
                .multiply(in.volumeFactor(), PRECISION)
                .multiply(in.caseMixFactor(), PRECISION)
                .multiply(in.index(), PRECISION)
                .multiply(terms.unitValue(), PRECISION)
                .multiply(in.priceIndex(), PRECISION);
        return new PayoffBasis(terms, in, pounds);
    }

    /** Whether a gate or a loss scale makes the shares others at another quality; without a score full marks are assumed. */
    boolean dependsOnScore() {
        return terms.qualityGate().isPresent() || terms.lossScale().isPresent();
    }

    /** @param side -1: just below the pool, 0: at it, 1: just above it */
    BigDecimal share(BigDecimal pool, int side) {
        return valueAt(ReconciliationStep.NHS_FLOOR, pool, side);
    }

    /** How far the share before the limit is above it; empty where there is no such limit on that side. */
    Optional<BigDecimal> excess(Limit limit, BigDecimal pool, int side) {
        return most(limit, pool, pool.signum() > 0 || pool.signum() == 0 && side > 0)
                .map(most -> valueAt(limit.stepBefore, pool, side).abs().subtract(most));
    }

    private Optional<BigDecimal> most(Limit limit, BigDecimal pool, boolean gain) {
        return switch (limit) {
            case PERIOD_CAP -> (gain ? terms.gainCap() : terms.lossCap()).map(this::pounds);
            case LOSS_RELIEF ->
                Optional.of(inputs.lossRelief().pounds()).filter(relief -> !gain && relief.signum() != 0);
            case LIFETIME_CAP -> {
                Money paid = gain ? inputs.lifetimeGainPaid() : inputs.lifetimeLossPaid();
                yield (gain ? terms.lifetimeGainCap() : terms.lifetimeLossCap())
                        .map(cap -> cap.minus(paid).pounds().max(BigDecimal.ZERO));
            }
            case NHS_FLOOR -> terms.nhsFloor().filter(_ -> gain).map(floor -> pool.subtract(floor.pounds()));
        };
    }

    private BigDecimal valueAt(ReconciliationStep step, BigDecimal pool, int side) {
        if (side == 0) {
            return value(step, pool);
        }
        BigDecimal near = BigDecimal.valueOf(side).multiply(NEAR);
        BigDecimal one = value(step, pool.add(near));
        BigDecimal two = value(step, pool.add(near).add(near));
        return one.add(one).subtract(two).setScale(9, RoundingMode.HALF_UP);
    }

    private BigDecimal value(ReconciliationStep step, BigDecimal pool) {
        return Reconciliation.calculateChecked(bare(), measured(pool))
                .steps()
                .get(step.ordinal())
                .value()
                .orElseThrow();
    }

    BigDecimal pounds(RiskGainShareTerms.Limit limit) {
        return limit.rate()
                .map(rate -> rate.multiply(pounds, PRECISION))
                .orElseGet(() -> limit.amount().orElseThrow().pounds());
    }

    private ReconciliationInputs measured(BigDecimal pool) {
        BigDecimal one = BigDecimal.ONE;
        return new ReconciliationInputs(
                pounds,
                pounds.subtract(pool),
                one,
                one,
                one,
                one,
                Optional.empty(),
                Optional.of(inputs.qualityScore().orElse(one)),
                Money.ZERO,
                Money.ZERO,
                inputs.lossRelief(),
                Money.ZERO,
                inputs.lifetimeGainPaid(),
                inputs.lifetimeLossPaid());
    }

    private RiskGainShareTerms bare() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal zero = BigDecimal.ZERO;
        return new RiskGainShareTerms(
                terms.sidedness(),
                Direction.LOWER_IS_BETTER,
                one,
                one,
                zero,
                zero,
                AdditionalityScope.GAINS_ONLY,
                false,
                zero,
                terms.upsideThreshold(),
                terms.downsideThreshold(),
                terms.thresholdMode(),
                terms.gainBands(),
                terms.lossBands(),
                terms.bandMode(),
                terms.qualityGate(),
                terms.lossScale(),
                terms.paymentFactor(),
                terms.gainPoolCap(),
                terms.lossPoolCap(),
                terms.gainCap(),
                terms.lossCap(),
                terms.lifetimeGainCap(),
                terms.lifetimeLossCap(),
                terms.nhsFloor(),
                false,
                Optional.empty());
    }

    /** "saving" for a measure of which less is better, else "gain". */
    String gain() {
        return terms.direction() == Direction.LOWER_IS_BETTER ? "saving" : "gain";
    }

    List<RiskGainShareTerms.Band> bands(boolean gain) {
        return gain ? terms.bandsOfGains() : terms.bandsOfLosses();
    }
}
