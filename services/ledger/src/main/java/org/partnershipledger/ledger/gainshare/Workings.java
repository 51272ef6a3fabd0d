package org.partnershipledger.ledger.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.DayShares;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult;
import org.partnershipledger.kernel.money.Apportionment;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.GainShare;
import org.partnershipledger.kernel.partnership.Outcome;

/**
 * The workings of a period, one for each window. By days the one measurement is divided, measured apart each window
 * has its own; pounds of the whole period (costs, relief, paid on account) are divided by days either way. The
 * arithmetic, and what runs on from window to window, is {@link DayShares}.
 */
record Workings(List<Problem> problems, List<Working> list) {

    /**
     * @param outcomes one for the whole period, or one for each window
     * @param settled what earlier runs of the period have settled
     */
    static Workings calculate(
            Reconcile command, GainShare past, List<TermsWindow> windows, List<Outcome> outcomes, Money settled) {
        var terms = windows.stream()
                .map(window -> new DayShares.Window(window.version().terms(), window.length()))
                .toList();
        var inputs = inputs(command, past, windows, outcomes, settled);
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < windows.size(); i++) {
            problems.addAll(Reconciliation.problems(terms.get(i).terms(), inputs.get(i)));
        }
        if (!problems.isEmpty()) {
            return new Workings(List.copyOf(problems), List.of());
        }
        var worked = DayShares.runningOn(terms, inputs);
        var workings = new ArrayList<Working>();
        for (int i = 0; i < windows.size(); i++) {
            var window = windows.get(i);
            var each = worked.get(i);
            workings.add(new Working(
                    window.version().version(), window.days(), window.version().terms(), each.inputs(), each.result()));
        }
        return new Workings(List.of(), List.copyOf(workings));
    }

    private static List<ReconciliationInputs> inputs(
            Reconcile command, GainShare past, List<TermsWindow> windows, List<Outcome> outcomes, Money settled) {
        var days = windows.stream().map(TermsWindow::length).toList();
        Money costs = command.recoverableCosts().orElse(Money.ZERO);
        Money relief = command.lossRelief().orElse(Money.ZERO);
        if (outcomes.size() == 1) {
            return DayShares.of(inputs(command, past, outcomes.getFirst(), costs, relief, settled), days);
        }
        var weights = days.stream().map(BigDecimal::valueOf).toList();
        var costParts = Apportionment.split(costs, weights);
        var reliefParts = Apportionment.split(relief, weights);
        var settledParts = Apportionment.split(settled, weights);
        var inputs = new ArrayList<ReconciliationInputs>();
        for (int i = 0; i < windows.size(); i++) {
            inputs.add(
                    inputs(command, past, outcomes.get(i), costParts.get(i), reliefParts.get(i), settledParts.get(i)));
        }
        return inputs;
    }

    private static ReconciliationInputs inputs(
            Reconcile command, GainShare past, Outcome outcome, Money costs, Money relief, Money settled) {
        return new ReconciliationInputs(
                outcome.expected().orElse(null),
                outcome.actual().orElse(null),
                command.volumeFactor().orElse(BigDecimal.ONE),
                command.caseMixFactor().orElse(BigDecimal.ONE),
                command.index().orElse(BigDecimal.ONE),
                command.priceIndex().orElse(BigDecimal.ONE),
                outcome.population().map(BigDecimal::valueOf),
                outcome.qualityScore(),
                costs,
                past.broughtForward(command.measure(), command.period()),
                relief,
                settled,
                past.lifetimeGains(command.measure(), command.period()),
                past.lifetimeLosses(command.measure(), command.period()));
    }

    /** Empty when a window was not measurable: part of a period says nothing about the whole. */
    Optional<Money> total(Function<ReconciliationResult, Optional<Money>> amount) {
        Money sum = Money.ZERO;
        for (var working : list) {
            var each = amount.apply(working.result());
            if (each.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(each.get());
        }
        return Optional.of(sum);
    }
}
