package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The seventeen steps of terms-format.md, worked out a second time from recorded terms and inputs. Written apart
 * from the kernel's calculation and without it; amounts carry their sign, {@code side} is the sign of the pool.
 */
final class StepsAgain {
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private final Tree terms;
    private final Tree inputs;
    private final List<BigDecimal> values = new ArrayList<>(17);
    private BigDecimal basis;
    private BigDecimal carriedForward = NONE;
    private String status = "SETTLED";
    private int side;
    private boolean shared;

    StepsAgain(Tree terms, Tree inputs) {
        this.terms = terms;
        this.inputs = inputs;
        if (isMeasurable()) {
            BigDecimal pool = pool();
            BigDecimal share = limited(pool, share(toShare(pool)));
            money(pool, share);
        } else {
            status = "NOT_MEASURABLE";
        }
    }

    /** Empty when not measurable. */
    List<BigDecimal> values() {
        return values;
    }

    String status() {
        return status;
    }

    BigDecimal pool() {
        if (!values.isEmpty()) {
            return pence(values.get(4));
        }
        BigDecimal adjusted =
                step(times(times(times(at("benchmark"), at("volumeFactor")), at("caseMixFactor")), at("index")));
        BigDecimal price = times(terms.number("unitValue"), at("priceIndex"));
        basis = times(adjusted, price);
        BigDecimal better = adjusted.subtract(at("actual"), DIGITS);
        BigDecimal gross = step(times(terms.is("direction", "LOWER_IS_BETTER") ? better : better.negate(), price));
        boolean reduced = gross.signum() > 0 || terms.is("additionalityAppliesTo", "GAINS_AND_LOSSES");
        BigDecimal own = times(
                times(terms.number("attribution"), ONE.subtract(terms.number("deadweight"))),
                ONE.subtract(terms.number("displacement")));
        BigDecimal net = step(reduced ? times(gross, own) : gross);
        boolean costsFirst = terms.isTrue("costRecoveryFirst") && net.signum() > 0;
        BigDecimal left = step(costsFirst ? floored(net.subtract(inputs.orZero("recoverableCosts"), DIGITS)) : net);
        if (!terms.isTrue("lossCarryForward")) {
            return step(left);
        }
        BigDecimal after = left.subtract(inputs.orZero("broughtForwardLoss"), DIGITS);
        carriedForward = floored(after.negate());
        return step(left.signum() > 0 ? floored(after) : left);
    }

    private BigDecimal toShare(BigDecimal pool) {
        side = pool.signum();
        shared = side != 0 && !terms.is("sidedness", side > 0 ? "DOWNSIDE_ONLY" : "UPSIDE_ONLY");
        BigDecimal size = pool.abs();
        BigDecimal threshold = limit(side > 0 ? "upsideThreshold" : "downsideThreshold");
        if (shared && threshold != null) {
            boolean met = size.compareTo(threshold) >= 0;
            status = met ? status : "BELOW_THRESHOLD";
            boolean excess = terms.is("thresholdMode", "DEDUCTIBLE");
            size = !met ? NONE : excess ? size.subtract(threshold, DIGITS) : size;
        }
        BigDecimal left = step(signed(size));
        BigDecimal cap = limit(side > 0 ? "gainPoolCap" : "lossPoolCap");
        return step(shared && cap != null ? signed(left.abs().min(cap)) : left);
    }

    private BigDecimal share(BigDecimal toShare) {
        BigDecimal raw = step(shared && toShare.signum() != 0 ? signed(portion(toShare.abs())) : NONE);
        BigDecimal judged = step(raw.signum() > 0 ? times(raw, quality()) : raw);
        return step(judged.signum() > 0 ? times(judged, terms.number("paymentFactor")) : judged);
    }

