package org.partnershipledger.ledger.reinvestment;

import static org.partnershipledger.ledger.RejectionCommands.commit;
import static org.partnershipledger.ledger.RejectionCommands.spend;

import org.partnershipledger.ledger.RejectedCase;
import org.partnershipledger.ledger.Story;

/** For each rule of {@link ReinvestmentRule} a history and a command that it refuses. */
public final class ReinvestmentRejections {
    private ReinvestmentRejections() {}

    public static RejectedCase of(ReinvestmentRule rule) {
        return switch (rule) {
            case COMMITTED_ONCE -> RejectedCase.one(Story.drafted().by("officer-1", commit()), commit());
            case COMMITTED_FIRST -> RejectedCase.one(Story.drafted(), spend("1.00"));
            case SPENT_WITHIN_COMMITMENT ->
                RejectedCase.one(Story.drafted().by("officer-1", commit()), spend("80000.01"));
        };
    }
}
