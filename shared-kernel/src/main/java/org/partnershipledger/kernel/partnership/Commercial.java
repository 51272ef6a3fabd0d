package org.partnershipledger.kernel.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.gainshare.CommercialTerm;

/**
 * The commercial terms of an agreement and what later decisions need of their fate: milestones decided, royalties
 * due so far, units held, and the finance references that were used.
 *
 * @param milestones how each was decided last; none while it is open
 */
public record Commercial(
        Map<String, CommercialTerm> terms,
        boolean exempted,
        Map<String, Decided> milestones,
        Map<String, Royalties> royalties,
        Map<String, BigDecimal> unitsHeld,
        Set<String> costReferences) {

    public static final Commercial NONE = new Commercial(Map.of(), false, Map.of(), Map.of(), Map.of(), Set.of());

    /** @param on the day on which the condition was met or missed */
    public record Decided(MilestoneDecision as, LocalDate on) {}

    public static Commercial evolve(Commercial state, CommercialEvent event) {
        return switch (event) {
            case CommercialTermAgreed agreed ->
                state.withTerms(Persistent.with(state.terms, agreed.term(), agreed.terms()));
            case RiskShareExemptionGranted granted ->
                new Commercial(
                        state.terms, true, state.milestones, state.royalties, state.unitsHeld, state.costReferences);
            case MilestoneMet met ->
                state.withMilestone(met.term(), new Decided(MilestoneDecision.MET, met.effectiveOn()));
            case MilestoneMissed missed ->
                state.withMilestone(missed.term(), new Decided(MilestoneDecision.MISSED, missed.effectiveOn()));
            case MilestoneCorrected corrected ->
                state.withMilestone(corrected.term(), new Decided(corrected.decision(), corrected.decidedOn()));
            case RoyaltyStatementReceived received ->
                state.withRoyalties(
                        received.term(), state.royaltiesOf(received.term()).with(received));
            case RoyaltyAudited audited ->
                state.withRoyalties(
                        audited.term(), state.royaltiesOf(audited.term()).with(audited));
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
                        Persistent.with(state.costReferences, cost.reference()));
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

    private Commercial withMilestone(String term, Decided decided) {
        var next = Persistent.with(milestones, term, decided);
        return new Commercial(terms, exempted, next, royalties, unitsHeld, costReferences);
    }

    private Commercial withRoyalties(String term, Royalties changed) {
        var next = Persistent.with(royalties, term, changed);
        return new Commercial(terms, exempted, milestones, next, unitsHeld, costReferences);
    }

    private Commercial withUnits(String term, BigDecimal units) {
        var next = Persistent.with(unitsHeld, term, units);
        return new Commercial(terms, exempted, milestones, royalties, next, costReferences);
    }

    /** Whether the milestone is decided so, by its last decision. */
    public boolean isDecided(String term, MilestoneDecision decision) {
        var decided = milestones.get(term);
        return decided != null && decided.as() == decision;
    }

    public BigDecimal held(String term) {
        return unitsHeld.getOrDefault(term, BigDecimal.ZERO);
    }

    public Royalties royaltiesOf(String term) {
        return royalties.getOrDefault(term, Royalties.NONE);
    }

    /** The term, if it is there and of that kind; otherwise null. */
    public <T extends CommercialTerm> T term(String reference, Class<T> kind) {
        var found = terms.get(reference);
        return kind.isInstance(found) ? kind.cast(found) : null;
    }
}
