package org.partnershipledger.finance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;

/** Partnerships of a history in the memory; what pages about one agreement see in tests without a database. */
final class MemoryPartnerships implements Partnerships {
    private final List<Fact<LedgerEvent>> facts;

    MemoryPartnerships(List<Fact<LedgerEvent>> facts) {
        this.facts = List.copyOf(facts);
    }

    @Override
    public Optional<PartnershipHistory> find(String agreement) {
        var reinvestments = new HashMap<String, String>();
        List<Fact<? extends LedgerEvent>> own = List.copyOf(facts.stream()
                .filter(fact -> agreement.equals(
                        switch (fact.event()) {
                            case AgreementEvent event -> event.agreement();
                            case SettlementEvent event -> event.agreement();
                            case ReinvestmentCommitted event -> {
                                reinvestments.put(event.reinvestment(), event.agreement());
                                yield event.agreement();
                            }
                            case ReinvestmentEvent event -> reinvestments.get(event.reinvestment());
                            case RegisterEvent _, ReferenceEvent _ -> null;
                        }))
                .toList());
        return own.isEmpty() ? Optional.empty() : Optional.of(PartnershipHistory.of(agreement, own));
    }

    @Override
    public Map<String, Agreement> partly(Collection<String> agreements, Set<Class<? extends LedgerEvent>> kinds) {
        var folded = new TreeMap<String, Agreement>();
        for (var fact : facts) {
            if (fact.event() instanceof AgreementEvent event
                    && agreements.contains(event.agreement())
                    && kinds.stream().anyMatch(kind -> kind.isInstance(event))) {
                var before = folded.getOrDefault(event.agreement(), Agreement.NONE);
                folded.put(event.agreement(), before.with(fact.with(event)));
            }
        }
        return folded;
    }
}
