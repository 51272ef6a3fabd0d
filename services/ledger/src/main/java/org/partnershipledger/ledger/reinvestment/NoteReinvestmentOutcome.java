package org.partnershipledger.ledger.reinvestment;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.ledger.Decision;

/** Says what came of a reinvestment, in plain words, good or bad. Rule: B7-committed. */
public record NoteReinvestmentOutcome(String reinvestment, LocalDate effectiveOn, String outcome)
        implements ReinvestmentCommand.Following {

    @Override
    public Decision decideOn(Reinvestment.Committed state, Origin origin) {
        return Decision.accepted(new ReinvestmentOutcomeNoted(reinvestment, state.agreement(), effectiveOn, outcome));
    }
}
