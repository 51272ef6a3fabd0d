package org.partnershipledger.kernel.gainshare.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.gainshare.InputsProblems;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.money.Money;

/**
 * Reads the inputs of a reconciliation from the neutral tree, with the defaults of terms-format.md, and checks them
 * against their terms. All problems at once.
 */
public final class InputsReader {

    private InputsReader() {}

    /** @param terms as far as they could be read; null when not at all */
    public static Reading<ReconciliationInputs> read(Map<String, ?> tree, RiskGainShareTerms terms) {
        return readTree(tree, terms);
    }

    /** Of any value; what is not an object is a problem. */
    public static Reading<ReconciliationInputs> readTree(Object tree, RiskGainShareTerms terms) {
        List<Problem> problems = new ArrayList<>(0);
        Fields fields = Fields.of("inputs", tree, problems);
        if (fields == null) {
            return new Reading<>(null, problems);
        }
        ReconciliationInputs inputs = inputs(fields);
        fields.end();
        if (terms == null) {
            return new Reading<>(inputs, problems);
        }
        return new Reading<>(inputs, Problems.both(problems, InputsProblems.of(terms, inputs)));
    }

    private static ReconciliationInputs inputs(Fields f) {
        return new ReconciliationInputs(
                f.decimal("benchmark"),
                f.decimal("actual"),
                f.decimal("volumeFactor", BigDecimal.ONE),
                f.decimal("caseMixFactor", BigDecimal.ONE),
                f.decimal("index", BigDecimal.ONE),
                f.decimal("priceIndex", BigDecimal.ONE),
                f.decimalOrNone("population"),
                f.decimalOrNone("qualityScore"),
                f.money("recoverableCosts", Money.ZERO),
                f.money("broughtForwardLoss", Money.ZERO),
                f.money("lossRelief", Money.ZERO),
                f.money("paidOnAccount", Money.ZERO),
                f.money("lifetimeGainPaid", Money.ZERO),
                f.money("lifetimeLossPaid", Money.ZERO));
    }
}
