package org.partnershipledger.valuereport.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Term;

/**
 * Shares in a company that came to the NHS under one term, read from the one fold: what they cost, what they are worth
 * by the last valuation, what selling some brought. A fall in value is shown like a rise.
 */
public record EquityHolding(Term holding) {

    public String term() {
        return holding.reference();
    }

    public BigDecimal unitsOn(LocalDate day) {
        return holding.unitsOn(day);
    }

    public Money costBy(LocalDate day) {
        return holding.equityCostBy(day);
    }

    public Money proceedsBetween(LocalDate from, LocalDate to) {
        return holding.equityProceedsBetween(from, to);
    }

    /** The last valuation by that day; null when there is none. */
    public Fact<EquityRevalued> valuationOn(LocalDate day) {
        return holding.valuationOn(day).orElse(null);
    }

    public List<Fact<? extends CommercialEvent>> by(LocalDate day) {
        var facts = holding.facts();
        return Stream.<Fact<? extends CommercialEvent>>concat(
                        Stream.concat(facts.stream(EquityReceived.class), facts.stream(EquityRevalued.class)),
                        facts.stream(EquityDisposed.class))
                .filter(fact -> fact.isBy(day))
                .toList();
    }

    boolean isOne() {
        return !by(LocalDate.MAX).isEmpty();
    }
}
