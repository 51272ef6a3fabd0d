package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Reinvestment;

/** One promise to spend money on something, what was spent of it, and what came of it; read from the one fold. */
public record ReinvestmentFacts(Reinvestment.Committed reinvestment) {

    public String reference() {
        return reinvestment.reference();
    }

    public Fact<ReinvestmentCommitted> committed() {
        return reinvestment.committed();
    }

    public ReinvestmentCommitted event() {
        return reinvestment.event();
    }

    public List<Fact<ReinvestmentSpent>> spentBetween(LocalDate from, LocalDate to) {
        return reinvestment.spentBetween(from, to);
    }

    public Money spentBy(LocalDate day) {
        return reinvestment.spentBy(day);
    }

    public List<Fact<ReinvestmentOutcomeNoted>> outcomes() {
        return reinvestment.outcomes();
    }

    public List<Fact<? extends ReinvestmentEvent>> by(LocalDate day) {
        var facts = new ArrayList<Fact<? extends ReinvestmentEvent>>();
        reinvestment.facts().forEach(facts::add);
        facts.removeIf(fact -> !fact.isBy(day));
        return facts;
    }
}
