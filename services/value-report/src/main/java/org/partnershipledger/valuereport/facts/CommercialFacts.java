package org.partnershipledger.valuereport.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.partnershipledger.kernel.money.Money;

/** The commercial side of one agreement: terms, what came of them, other value than money, and what sharing cost the NHS. */
public final class CommercialFacts {
    private final SortedMap<String, Fact<CommercialTermAgreed>> terms = new TreeMap<>();
    private final List<Fact<RiskShareExemptionGranted>> exemptions = new ArrayList<>();
    private final List<MilestoneDecided> milestones = new ArrayList<>();
    private final List<Fact<RoyaltyStatementReceived>> royaltyStatements = new ArrayList<>();
    private final List<Fact<RoyaltyAudited>> royaltyAudits = new ArrayList<>();
    private final SortedMap<String, EquityHolding> equity = new TreeMap<>();
    private final List<OtherValue> otherValue = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final List<Fact<NhsCostRecorded>> costs = new ArrayList<>();

    /** @param value as declared; null when it is described, not counted */
    public record OtherValue(Fact<CommercialEvent> fact, String kind, Money value, String method) {}

    /**
     * An answer to a partner that wants to sell what came out.
     *
     * @param words conditions of a consent, reason of a refusal
     */
    public record Consent(Fact<CommercialEvent> fact, String term, boolean given, String words) {}

    void add(Fact<CommercialEvent> fact) {
        switch (fact.event()) {
            case CommercialTermAgreed event -> terms.put(event.term(), fact.with(event));
            case RiskShareExemptionGranted event -> exemptions.add(fact.with(event));
            case MilestoneMet event ->
                milestones.add(new MilestoneDecided(fact, event.term(), true, event.effectiveOn(), null, false));
            case MilestoneMissed event ->
                milestones.add(
                        new MilestoneDecided(fact, event.term(), false, event.effectiveOn(), event.reason(), false));
            case MilestoneCorrected event ->
                milestones.add(new MilestoneDecided(
                        fact,
                        event.term(),
                        event.decision() == MilestoneDecision.MET,
                        event.decidedOn(),
                        event.reason(),
                        true));
            case RoyaltyStatementReceived event -> royaltyStatements.add(fact.with(event));
            case RoyaltyAudited event -> royaltyAudits.add(fact.with(event));
            case EquityReceived event -> holding(event.term()).received(fact.with(event));
            case EquityRevalued event -> holding(event.term()).revalued(fact.with(event));
            case EquityDisposed event -> holding(event.term()).disposed(fact.with(event));
            case DiscountTaken event ->
                other(fact, "discount", event.listPrice().minus(event.paid()), "list price less price paid");
            case FreeLicenceGranted event ->
                other(
                        fact,
                        "free licence",
                        event.fairValue().orElse(null),
                        event.method().orElse(null));
            case InKindContributionRecorded event ->
                other(fact, "contribution in kind", event.fairValue().orElse(null), event.description());
            case CommercialisationConsentGranted event ->
                consents.add(
                        new Consent(fact, event.term(), true, event.conditions().orElse(null)));
            case CommercialisationConsentRefused event ->
                consents.add(new Consent(fact, event.term(), false, event.reason()));
            case NhsCostRecorded event -> costs.add(fact.with(event));
        }
    }

    private void other(Fact<CommercialEvent> fact, String kind, Money value, String method) {
        otherValue.add(new OtherValue(fact, kind, value, method));
    }

    private EquityHolding holding(String term) {
        return equity.computeIfAbsent(term, EquityHolding::new);
    }

    /** Null for a term that nobody agreed. */
    public Fact<CommercialTermAgreed> term(String reference) {
        return terms.get(reference);
    }

    public List<Fact<CommercialTermAgreed>> terms() {
        return List.copyOf(terms.values());
    }

    public List<Fact<RiskShareExemptionGranted>> exemptions() {
        return List.copyOf(exemptions);
    }

    /** How it was decided last; null while open. */
    public MilestoneDecided milestone(String term) {
        return milestones.stream()
                .filter(decided -> decided.term().equals(term))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Every decision on a milestone, in the order of the ledger: one that was wrong, and what put it right. */
    public List<MilestoneDecided> milestones() {
        return List.copyOf(milestones);
    }

    public List<Fact<RoyaltyAudited>> royaltyAudits() {
        return List.copyOf(royaltyAudits);
    }

    public List<Fact<RoyaltyStatementReceived>> royaltyStatements() {
        return List.copyOf(royaltyStatements);
    }

    public List<EquityHolding> equity() {
        return List.copyOf(equity.values());
    }

    /** Discounts, free licences and contributions in kind, in the order of the ledger. */
    public List<OtherValue> otherValue() {
        return List.copyOf(otherValue);
    }

    /** By the day of the answer, then in the order of the ledger. */
    public List<Consent> consents() {
        return consents.stream()
                .sorted(Comparator.comparing(consent -> consent.fact().effectiveOn()))
                .toList();
    }

    public List<Fact<NhsCostRecorded>> costs() {
        return List.copyOf(costs);
    }
}
