package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records that a milestone was missed, and why. Rules: B6-term-kind, B6-milestone-once.
 */
public record MissMilestone(String agreement, LocalDate effectiveOn, String term, String reason)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return CommercialRules.termIs(Checks.begin(), state, term, CommercialTerm.Milestone.class, "milestone")
                .that(
                        state.commercial().term(term).decided().isEmpty(),
                        CommercialRule.MILESTONE_IS_DECIDED_ONCE,
                        "term",
                        "milestone " + term
                                + " is decided already; if that was wrong, put it right with CorrectMilestone")
                .record(() -> new MilestoneMissed(agreement, effectiveOn, term, reason));
    }
}
