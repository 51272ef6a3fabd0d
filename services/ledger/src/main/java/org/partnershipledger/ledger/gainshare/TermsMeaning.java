package org.partnershipledger.ledger.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.Payoff;
import org.partnershipledger.kernel.gainshare.PayoffWords;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.TermsWarnings;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.kernel.partnership.Measures;
import org.partnershipledger.ledger.GeneralWarning;
import org.partnershipledger.ledger.Meaning;
import org.partnershipledger.ledger.Warning;

/**
 * What terms mean that are about to be agreed or varied: the curve, the sentences, and what is allowed and yet
 * dangerous. Rates are rates of a benchmark, and none is agreed with the terms: what the measure was last expected to
 * be stands in for it, else its baseline, else a round number; the words say which.
 */
public record TermsMeaning(Payoff payoff, String assumed) {
    private static final BigDecimal ROUND_NUMBER = BigDecimal.valueOf(1_000_000);

    public static TermsMeaning of(RiskGainShareTerms terms, String measure, Measures measures) {
        var expected = measures.outcomesOf(measure).stream()
                .filter(outcome -> outcome.expected().isPresent())
                .reduce((_, second) -> second);
        var baseline = measures.find(measure).flatMap(Measure::baseline);
        BigDecimal benchmark = null;
        String source = null;
        if (expected.isPresent()) {
            benchmark = expected.get().expected().orElseThrow();
            source = "what was expected of " + measure + " in outcome "
                    + expected.get().reference();
        } else if (baseline.isPresent()) {
            benchmark = baseline.get().event().value();
            source = "the baseline of " + measure;
        }
        if (benchmark == null || benchmark.signum() <= 0) {
            benchmark = ROUND_NUMBER;
            source = "a round number, because no baseline of " + measure + " above 0 is recorded";
        }
        var payoff = Payoff.of(terms, inputs(benchmark));
        return new TermsMeaning(
                payoff,
                terms.hasRateOfBenchmark()
                        ? "Amounts are worked out for a benchmark of " + PayoffWords.number(benchmark) + ": " + source
                                + "."
                        : "");
    }

    private static ReconciliationInputs inputs(BigDecimal benchmark) {
        BigDecimal one = BigDecimal.ONE;
        Money none = Money.ZERO;
        return new ReconciliationInputs(
                benchmark,
                benchmark,
                one,
                one,
                one,
                one,
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                none,
                none,
                none);
    }

    /** One sentence for each piece of the curve, and last the benchmark that was assumed, where one was. */
    public Meaning inWords() {
        var words = new ArrayList<>(PayoffWords.of(payoff));
        if (!assumed.isEmpty()) {
            words.add(assumed);
        }
        return new Meaning(payoff, List.copyOf(words));
    }

    public List<Warning> warnings() {
        return TermsWarnings.of(payoff).stream()
                .map(message -> new Warning(
                        GeneralWarning.TERMS_ARE_HARMLESS.id(), assumed.isEmpty() ? message : message + " " + assumed))
                .toList();
    }
}
