package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.money.Money;

/** One promise to spend money on something, what was spent of it, and what came of it. */
public final class ReinvestmentFacts {
    private final String reference;
    private Fact<ReinvestmentCommitted> committed;
    private final List<Fact<ReinvestmentSpent>> spendings = new ArrayList<>();
    private final List<Fact<ReinvestmentOutcomeNoted>> outcomes = new ArrayList<>();

    ReinvestmentFacts(String reference) {
        this.reference = reference;
    }

    void add(Fact<ReinvestmentEvent> fact) {
        switch (fact.event()) {
            case ReinvestmentCommitted event -> committed = fact.with(event);
            case ReinvestmentSpent event -> spendings.add(fact.with(event));
            case ReinvestmentOutcomeNoted event -> outcomes.add(fact.with(event));
        }
    }

    public String reference() {
        return reference;
    }

    public Fact<ReinvestmentCommitted> committed() {
        return committed;
    }

    public ReinvestmentCommitted event() {
        return committed.event();
    }

    public List<Fact<ReinvestmentSpent>> spentBetween(LocalDate from, LocalDate to) {
        return spendings.stream()
                .filter(fact -> fact.isBy(to) && !fact.effectiveOn().isBefore(from))
                .toList();
    }

    public Money spentBy(LocalDate day) {
        return spendings.stream()
                .filter(fact -> fact.isBy(day))
                .map(fact -> fact.event().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    public List<Fact<ReinvestmentOutcomeNoted>> outcomes() {
        return List.copyOf(outcomes);
    }

    public List<Fact<? extends ReinvestmentEvent>> by(LocalDate day) {
        var facts = new ArrayList<Fact<? extends ReinvestmentEvent>>();
        facts.add(committed);
        facts.addAll(spendings);
        facts.addAll(outcomes);
        facts.removeIf(fact -> !fact.isBy(day));
        return facts;
    }
}
