package org.partnershipledger.kernel.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;

/** One commercial term of an agreement and everything that happened under it. Next: {@link Royalties}. */
public record Term(String reference, Facts<CommercialEvent> facts) {

    /**
     * How a milestone was decided.
     *
     * @param on the day on which the condition was met or missed
     * @param reason why it was missed or put right; empty when it was met
     * @param corrects whether it puts right a decision before it
     */
    public record Decided(
            Fact<? extends CommercialEvent> fact,
            MilestoneDecision as,
            LocalDate on,
            Optional<String> reason,
            boolean corrects) {
        public boolean isBy(LocalDate day) {
            return !on.isAfter(day);
        }
    }

    Term with(Fact<? extends CommercialEvent> fact) {
        return new Term(reference, facts.with(fact));
    }

    /** Empty for facts under a term that nobody agreed. */
    public Optional<Fact<CommercialTermAgreed>> agreed() {
        return facts.last(CommercialTermAgreed.class);
    }

    /** What was agreed, if it is of that kind. */
    public <T extends CommercialTerm> Optional<T> as(Class<T> kind) {
        return agreed().map(fact -> fact.event().terms())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Every decision on a milestone in the order of the ledger: one that was wrong, and what put it right. */
    public List<Decided> decisions() {
        var decisions = new ArrayList<Decided>();
        for (var fact : facts) {
            if (fact.event() instanceof MilestoneMet met) {
                decisions.add(new Decided(fact, MilestoneDecision.MET, met.effectiveOn(), Optional.empty(), false));
            } else if (fact.event() instanceof MilestoneMissed missed) {
                decisions.add(new Decided(
                        fact, MilestoneDecision.MISSED, missed.effectiveOn(), Optional.of(missed.reason()), false));
            } else if (fact.event() instanceof MilestoneCorrected put) {
                decisions.add(new Decided(fact, put.decision(), put.decidedOn(), Optional.of(put.reason()), true));
            }
        }
        return List.copyOf(decisions);
    }

    /** How the milestone was decided last; empty while it is open. */
    public Optional<Decided> decided() {
        var decisions = decisions();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    public Royalties royalties() {
        return Royalties.of(facts);
    }

    /** What happened to shares under the term by that day: received, valued, sold. */
    public List<Fact<? extends CommercialEvent>> sharesBy(LocalDate day) {
        var shares = new ArrayList<Fact<? extends CommercialEvent>>();
        for (var fact : facts.by(day)) {
            if (fact.event() instanceof EquityReceived
                    || fact.event() instanceof EquityRevalued
                    || fact.event() instanceof EquityDisposed) {
                shares.add(fact);
            }
        }
        return List.copyOf(shares);
    }

    /** Units of shares received less those sold. */
    public BigDecimal unitsHeld() {
        return unitsOn(LocalDate.MAX);
    }

    public BigDecimal unitsOn(LocalDate day) {
        var units = BigDecimal.ZERO;
        for (var fact : facts) {
            if (fact.isBy(day) && fact.event() instanceof EquityReceived received) {
                units = units.add(received.units());
            } else if (fact.isBy(day) && fact.event() instanceof EquityDisposed disposed) {
                units = units.subtract(disposed.units());
            }
        }
        return units;
    }

    /** What the shares cost that were received by that day. */
    public Money equityCostBy(LocalDate day) {
        return facts.stream(EquityReceived.class)
                .filter(fact -> fact.isBy(day))
                .map(fact -> fact.event().cost())
                .reduce(Money.ZERO, Money::plus);
    }

    public Money equityProceedsBetween(LocalDate from, LocalDate to) {
        return facts.stream(EquityDisposed.class)
                .filter(fact -> fact.isBetween(from, to))
                .map(fact -> fact.event().proceeds())
                .reduce(Money.ZERO, Money::plus);
    }

    /** The last valuation of the shares by that day. */
    public Optional<Fact<EquityRevalued>> valuationOn(LocalDate day) {
        return facts.stream(EquityRevalued.class)
                .filter(fact -> fact.isBy(day))
                .max(Comparator.<Fact<EquityRevalued>, LocalDate>comparing(Fact::effectiveOn)
                        .thenComparing(Fact::position));
    }
}
