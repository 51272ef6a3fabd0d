package org.partnershipledger.valuereport.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Commercial;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Term;

/** The commercial side of one agreement in the words of the report; read from the one fold. */
public final class CommercialFacts {
    private final Commercial commercial;

    /** @param value as declared; null when it is described, not counted */
    public record OtherValue(Fact<? extends CommercialEvent> fact, String kind, Money value, String method) {

        /** Null for a fact that brings nothing of the kind. */
        private static OtherValue of(Fact<? extends CommercialEvent> fact) {
            if (fact.event() instanceof DiscountTaken event) {
                var value = event.listPrice().minus(event.paid());
                return new OtherValue(fact, "discount", value, "list price less price paid");
            } else if (fact.event() instanceof FreeLicenceGranted event) {
                return new OtherValue(
                        fact,
                        "free licence",
                        event.fairValue().orElse(null),
                        event.method().orElse(null));
            } else if (fact.event() instanceof InKindContributionRecorded event) {
                var value = event.fairValue().orElse(null);
                return new OtherValue(fact, "contribution in kind", value, event.description());
            }
            return null;
        }
    }

    /**
     * An answer to a partner that wants to sell what came out.
     *
     * @param words conditions of a consent, reason of a refusal; null where a consent has none
     */
    public record Consent(Fact<? extends CommercialEvent> fact, String term, boolean given, String words) {

        /** Null for a fact that is no such answer. */
        private static Consent of(Fact<? extends CommercialEvent> fact) {
            if (fact.event() instanceof CommercialisationConsentGranted event) {
                return new Consent(fact, event.term(), true, event.conditions().orElse(null));
            } else if (fact.event() instanceof CommercialisationConsentRefused event) {
                return new Consent(fact, event.term(), false, event.reason());
            }
            return null;
        }
    }

    CommercialFacts(Commercial commercial) {
        this.commercial = commercial;
    }

    /** Of all terms, in the order of the ledger. */
    private Stream<Fact<? extends CommercialEvent>> inOrder() {
        return commercial.all().stream()
                .flatMap(term -> term.facts().stream())
                .sorted(Comparator.comparingLong(Fact::position));
    }

    private <E extends CommercialEvent> List<Fact<E>> all(Class<E> type) {
        return inOrder()
                .filter(fact -> type.isInstance(fact.event()))
                .map(fact -> fact.with(type.cast(fact.event())))
                .toList();
    }

    /** Null for a term that nobody agreed. */
    public Fact<CommercialTermAgreed> term(String reference) {
        return commercial.term(reference).agreed().orElse(null);
    }

    /** By reference. */
    public List<Fact<CommercialTermAgreed>> terms() {
        return new TreeMap<>(commercial.terms())
                .values().stream().flatMap(term -> term.agreed().stream()).toList();
    }

    public List<Fact<RiskShareExemptionGranted>> exemptions() {
        return commercial.exemptions();
    }

    /** How it was decided last; null while open. */
    public MilestoneDecided milestone(String reference) {
        Term term = commercial.term(reference);
        return term.decided().map(decided -> MilestoneDecided.of(term, decided)).orElse(null);
    }

    /** Every decision on a milestone, in the order of the ledger: one that was wrong, and what put it right. */
    public List<MilestoneDecided> milestones() {
        return commercial.all().stream()
                .flatMap(term -> term.decisions().stream().map(decided -> MilestoneDecided.of(term, decided)))
                .sorted(Comparator.comparingLong(decided -> decided.fact().position()))
                .toList();
    }

    public List<Fact<RoyaltyAudited>> royaltyAudits() {
        return all(RoyaltyAudited.class);
    }

    public List<Fact<RoyaltyStatementReceived>> royaltyStatements() {
        return all(RoyaltyStatementReceived.class);
    }

    /** By reference of the term. */
    public List<EquityHolding> equity() {
        return new TreeMap<>(commercial.terms())
                .values().stream()
                        .map(EquityHolding::new)
                        .filter(EquityHolding::isOne)
                        .toList();
    }

    /** Discounts, free licences and contributions in kind, in the order of the ledger. */
    public List<OtherValue> otherValue() {
        return inOrder().map(OtherValue::of).filter(Objects::nonNull).toList();
    }

    /** By the day of the answer, then in the order of the ledger. */
    public List<Consent> consents() {
        return inOrder()
                .map(Consent::of)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(consent -> consent.fact().effectiveOn()))
                .toList();
    }

    public List<Fact<NhsCostRecorded>> costs() {
        return commercial.costs();
    }
}
