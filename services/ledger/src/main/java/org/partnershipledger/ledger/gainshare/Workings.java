package org.partnershipledger.ledger.gainshare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult;
import org.partnershipledger.kernel.money.Apportionment;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.measure.Outcome;

/**
 * Calculates a period window by window. Where the terms changed and share by days, what was measured is divided by
 * days, the last window taking the remainder, so that the windows add up to the whole; costs and reliefs are
 * divided by days to the penny. Caps used and losses carried pass from each window to the next. What was paid on
 * account is set against the first window.
 */
final class Workings {
    private final Reconcile command;
    private final List<TermsWindow> windows;
    private final List<Outcome> outcomes;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Working> workings = new ArrayList<>();
    private Money lifetimeGains;
    private Money lifetimeLosses;
    private Money broughtForward;

    private Workings(Reconcile command, GainShare past, List<TermsWindow> windows, List<Outcome> outcomes) {
        this.command = command;
        this.windows = windows;
        this.outcomes = outcomes;
        this.lifetimeGains = past.lifetimeGains(command.measure(), command.period());
        this.lifetimeLosses = past.lifetimeLosses(command.measure(), command.period());
        this.broughtForward = past.broughtForward(command.measure(), command.period());
    }

    /**
     * @param outcomes one for the whole period, or one for each window
     * @param settled what earlier runs of the period have settled
     */
    static Workings calculate(
            Reconcile command, GainShare past, List<TermsWindow> windows, List<Outcome> outcomes, Money settled) {
        var made = new Workings(command, past, windows, outcomes);
        var days = windows.stream().map(w -> BigDecimal.valueOf(w.length())).toList();
        var costs = Apportionment.split(command.recoverableCosts().orElse(Money.ZERO), days);
        var reliefs = Apportionment.split(command.lossRelief().orElse(Money.ZERO), days);
        for (int i = 0; i < windows.size(); i++) {
            made.add(i, costs.get(i), reliefs.get(i), i == 0 ? settled : Money.ZERO);
        }
        return made;
    }

    private void add(int window, Money costs, Money relief, Money settled) {
        var outcome = outcomes.size() == 1 ? outcomes.getFirst() : outcomes.get(window);
        boolean share = outcomes.size() == 1 && windows.size() > 1;
        var inputs = new ReconciliationInputs(
                share ? dayShare(outcome.expected(), window) : outcome.expected(),
                share ? dayShare(outcome.actual(), window) : outcome.actual(),
                command.volumeFactor().orElse(BigDecimal.ONE),
                command.caseMixFactor().orElse(BigDecimal.ONE),
                command.index().orElse(BigDecimal.ONE),
                command.priceIndex().orElse(BigDecimal.ONE),
                outcome.population() == null ? null : BigDecimal.valueOf(outcome.population()),
                outcome.qualityScore(),
                costs,
                broughtForward,
                relief,
                settled,
                lifetimeGains,
                lifetimeLosses);
        var version = windows.get(window).version();
        var found = Reconciliation.problems(version.terms(), inputs);
        if (found.isEmpty()) {
            var result = Reconciliation.calculateChecked(version.terms(), inputs);
            workings.add(new Working(version.version(), windows.get(window).days(), version.terms(), inputs, result));
            carry(result);
        } else {
            problems.addAll(found);
        }
    }

    private void carry(ReconciliationResult result) {
        if (result.partnerShare() != null && result.partnerShare().signum() > 0) {
            lifetimeGains = lifetimeGains.plus(result.partnerShare());
        }
        if (result.partnerShare() != null && result.partnerShare().signum() < 0) {
            lifetimeLosses = lifetimeLosses.plus(result.partnerShare().absolute());
        }
        if (result.carriedForwardLoss() != null) {
            broughtForward = result.carriedForwardLoss();
        }
    }

    /** The window's part by days; the last window takes what the others left. */
    private BigDecimal dayShare(BigDecimal whole, int window) {
        long total = windows.stream().mapToLong(TermsWindow::length).sum();
        var parts = new ArrayList<BigDecimal>();
        for (var each : windows.subList(0, windows.size() - 1)) {
            parts.add(whole.multiply(BigDecimal.valueOf(each.length()))
                    .divide(BigDecimal.valueOf(total), MathContext.DECIMAL128));
        }
        return window < parts.size()
                ? parts.get(window)
                : whole.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    List<Problem> problems() {
        return problems;
    }

    List<Working> list() {
        return List.copyOf(workings);
    }

    /** Null when a window was not measurable: part of a period says nothing about the whole. */
    Money total(Function<ReconciliationResult, Money> amount) {
        Money sum = Money.ZERO;
        for (var working : workings) {
            Money each = amount.apply(working.result());
            if (each == null) {
                return null;
            }
            sum = sum.plus(each);
        }
        return sum;
    }
}
