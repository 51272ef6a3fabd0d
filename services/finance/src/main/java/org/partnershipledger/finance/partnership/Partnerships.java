package org.partnershipledger.finance.partnership;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.partnership.Agreement;

/** Partnerships folded from the history, so that a page shows what was just recorded. */
public interface Partnerships {

    /** One with everything recorded about it; empty when no such agreement is drafted. */
    Optional<PartnershipHistory> find(String agreement);

    /**
     * Several agreements folded from the events of some kinds only, in the order of their references: for a page of a
     * list, which needs little of each.
     */
    Map<String, Agreement> partly(Collection<String> agreements, Set<Class<? extends LedgerEvent>> kinds);
}