    private BigDecimal portion(BigDecimal size) {
        Tree scale = terms.in("lossScale");
        if (side < 0 && !scale.isAbsent()) {
            BigDecimal most = scale.number("maximumShare");
            BigDecimal rate = ONE.subtract(times(scale.number("scaleRate"), at("qualityScore")), DIGITS);
            return times(
                    size,
                    isBelowGate()
                            ? most
                            : rate.max(scale.number("minimumShare")).min(most));
        }
        boolean whole = terms.is("bandMode", "WHOLE");
        BigDecimal reached = NONE;
        BigDecimal sum = NONE;
        for (Tree band : terms.in(side > 0 ? "gainBands" : "lossBands").items()) {
            BigDecimal upTo = limit(band.in("upTo"));
            BigDecimal end = upTo == null ? size : upTo.min(size);
            BigDecimal rate = band.number("partnerShare");
            sum = whole ? times(size, rate) : sum.add(times(end.subtract(reached), rate), DIGITS);
            reached = end;
            if (reached.compareTo(size) >= 0) {
                break;
            }
        }
        return sum;
    }

    private boolean isBelowGate() {
        Tree gate = terms.in("qualityGate");
        return !gate.isAbsent() && at("qualityScore").compareTo(gate.orZero("minimum")) < 0;
    }

    private BigDecimal quality() {
        Tree gate = terms.in("qualityGate");
        if (gate.isAbsent() || isBelowGate()) {
            return gate.isAbsent() ? ONE : NONE;
        }
        if (!gate.is("mode", "TIERED")) {
            return gate.is("mode", "SCALED") ? at("qualityScore") : ONE;
        }
        BigDecimal from = ONE.negate();
        BigDecimal factor = NONE;
        for (Tree tier : gate.in("tiers").items()) {
            BigDecimal start = tier.number("from");
            if (start.compareTo(at("qualityScore")) <= 0 && start.compareTo(from) > 0) {
                from = start;
                factor = tier.number("factor");
            }
        }
        return factor;
    }

    private BigDecimal limited(BigDecimal pool, BigDecimal share) {
        boolean gain = share.signum() > 0;
        BigDecimal cap = limit(gain ? "gainCap" : "lossCap");
        BigDecimal capped = step(cap == null ? share : signed(share.abs().min(cap)));
        BigDecimal relieved = step(
                gain ? capped : capped.add(inputs.orZero("lossRelief"), DIGITS).min(NONE));
        BigDecimal lifetime = limit(gain ? "lifetimeGainCap" : "lifetimeLossCap");
        BigDecimal paid = inputs.orZero(gain ? "lifetimeGainPaid" : "lifetimeLossPaid");
        BigDecimal within =
                step(lifetime == null ? relieved : signed(relieved.abs().min(floored(lifetime.subtract(paid)))));
        BigDecimal floor = limit("nhsFloor");
        boolean held = floor != null && within.signum() > 0;
        return step(held ? within.min(floored(pool.subtract(floor, DIGITS))) : within);
    }

    private void money(BigDecimal pool, BigDecimal share) {
        BigDecimal partner = step(pence(share));
        step(pence(pool).subtract(partner));
        step(partner.subtract(inputs.orZero("paidOnAccount")));
    }

    BigDecimal carriedForward() {
        return pence(carriedForward);
    }

    private boolean isMeasurable() {
        BigDecimal minimum = terms.orZero("minimumPopulation");
        return minimum.signum() == 0 || at("population").compareTo(minimum) >= 0;
    }

    /** A limit in pounds: a rate of the monetised adjusted benchmark, an amount, or an amount written plainly. */
    private BigDecimal limit(Tree limit) {
        if (limit.isAbsent()) {
            return null;
        }
        BigDecimal rate = limit.number("rate");
        BigDecimal amount = limit.number("amount");
        return rate != null ? times(rate, basis) : amount != null ? amount : limit.number();
    }

    private BigDecimal limit(String field) {
        return limit(terms.in(field));
    }

    private BigDecimal at(String field) {
        return inputs.number(field);
    }

    private BigDecimal step(BigDecimal value) {
        values.add(value);
        return value;
    }

    private BigDecimal signed(BigDecimal size) {
        return side < 0 ? size.negate() : size;
    }

    private static BigDecimal floored(BigDecimal amount) {
        return amount.max(NONE);
    }

    private static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one.multiply(other, DIGITS);
    }

    static BigDecimal pence(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
