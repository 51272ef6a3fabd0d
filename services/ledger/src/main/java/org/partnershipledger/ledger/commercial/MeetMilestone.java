package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that the condition of a milestone was met, with the evidence; its amount can then be settled.
 * Rules: B6-term-kind, B6-milestone-once, dates-in-order (not after the long-stop day).
 */
public record MeetMilestone(String agreement, LocalDate effectiveOn, String term, Evidence evidence)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var milestone =
                state.commercial().term(term, CommercialTerm.Milestone.class).orElse(null);
        return CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Milestone.class, "milestone")
                .that(
                        state.commercial().term(term).decided().isEmpty(),
                        CommercialRule.MILESTONE_IS_DECIDED_ONCE,
                        "term",
                        "milestone " + term
                                + " is decided already; if that was wrong, put it right with CorrectMilestone")
                .that(
                        CommercialRules.countsOn(milestone, effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> "milestone " + term + " counted until " + milestone.longStopOn()
                                + "; record it as missed")
                .record(() -> new MilestoneMet(agreement, effectiveOn, term, evidence));
    }
}
