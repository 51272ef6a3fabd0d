package org.partnershipledger.kernel.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.TermEvent;
import org.partnershipledger.kernel.gainshare.CommercialTerm;

/**
 * The commercial side of an agreement: its terms with what happened under each, exemptions from sharing risk, and what
 * sharing cost the NHS. Next: {@link Term}.
 */
public record Commercial(
        Map<String, Term> terms, List<Fact<RiskShareExemptionGranted>> exemptions, List<Fact<NhsCostRecorded>> costs) {

    public static final Commercial NONE = new Commercial(Map.of(), List.of(), List.of());

    Commercial with(Fact<? extends CommercialEvent> fact) {
        return switch (fact.event()) {
            case RiskShareExemptionGranted event ->
                new Commercial(terms, Persistent.with(exemptions, fact.with(event)), costs);
            case NhsCostRecorded event -> new Commercial(terms, exemptions, Persistent.with(costs, fact.with(event)));
            case TermEvent event -> under(event.term(), fact);
        };
    }

    private Commercial under(String term, Fact<? extends CommercialEvent> fact) {
        return new Commercial(Persistent.with(terms, term, term(term).with(fact)), exemptions, costs);
    }

    /** In the order in which something was first recorded under each. */
    public Collection<Term> all() {
        return terms.values();
    }

    /** Without any fact when there is none of that reference. */
    public Term term(String reference) {
        return Optional.ofNullable(terms.get(reference)).orElseGet(() -> new Term(reference, Facts.none()));
    }

    /** What was agreed under the reference, if it is of that kind. */
    public <T extends CommercialTerm> Optional<T> term(String reference, Class<T> kind) {
        return term(reference).as(kind);
    }

    public boolean exempted() {
        return !exemptions.isEmpty();
    }

    /** Whether the milestone is decided so, by its last decision. */
    public boolean isDecided(String term, MilestoneDecision decision) {
        return term(term).decided().filter(decided -> decided.as() == decision).isPresent();
    }

    /** Whether a cost with that reference of the finance ledger is recorded. */
    public boolean hasCost(String reference) {
        return costs.stream().anyMatch(fact -> fact.event().reference().equals(reference));
    }
}
