package org.partnershipledger.ledger.settlement;

import static org.partnershipledger.ledger.RejectionCommands.invoice;
import static org.partnershipledger.ledger.RejectionCommands.milestonePaid;
import static org.partnershipledger.ledger.RejectionCommands.milestoneRaised;
import static org.partnershipledger.ledger.RejectionCommands.pay;
import static org.partnershipledger.ledger.RejectionCommands.right;
import static org.partnershipledger.ledger.RejectionCommands.takeBack;

import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.ledger.RejectedCase;
import org.partnershipledger.ledger.Story;

/** For each rule of {@link SettlementRule} a history and a command that it refuses. */
public final class SettlementRejections {
    private SettlementRejections() {}

    public static RejectedCase of(SettlementRule rule) {
        return switch (rule) {
            case SETTLEMENT_IS_RAISED_ONCE -> RejectedCase.one(Story.raised(), Story.raise("R-1"));
            case SETTLEMENT_HAS_ITS_BASIS -> RejectedCase.one(Story.reconciled(), Story.raise("R-1"));
            case SETTLEMENT_IS_RAISED -> RejectedCase.one(Story.reconciled(), pay("1.00", "B-1"));
            case SETTLEMENT_RESTS_ON_A_MILESTONE -> RejectedCase.one(milestonePaid(), takeBack());
            case TAKEN_BACK_IS_SETTLED ->
                RejectedCase.one(milestoneRaised().by("officer-1", right(MilestoneDecision.MISSED)), takeBack());
            case INVOICED_ONCE -> RejectedCase.one(Story.raised().by("officer-1", invoice()), invoice());
            case PAYMENT_IS_OWED -> RejectedCase.one(Story.raised(), pay("178560.01", "B-1"));
            case PAYMENT_IS_RECORDED_ONCE ->
                RejectedCase.one(Story.raised().by("officer-1", pay("1.00", "B-1")), pay("1.00", "B-1"));
        };
    }
}
