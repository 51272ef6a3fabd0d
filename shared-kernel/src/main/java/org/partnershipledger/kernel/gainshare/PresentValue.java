package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.money.Money;

/**
 * The present value of yearly flows, year 0 first (terms-format.md, kind PRESENT_VALUE). For forecasts only: value
 * that was realised in a year is never discounted. Long-term rates may decline: the factor of a year is the factor
 * of the year before divided by 1 + the rate in force. Factors are not rounded; the sum is, once.
 */
public final class PresentValue {

    private PresentValue() {}

    /** The rate that is in force from a year until the next entry. */
    public record RateFrom(Integer fromYear, BigDecimal rate) {}

    public record Result(Money presentValue, List<BigDecimal> factors) {}

    /** @param rates ascending, the first from year 0; one entry is a flat rate */
    public static Result calculate(List<RateFrom> rates, List<Money> flows) {
        List<BigDecimal> factors = new ArrayList<>(flows.size());
        BigDecimal factor = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        int inForce = 0;
        for (int year = 0; year < flows.size(); year++) {
            while (inForce + 1 < rates.size() && rates.get(inForce + 1).fromYear() <= year) {
                inForce++;
            }
            if (year > 0) {
                factor = factor.divide(BigDecimal.ONE.add(rates.get(inForce).rate()), PRECISION);
            }
            factors.add(factor);
            sum = sum.add(flows.get(year).pounds().multiply(factor, PRECISION), PRECISION);
        }
        return new Result(Money.rounded(sum), List.copyOf(factors));
    }

    /** Everything that is wrong with the rates; empty when they can be used. */
    public static List<Problem> problems(List<RateFrom> rates) {
        Checks checks = new Checks();
        if (rates.isEmpty()) {
            checks.add("terms.schedule", "at least one rate is required");
        }
        Integer before = null;
        for (int i = 0; i < rates.size(); i++) {
            String path = "terms.schedule[" + i + "]";
            RateFrom entry = rates.get(i);
            checks.required(path + ".fromYear", entry.fromYear());
            checks.required(path + ".rate", entry.rate());
            checks.fraction(path + ".rate", entry.rate());
            if (i == 0 && entry.fromYear() != null && entry.fromYear() != 0) {
                checks.add(path + ".fromYear", "the first rate must hold from year 0");
            }
            if (before != null && entry.fromYear() != null && entry.fromYear() <= before) {
                checks.add(path + ".fromYear", "years must ascend: " + entry.fromYear() + " is not after " + before);
            }
            before = entry.fromYear() == null ? before : entry.fromYear();
        }
        return checks.problems;
    }
}
