package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PayDirection;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.Status;
import org.partnershipledger.kernel.money.Money;

/**
 * The calculation of a risk and gain share: terms and inputs in, result with its whole working out. Pure.
 * One implementation behind the command line, the API, the what-if page and the ledger (terms-format.md).
 * Follow it in order: {@link MeasuredAmount}, {@link AmountToShare}, {@link PartnerShare}, {@link PartnerLimits},
 * {@link MoneyBoundary}.
 */
public final class Reconciliation {

    private Reconciliation() {}

    /** Everything that is wrong with the case; empty when it can be calculated. */
    public static List<Problem> problems(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        List<Problem> problems = new ArrayList<>(TermsProblems.of(terms));
        problems.addAll(InputsProblems.of(terms, inputs));
        return problems;
    }

    /** @throws IllegalArgumentException when {@link #problems} finds any; ask first where the case comes from outside */
    public static ReconciliationResult calculate(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        List<Problem> problems = problems(terms, inputs);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("this case cannot be calculated: " + problems);
        }
        return calculateChecked(terms, inputs);
    }

    /** For a caller that has just looked at {@link #problems} itself. */
    public static ReconciliationResult calculateChecked(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        Worksheet sheet = new Worksheet(terms, inputs);
        if (isTooSmall(terms, inputs)) {
            return notMeasurable(sheet);
        }
        BigDecimal net = MeasuredAmount.calculate(sheet);
        AmountToShare amount = AmountToShare.calculate(sheet, net);
        BigDecimal share = PartnerShare.calculate(sheet, amount.toShare());
        return MoneyBoundary.settle(sheet, amount, PartnerLimits.apply(sheet, amount.pool(), share));
    }

    private static boolean isTooSmall(RiskGainShareTerms terms, ReconciliationInputs inputs) {
        return terms.minimumPopulation().signum() > 0
                && inputs.population().orElseThrow().compareTo(terms.minimumPopulation()) < 0;
    }

    /** Not measured is not zero (I19): every step is there, none has a value. */
    private static ReconciliationResult notMeasurable(Worksheet sheet) {
        sheet.formula
                .words("not measurable: population ")
                .number(sheet.inputs.population().orElseThrow());
        sheet.formula.words(" is below the minimum ").number(sheet.terms.minimumPopulation());
        sheet.enterNothingMeasured(sheet.formula.done());
        Optional<Money> none = Optional.empty();
        return new ReconciliationResult(
                Status.NOT_MEASURABLE, PayDirection.NONE, none, none, none, none, none, List.of(), sheet.steps());
    }
}
