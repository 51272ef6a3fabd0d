package org.partnershipledger.finance.timeline;

import java.util.List;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.kernel.event.PartnerNames;

/**
 * What finance teams see as "Timeline": every fact of an agreement, its settlements and reinvestments, each in its
 * event's own words.
 */
public final class Timeline {
    private Timeline() {}

    /** In the order of the ledger. */
    public static List<TimelineLine> of(PartnershipHistory history) {
        var partners = PartnerNames.only(history.life().draft().event().partner());
        return history.facts().stream()
                .map(fact ->
                        TimelineLine.of(history.reference(), fact, fact.event().sentence(partners)))
                .toList();
    }
}
