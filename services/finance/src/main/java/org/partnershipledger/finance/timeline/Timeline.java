package org.partnershipledger.finance.timeline;

import java.util.List;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;

/**
 * What finance teams see as "Timeline": every fact of an agreement, its settlements and reinvestments. The words are
 * in the Words classes beside this file.
 */
public final class Timeline {
    private Timeline() {}

    /** In the order of the ledger. */
    public static List<TimelineLine> of(PartnershipHistory history) {
        return history.facts().stream()
                .map(fact -> TimelineLine.of(history.reference(), fact, tell(fact.event())))
                .toList();
    }

    private static Told tell(LedgerEvent event) {
        return switch (event) {
            case LifecycleEvent e -> LifecycleWords.tell(e);
            case ApprovalEvent e -> ApprovalWords.tell(e);
            case DataUseEvent e -> DataUseWords.tell(e);
            case MeasureEvent e -> MeasureWords.tell(e);
            case CommercialEvent e -> CommercialWords.tell(e);
            case GainShareEvent e -> GainShareWords.tell(e);
            case SettlementEvent e -> MoneyWords.tell(e);
            case ReinvestmentEvent e -> MoneyWords.tell(e);
            case RegisterEvent _, ReferenceEvent _ ->
                throw new IllegalArgumentException("a partnership has no " + event.getClass());
        };
    }
}
