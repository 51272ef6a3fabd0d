package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Limit;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;

/**
 * The sheet on which one reconciliation is worked out: terms, inputs, and the steps entered so far.
 * A step is entered in its order or not at all: its number and name follow from its place.
 * Nothing on the sheet is rounded to pence before step 15; 34 significant digits (DECIMAL128) until then.
 */
final class Worksheet {
    static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final ReconciliationStep[] ORDER = ReconciliationStep.values();

    final RiskGainShareTerms terms;
    final ReconciliationInputs inputs;
    final Formula formula = new Formula();
    private final Step[] steps = new Step[ORDER.length];
    private int entered;

    /** The monetised adjusted benchmark: a rate of a threshold, band or cap is a rate of this. */
    BigDecimal rateBasis = BigDecimal.ZERO;

    Worksheet(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        this.terms = terms;
        this.inputs = inputs;
    }

    BigDecimal enter(String line, BigDecimal value) {
        enter(line, Optional.of(value));
        return value;
    }

    /** Every step, none of them with a value. */
    void enterNothingMeasured(String line) {
        while (entered < steps.length) {
            enter(line, Optional.empty());
        }
    }

    private void enter(String line, Optional<BigDecimal> value) {
        ReconciliationStep next = ORDER[entered];
        steps[entered++] = new Step(next.number(), next.label(), line, value);
    }

    /** Enters the step with the line that has been written in {@link #formula}. */
    BigDecimal enter(BigDecimal value) {
        return enter(formula.done(), value);
    }

    List<Step> steps() {
        return List.of(steps);
    }

    /** Whether gains (or, when negative, losses) are shared at all. */
    boolean isShared(BigDecimal amount) {
        return terms.sidedness() != (amount.signum() > 0 ? Sidedness.DOWNSIDE_ONLY : Sidedness.UPSIDE_ONLY);
    }

    BigDecimal pounds(Limit limit) {
        return limit.rate().isPresent()
                ? limit.rate().get().multiply(rateBasis, PRECISION)
                : limit.amount().orElseThrow().pounds();
    }

    /** Writes "£248,000.00" or, for a rate, "£248,000.00 (0.02 × £12,400,000.00)". */
    Formula write(Limit limit, BigDecimal pounds) {
        formula.words("£").number(pounds);
        if (limit.rate().isPresent()) {
            formula.words(" (")
                    .number(limit.rate().get())
                    .words(" × £")
                    .number(rateBasis)
                    .words(")");
        }
        return formula;
    }

    /** The amount with its sign, at most the limit in size. */
    static BigDecimal within(BigDecimal amount, BigDecimal limit) {
        if (amount.abs().compareTo(limit) <= 0) {
            return amount;
        }
        return amount.signum() < 0 ? limit.negate() : limit;
    }
}
