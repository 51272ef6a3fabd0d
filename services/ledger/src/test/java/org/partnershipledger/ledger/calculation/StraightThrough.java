package org.partnershipledger.ledger.calculation;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;

/**
 * The arithmetic of one case written straight through, without steps, formulas or records: what the calculation is
 * measured against. Only what the case of the bench needs: a gain under first-pound threshold, marginal bands, a
 * scaled gate, payment factor, caps and a floor.
 */
final class StraightThrough {

    private StraightThrough() {}

    /** Each in pounds and pence. */
    record Result(BigDecimal partner, BigDecimal nhs, BigDecimal trueUp) {}

    static Result result(RiskGainShareTerms t, ReconciliationInputs in) {
        BigDecimal adjusted = in.benchmark()
                .multiply(in.volumeFactor(), DECIMAL128)
                .multiply(in.caseMixFactor(), DECIMAL128)
                .multiply(in.index(), DECIMAL128);
        BigDecimal basis = adjusted.multiply(t.unitValue(), DECIMAL128).multiply(in.priceIndex(), DECIMAL128);
        BigDecimal pool = adjusted.subtract(in.actual(), DECIMAL128)
                .multiply(t.unitValue(), DECIMAL128)
                .multiply(in.priceIndex(), DECIMAL128)
                .multiply(t.attribution(), DECIMAL128)
                .multiply(BigDecimal.ONE.subtract(t.deadweight()), DECIMAL128)
                .multiply(BigDecimal.ONE.subtract(t.displacement()), DECIMAL128)
                .subtract(in.recoverableCosts().pounds(), DECIMAL128)
                .max(BigDecimal.ZERO);
        BigDecimal share = BigDecimal.ZERO;
        if (pool.compareTo(
                        t.upsideThreshold().orElseThrow().rate().orElseThrow().multiply(basis, DECIMAL128))
                >= 0) {
            BigDecimal lower = BigDecimal.ZERO;
            for (Band band : t.bandsOfGains()) {
                BigDecimal upper = band.upTo()
                        .map(bound -> bound.amount().orElseThrow().pounds())
                        .orElse(pool)
                        .min(pool);
                share = share.add(upper.subtract(lower).multiply(band.partnerShare(), DECIMAL128), DECIMAL128);
                lower = upper;
            }
        }
        share = share.multiply(in.qualityScore().orElseThrow(), DECIMAL128).multiply(t.paymentFactor(), DECIMAL128);
        share = share.min(t.gainCap().orElseThrow().rate().orElseThrow().multiply(basis, DECIMAL128));
        share = share.min(
                t.lifetimeGainCap().orElseThrow().minus(in.lifetimeGainPaid()).pounds());
        share = share.min(pool.subtract(t.nhsFloor().orElseThrow().pounds(), DECIMAL128));
        BigDecimal partner = share.setScale(2, RoundingMode.HALF_UP);
        BigDecimal nhs = pool.setScale(2, RoundingMode.HALF_UP).subtract(partner);
        BigDecimal trueUp = partner.subtract(in.paidOnAccount().pounds());
        return new Result(partner, nhs, trueUp);
    }
}
