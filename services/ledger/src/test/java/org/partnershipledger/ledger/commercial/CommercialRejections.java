package org.partnershipledger.ledger.commercial;

import static org.partnershipledger.ledger.Facts.YEAR;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;
import static org.partnershipledger.ledger.Facts.number;
import static org.partnershipledger.ledger.Facts.pounds;
import static org.partnershipledger.ledger.RejectionCommands.A;
import static org.partnershipledger.ledger.RejectionCommands.EARLY;
import static org.partnershipledger.ledger.RejectionCommands.audit;
import static org.partnershipledger.ledger.RejectionCommands.cost;
import static org.partnershipledger.ledger.RejectionCommands.equity;
import static org.partnershipledger.ledger.RejectionCommands.fee;
import static org.partnershipledger.ledger.RejectionCommands.milestone;
import static org.partnershipledger.ledger.RejectionCommands.right;
import static org.partnershipledger.ledger.RejectionCommands.royalty;
import static org.partnershipledger.ledger.RejectionCommands.statement;
import static org.partnershipledger.ledger.RejectionCommands.term;

import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.ledger.RejectedCase;
import org.partnershipledger.ledger.Story;

/** For each rule of {@link CommercialRule} a history and a command that it refuses. */
public final class CommercialRejections {
    private CommercialRejections() {}

    public static RejectedCase of(CommercialRule rule) {
        return switch (rule) {
            case TERM_IS_AGREED_ONCE ->
                RejectedCase.one(Story.drafted().by("officer-1", term("FEE", fee("9.00"))), term("FEE", fee("9.00")));
            case TERM_IS_OF_KIND ->
                RejectedCase.one(
                        Story.drafted().by("officer-1", term("FEE", fee("9.00"))),
                        new MissMilestone(A, day("2026-09-01"), "FEE", "Late"));
            case MILESTONE_IS_DECIDED_ONCE ->
                RejectedCase.one(
                        milestone().by("officer-1", new MeetMilestone(A, day("2026-08-01"), "CE", document())),
                        new MissMilestone(A, day("2026-09-01"), "CE", "Late"));
            case MILESTONE_WAS_DECIDED_OTHERWISE -> RejectedCase.one(milestone(), right(MilestoneDecision.MISSED));
            case MET_MILESTONE_HAS_EVIDENCE ->
                RejectedCase.one(
                        milestone().by("officer-1", new MissMilestone(A, day("2026-08-01"), "CE", "Late")),
                        right(MilestoneDecision.MET));
            case STATEMENTS_DO_NOT_OVERLAP ->
                RejectedCase.one(royalty().by("officer-1", statement("GBP")), statement("GBP"));
            case STATEMENT_IS_OF_ONE_YEAR ->
                RejectedCase.one(
                        royalty().by("officer-1", statement(new Period(YEAR.from(), day("2026-06-30")))),
                        statement(new Period(day("2026-07-01"), day("2026-09-30"))));
            case AUDIT_IS_A_RIGHT -> RejectedCase.one(royalty(false).by("officer-1", statement("GBP")), audit(YEAR));
            case AUDITED_STATEMENT_IS_RECEIVED ->
                RejectedCase.one(royalty().by("officer-1", statement("GBP")), audit(EARLY));
            case CURRENCY_IS_CONVERTED -> RejectedCase.one(royalty(), statement("USD"));
            case HOLDING_COVERS_IT ->
                RejectedCase.one(
                        Story.drafted().by("officer-1", term("EQ", equity())),
                        new DisposeEquity(A, day("2026-09-01"), "EQ", number("1"), pounds("1.00")));
            case COST_IS_RECORDED_ONCE -> RejectedCase.one(Story.drafted().by("officer-1", cost()), cost());
        };
    }
}
