package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.money.Money;

/**
 * Everything that makes inputs impossible to calculate under their terms: a score that a gate needs, a population
 * that a minimum needs, a benchmark of zero under percentage terms, and amounts too large to be recorded.
 */
public final class InputsProblems {
    /** Money is recorded with at most 18 digits before the point. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(17);

    private final RiskGainShareTerms terms;
    private final ReconciliationInputs inputs;
    private final Checks checks = new Checks();

    private InputsProblems(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        this.terms = terms;
        this.inputs = inputs;
    }

    public static List<Problem> of(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        InputsProblems found = new InputsProblems(terms, inputs);
        found.measured();
        found.settled();
        found.neededByTheTerms();
        found.comparedWithTheBenchmark();
        return found.checks.problems;
    }

    private void measured() {
        checks.required("inputs.benchmark", inputs.benchmark());
        checks.required("inputs.actual", inputs.actual());
        factor("inputs.volumeFactor", inputs.volumeFactor());
        factor("inputs.caseMixFactor", inputs.caseMixFactor());
        factor("inputs.index", inputs.index());
        factor("inputs.priceIndex", inputs.priceIndex());
        inputs.population().ifPresent(population -> checks.notNegative("inputs.population", population));
        inputs.qualityScore().ifPresent(score -> checks.fraction("inputs.qualityScore", score));
    }

    private void factor(String path, BigDecimal value) {
        checks.required(path, value);
        checks.aboveZero(path, value);
    }

    private void settled() {
        checks.required("inputs.paidOnAccount", inputs.paidOnAccount());
        recordable("inputs.paidOnAccount", inputs.paidOnAccount());
        money("inputs.recoverableCosts", inputs.recoverableCosts());
        money("inputs.broughtForwardLoss", inputs.broughtForwardLoss());
        money("inputs.lossRelief", inputs.lossRelief());
        money("inputs.lifetimeGainPaid", inputs.lifetimeGainPaid());
        money("inputs.lifetimeLossPaid", inputs.lifetimeLossPaid());
    }

    private void money(String path, Money value) {
        checks.required(path, value);
        checks.notNegative(path, value);
        recordable(path, value);
    }

    private void recordable(String path, Money value) {
        if (value != null && value.pounds().abs().compareTo(TOO_LARGE) > 0) {
            checks.add(path, "is more than £" + Formula.show(TOO_LARGE) + ", which this ledger cannot record");
        }
    }

    private void neededByTheTerms() {
        boolean gated = terms.qualityGate().isPresent();
        if (inputs.qualityScore().isEmpty() && (gated || terms.lossScale().isPresent())) {
            String by = gated ? "quality gate" : "loss scale";
            checks.add("inputs.qualityScore", "is missing: the " + by + " of the terms needs it");
        }
        boolean minimum =
                terms.minimumPopulation() != null && terms.minimumPopulation().signum() > 0;
        if (inputs.population().isEmpty() && minimum) {
            checks.add("inputs.population", "is missing: the terms have a minimumPopulation");
        }
        if (inputs.benchmark() != null && inputs.benchmark().signum() <= 0 && terms.hasRateOfBenchmark()) {
            checks.add(
                    "inputs.benchmark",
                    "is " + Formula.show(inputs.benchmark())
                            + ", but the terms have a rate of the benchmark: it must be above 0");
        }
    }

    /** Needs everything that makes the monetised benchmark; says nothing while one of them is itself a problem. */
    private void comparedWithTheBenchmark() {
        boolean known = Stream.of(
                        inputs.benchmark(),
                        inputs.actual(),
                        inputs.volumeFactor(),
                        inputs.caseMixFactor(),
                        inputs.index(),
                        inputs.priceIndex(),
                        terms.unitValue())
                .allMatch(Objects::nonNull);
        if (!known) {
            return;
        }
        BigDecimal price = terms.unitValue().multiply(inputs.priceIndex(), PRECISION);
        BigDecimal adjusted = inputs.benchmark()
                .multiply(inputs.volumeFactor(), PRECISION)
                .multiply(inputs.caseMixFactor(), PRECISION)
                .multiply(inputs.index(), PRECISION);
        BigDecimal basis = adjusted.multiply(price, PRECISION);
        BigDecimal actual = inputs.actual().multiply(price, PRECISION);
        if (basis.abs().compareTo(TOO_LARGE) > 0 || actual.abs().compareTo(TOO_LARGE) > 0) {
            checks.add("inputs", "come to more than £" + Formula.show(TOO_LARGE) + ", which this ledger cannot record");
        }
        ascending("terms.gainBands", terms.bandsOfGains(), basis);
        ascending("terms.lossBands", terms.bandsOfLosses(), basis);
    }

    /** Neighbours of the same kind were compared without the benchmark already. */
    private void ascending(String path, List<Band> bands, BigDecimal basis) {
        for (int i = 1; i < bands.size(); i++) {
            Optional<Limit> before = bands.get(i - 1).upTo();
            Optional<Limit> upTo = bands.get(i).upTo();
            if (before.isPresent() && upTo.isPresent()) {
                ascending(path + "[" + i + "].upTo", before.get(), upTo.get(), basis);
            }
        }
    }

    private void ascending(String path, Limit before, Limit upTo, BigDecimal basis) {
        boolean mixed = before.rate().isPresent() != upTo.rate().isPresent();
        if (mixed && pounds(upTo, basis).compareTo(pounds(before, basis)) <= 0) {
            checks.add(
                    path,
                    "bands must ascend: with this benchmark £" + Formula.show(pounds(upTo, basis)) + " is not above £"
                            + Formula.show(pounds(before, basis)));
        }
    }

    private static BigDecimal pounds(Limit limit, BigDecimal basis) {
        return limit.rate()
                .map(rate -> rate.multiply(basis, PRECISION))
                .or(() -> limit.amount().map(Money::pounds))
                .orElse(BigDecimal.ZERO);
    }
}
