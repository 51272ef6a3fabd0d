package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.money.Money;

/**
 * A year's royalty: marginal tiers on net revenue, then the yearly minimum, then what is left of the lifetime cap
 * (terms-format.md, kind ROYALTY). Rounded once. Revenue of zero or less earns nothing; the minimum is still due.
 */
public final class Royalty {

    private Royalty() {}

    /**
     * @param minimumAnnual absent when no royalty is due for a year without sales
     * @param lifetimeCap absent when royalties run on without a limit
     */
    public record Terms(List<RoyaltyTier> tiers, Optional<Money> minimumAnnual, Optional<Money> lifetimeCap) {
        public static Terms of(CommercialTerm.Royalty royalty) {
            return new Terms(royalty.tiers(), royalty.minimumAnnual(), royalty.lifetimeCap());
        }
    }

    /** @param lifetimePaid what earlier years came to */
    public record Year(Money netRevenue, Money lifetimePaid) {}

    public record Result(Money calculated, Money payable, Money cumulative, List<Step> steps) {}

    public static Result calculate(Terms terms, Year year) {
        List<Step> steps = new ArrayList<>(3);
        Formula formula = new Formula();
        BigDecimal calculated = tiers(terms, year.netRevenue().pounds(), formula);
        steps.add(step(1, "tiers", formula.done(), calculated));
        BigDecimal due = calculated;
        if (terms.minimumAnnual().isEmpty()) {
            steps.add(step(2, "annual minimum", "no annual minimum", due));
        } else {
            BigDecimal minimum = terms.minimumAnnual().get().pounds();
            due = calculated.max(minimum);
            formula.words("£").number(calculated).words(", at least £").number(minimum);
            steps.add(step(2, "annual minimum", formula.done(), due));
        }
        BigDecimal payable = due;
        if (terms.lifetimeCap().isEmpty()) {
            steps.add(step(3, "lifetime cap", "no lifetime cap", payable));
        } else {
            BigDecimal cap = terms.lifetimeCap().get().pounds();
            BigDecimal left = cap.subtract(year.lifetimePaid().pounds()).max(BigDecimal.ZERO);
            payable = due.min(left);
            formula.words("£").number(due).words(", at most £").number(left).words(" (lifetime cap £");
            formula.number(cap)
                    .words(" - already paid £")
                    .number(year.lifetimePaid().pounds());
            steps.add(step(3, "lifetime cap", formula.words(", not below 0)").done(), payable));
        }
        Money paid = Money.rounded(payable);
        return new Result(Money.rounded(calculated), paid, year.lifetimePaid().plus(paid), List.copyOf(steps));
    }

    private static Step step(int number, String name, String formula, BigDecimal value) {
        return new Step(number, name, formula, Optional.of(value));
    }

    private static BigDecimal tiers(Terms terms, BigDecimal revenue, Formula formula) {
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        if (revenue.signum() <= 0) {
            formula.words("net revenue £").number(revenue).words(" earns no royalty");
            return sum;
        }
        for (RoyaltyTier tier : terms.tiers()) {
            BigDecimal upper = tier.upTo().map(Money::pounds).orElse(revenue).min(revenue);
            BigDecimal slice = upper.subtract(lower);
            formula.words(lower.signum() == 0 ? "£" : " + £");
            formula.number(slice).words(" × ").number(tier.rate());
            sum = sum.add(slice.multiply(tier.rate(), PRECISION), PRECISION);
            lower = upper;
            if (lower.compareTo(revenue) >= 0) {
                break;
            }
        }
        return sum;
    }

    /** Everything that is wrong; empty when it can be calculated. */
    public static List<Problem> problems(Terms terms, Year year) {
        Checks checks = checked(terms);
        checks.required("inputs.netRevenue", year.netRevenue());
        checks.required("inputs.lifetimePaid", year.lifetimePaid());
        checks.notNegative("inputs.lifetimePaid", year.lifetimePaid());
        return checks.problems;
    }

    /** What is wrong with the terms, whatever the year. */
    public static List<Problem> problems(Terms terms) {
        return checked(terms).problems;
    }

    private static Checks checked(Terms terms) {
        Checks checks = new Checks();
        tierProblems(terms.tiers(), checks);
        terms.minimumAnnual().ifPresent(minimum -> checks.notNegative("terms.minimumAnnual", minimum));
        terms.lifetimeCap().ifPresent(cap -> checks.notNegative("terms.lifetimeCap", cap));
        return checks;
    }

    private static void tierProblems(List<RoyaltyTier> tiers, Checks checks) {
        if (tiers.isEmpty()) {
            checks.add("terms.tiers", "at least one tier is required");
            return;
        }
        Money before = Money.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            String path = "terms.tiers[" + i + "]";
            RoyaltyTier tier = tiers.get(i);
            boolean last = i == tiers.size() - 1;
            checks.required(path + ".rate", tier.rate());
            checks.fraction(path + ".rate", tier.rate());
            if (tier.upTo().isEmpty() != last) {
                checks.add(path + ".upTo", "every tier but the last has an upper bound, and the last has none");
            }
            if (tier.upTo().isPresent()) {
                Money upTo = tier.upTo().get();
                if (upTo.compareTo(before) <= 0) {
                    checks.add(path + ".upTo", "tiers must ascend: " + upTo + " is not above " + before);
                }
                before = upTo;
            }
        }
    }
}
