package org.partnershipledger.kernel.gainshare;

import static org.partnershipledger.kernel.gainshare.Worksheet.PRECISION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.money.Apportionment;
import org.partnershipledger.kernel.money.Money;

/**
 * A period in which the terms changed, calculated by days (ACT/365, or 366 in a leap year, by giving real days):
 * each window takes its days' part of the one measurement, the last one what is left, so that the parts make the whole.
 * Pounds of the period (costs, relief, paid on account) are split to the penny; what runs on from window to window
 * (loss carried forward, lifetime payments) runs on. Limits in pounds hold for each window as its terms say.
 */
public final class DayShares {

    private DayShares() {}

    /** @param days how many days of the period are under these terms */
    public record Window(RiskGainShareTerms terms, int days) {}

    public record Worked(ReconciliationInputs inputs, ReconciliationResult result) {}

    /** One working for each window, in their order. */
    public static List<Worked> calculate(List<Window> windows, ReconciliationInputs period) {
        return runningOn(windows, of(period, days(windows)));
    }

    /**
     * One working for each window from inputs of its own, by days or measured apart: what the first window starts
     * with (loss brought forward, lifetime payments) runs on from each to the next, as its result says. Under terms
     * that carry no losses none goes on, between windows as between years: lossCarryForward is the only way of the
     * contract for a loss to leave what it was measured with, and windows that are measured apart are measurements of
     * their own. Parties who want one pool for the whole period divide it by days. What was not measurable uses up
     * nothing.
     */
    public static List<Worked> runningOn(List<Window> windows, List<ReconciliationInputs> shares) {
        List<Worked> workings = new ArrayList<>(windows.size());
        ReconciliationInputs first = shares.getFirst();
        Money brought = first.broughtForwardLoss();
        Money gainPaid = first.lifetimeGainPaid();
        Money lossPaid = first.lifetimeLossPaid();
        for (int i = 0; i < windows.size(); i++) {
            RiskGainShareTerms terms = windows.get(i).terms();
            ReconciliationInputs inputs = runningOn(shares.get(i), brought, gainPaid, lossPaid);
            ReconciliationResult result = Reconciliation.calculate(terms, inputs);
            workings.add(new Worked(inputs, result));
            if (result.partnerShare().isPresent()) {
                brought = result.carriedForwardLoss().orElseThrow();
                Money share = result.partnerShare().get();
                gainPaid = share.signum() > 0 ? gainPaid.plus(share) : gainPaid;
                lossPaid = share.signum() < 0 ? lossPaid.minus(share) : lossPaid;
            }
        }
        return List.copyOf(workings);
    }

    private static List<Integer> days(List<Window> windows) {
        return windows.stream().map(Window::days).toList();
    }

    /** The inputs of the period in parts by days; parts of benchmark and actual add up to the whole exactly. */
    public static List<ReconciliationInputs> of(ReconciliationInputs period, List<Integer> days) {
        List<BigDecimal> weights = days.stream().map(BigDecimal::valueOf).toList();
        List<BigDecimal> benchmarks = parts(period.benchmark(), weights);
        List<BigDecimal> actuals = parts(period.actual(), weights);
        List<Money> costs = Apportionment.split(period.recoverableCosts(), weights);
        List<Money> reliefs = Apportionment.split(period.lossRelief(), weights);
        List<Money> paid = Apportionment.split(period.paidOnAccount(), weights);
        List<ReconciliationInputs> shares = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            shares.add(new ReconciliationInputs(
                    benchmarks.get(i),
                    actuals.get(i),
                    period.volumeFactor(),
                    period.caseMixFactor(),
                    period.index(),
                    period.priceIndex(),
                    period.population(),
                    period.qualityScore(),
                    costs.get(i),
                    period.broughtForwardLoss(),
                    reliefs.get(i),
                    paid.get(i),
                    period.lifetimeGainPaid(),
                    period.lifetimeLossPaid()));
        }
        return List.copyOf(shares);
    }

    private static List<BigDecimal> parts(BigDecimal whole, List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = new ArrayList<>(weights.size());
        BigDecimal left = whole;
        for (int i = 0; i < weights.size(); i++) {
            boolean last = i == weights.size() - 1;
            BigDecimal part = last ? left : whole.multiply(weights.get(i)).divide(total, PRECISION);
            parts.add(part);
            left = left.subtract(part);
        }
        return parts;
    }

    static ReconciliationInputs runningOn(
            ReconciliationInputs in, Money broughtForwardLoss, Money lifetimeGainPaid, Money lifetimeLossPaid) {
        return new ReconciliationInputs(
                in.benchmark(),
                in.actual(),
                in.volumeFactor(),
                in.caseMixFactor(),
                in.index(),
                in.priceIndex(),
                in.population(),
                in.qualityScore(),
                in.recoverableCosts(),
                broughtForwardLoss,
                in.lossRelief(),
                in.paidOnAccount(),
                lifetimeGainPaid,
                lifetimeLossPaid);
    }
}
