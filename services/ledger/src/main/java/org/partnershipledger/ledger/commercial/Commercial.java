package org.partnershipledger.ledger.commercial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Kept;

/**
 * The commercial terms of an agreement and what later decisions need of their fate: milestones decided, royalties
 * due so far, units held, and the finance references that were used.
 *
 * @param milestones true when met, false when missed
 */
public record Commercial(
        Map<String, CommercialTerm> terms,
        boolean exempted,
        Map<String, Boolean> milestones,
        Map<String, List<RoyaltyDue>> royalties,
        Map<String, BigDecimal> unitsHeld,
        Set<String> costReferences) {

    public static final Commercial NONE = new Commercial(Map.of(), false, Map.of(), Map.of(), Map.of(), Set.of());

    public record RoyaltyDue(Period period, Money payable) {}

    public static Commercial evolve(Commercial state, CommercialEvent event) {
        return switch (event) {
            case CommercialTermAgreed agreed -> state.withTerms(Kept.with(state.terms, agreed.term(), agreed.terms()));
            case RiskShareExemptionGranted granted ->
                new Commercial(
                        state.terms, true, state.milestones, state.royalties, state.unitsHeld, state.costReferences);
            case MilestoneMet met -> state.withMilestone(met.term(), true);
            case MilestoneMissed missed -> state.withMilestone(missed.term(), false);
            case RoyaltyStatementReceived received ->
                state.withRoyalty(
                        received.term(),
                        new RoyaltyDue(received.period(), received.statement().payable()));
            case EquityReceived received ->
                state.withUnits(received.term(), state.held(received.term()).add(received.units()));
            case EquityDisposed disposed ->
                state.withUnits(disposed.term(), state.held(disposed.term()).subtract(disposed.units()));
            case NhsCostRecorded cost ->
                new Commercial(
                        state.terms,
                        state.exempted,
                        state.milestones,
                        state.royalties,
                        state.unitsHeld,
                        Kept.with(state.costReferences, cost.reference()));
            case EquityRevalued revalued -> state;
            case DiscountTaken taken -> state;
            case FreeLicenceGranted granted -> state;
            case InKindContributionRecorded recorded -> state;
            case CommercialisationConsentGranted granted -> state;
            case CommercialisationConsentRefused refused -> state;
        };
    }

    private Commercial withTerms(Map<String, CommercialTerm> next) {
        return new Commercial(next, exempted, milestones, royalties, unitsHeld, costReferences);
    }

    private Commercial withMilestone(String term, boolean met) {
        var next = Kept.with(milestones, term, met);
        return new Commercial(terms, exempted, next, royalties, unitsHeld, costReferences);
    }

    private Commercial withRoyalty(String term, RoyaltyDue due) {
        var next = Kept.with(royalties, term, Kept.with(royaltiesOf(term), due));
        return new Commercial(terms, exempted, milestones, next, unitsHeld, costReferences);
    }

    private Commercial withUnits(String term, BigDecimal units) {
        var next = Kept.with(unitsHeld, term, units);
        return new Commercial(terms, exempted, milestones, royalties, next, costReferences);
    }

    public BigDecimal held(String term) {
        return unitsHeld.getOrDefault(term, BigDecimal.ZERO);
    }

    public List<RoyaltyDue> royaltiesOf(String term) {
        return royalties.getOrDefault(term, List.of());
    }

    /** The term, if it is there and of that kind; otherwise null. */
    public <T extends CommercialTerm> T term(String reference, Class<T> kind) {
        var found = terms.get(reference);
        return kind.isInstance(found) ? kind.cast(found) : null;
    }
}
