package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.partnershipledger.kernel.money.Money;

/**
 * Simple interest on an amount that was paid late: actual days over 365, rounded once, the daily rate never
 * (terms-format.md, kind LATE_INTEREST). Paid on the due day or before: no interest and no fixed sum.
 * Whether an Act or a contract gives the rate is a legal question, so it is a term.
 */
public final class LateInterest {
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private LateInterest() {}

    public record Terms(BigDecimal annualRate, Money fixedSum) {}

    public record Debt(Money amount, LocalDate dueOn, LocalDate paidOn) {}

    public record Result(Money interest, Money fixedSum, long days) {}

    public static Result calculate(Terms terms, Debt debt) {
        long days = Math.max(0, ChronoUnit.DAYS.between(debt.dueOn(), debt.paidOn()));
        BigDecimal yearly = debt.amount().pounds().multiply(terms.annualRate());
        BigDecimal interest = yearly.multiply(BigDecimal.valueOf(days)).divide(DAYS_OF_A_YEAR, 2, RoundingMode.HALF_UP);
        return new Result(new Money(interest), days == 0 ? Money.ZERO : terms.fixedSum(), days);
    }

    /** Everything that is wrong; empty when it can be calculated. */
    public static List<Problem> problems(Terms terms, Debt debt) {
        Checks checks = new Checks();
        checks.required("terms.annualRate", terms.annualRate());
        checks.fraction("terms.annualRate", terms.annualRate());
        checks.required("terms.fixedSum", terms.fixedSum());
        checks.notNegative("terms.fixedSum", terms.fixedSum());
        checks.required("inputs.amount", debt.amount());
        checks.notNegative("inputs.amount", debt.amount());
        checks.required("inputs.dueOn", debt.dueOn());
        checks.required("inputs.paidOn", debt.paidOn());
        return checks.problems;
    }
}
