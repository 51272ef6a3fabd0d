package org.partnershipledger.valuereport.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.money.Money;

/**
 * Shares in a company that came to the NHS under one term: what they cost, what they are worth by the last
 * valuation, what selling some brought. A fall in value is shown like a rise.
 */
public final class EquityHolding {
    private final String term;
    private final List<Fact<EquityReceived>> received = new ArrayList<>();
    private final List<Fact<EquityRevalued>> valuations = new ArrayList<>();
    private final List<Fact<EquityDisposed>> disposals = new ArrayList<>();

    EquityHolding(String term) {
        this.term = term;
    }

    void received(Fact<EquityReceived> fact) {
        received.add(fact);
    }

    void revalued(Fact<EquityRevalued> fact) {
        valuations.add(fact);
    }

    void disposed(Fact<EquityDisposed> fact) {
        disposals.add(fact);
    }

    public String term() {
        return term;
    }

    public BigDecimal unitsOn(LocalDate day) {
        var units = BigDecimal.ZERO;
        for (var fact : received) {
            units = fact.isBy(day) ? units.add(fact.event().units()) : units;
        }
        for (var fact : disposals) {
            units = fact.isBy(day) ? units.subtract(fact.event().units()) : units;
        }
        return units;
    }

    public Money costBy(LocalDate day) {
        return received.stream()
                .filter(fact -> fact.isBy(day))
                .map(fact -> fact.event().cost())
                .reduce(Money.ZERO, Money::plus);
    }

    public Money proceedsBetween(LocalDate from, LocalDate to) {
        return disposals.stream()
                .filter(fact -> fact.isBy(to) && !fact.effectiveOn().isBefore(from))
                .map(fact -> fact.event().proceeds())
                .reduce(Money.ZERO, Money::plus);
    }

    /** The last valuation by that day; null when there is none. */
    public Fact<EquityRevalued> valuationOn(LocalDate day) {
        return valuations.stream()
                .filter(fact -> fact.isBy(day))
                .max(java.util.Comparator.comparing((Fact<EquityRevalued> fact) -> fact.effectiveOn())
                        .thenComparing(Fact::position))
                .orElse(null);
    }

    public List<Fact<? extends CommercialEvent>> by(LocalDate day) {
        var facts = new ArrayList<Fact<? extends CommercialEvent>>();
        facts.addAll(received);
        facts.addAll(valuations);
        facts.addAll(disposals);
        facts.removeIf(fact -> !fact.isBy(day));
        return facts;
    }
}
