package org.partnershipledger.ledger.measure;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that a value did not pass the check, and why; a new outcome may then be recorded for the period. An outcome
 * that goes beyond the last day of an ended agreement is rejected even when it was verified.
 * Rules: B5-outcome-recorded, B5-outcome-open, I9.
 */
public record RejectOutcome(String agreement, LocalDate effectiveOn, String measure, String outcome, String reason)
        implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var found = state.measures().outcome(measure, outcome).orElse(null);
        return MeasureRules.outcomeIsRecorded(Checks.begin(), state, measure, outcome)
                .that(
                        found == null || found.isUnchecked() || goesBeyond(state, found),
                        MeasureRule.OUTCOME_AWAITS_VERIFICATION,
                        "outcome",
                        () -> "outcome " + outcome + " is " + found.state()
                                + "; only a value that waits for verification is rejected")
                .that(
                        found == null || !found.preparer().equals(origin.actor()),
                        GeneralRule.FOUR_EYES,
                        "actor",
                        origin.actor() + " recorded outcome " + outcome + "; another person decides on it")
                .record(() -> new OutcomeRejected(agreement, effectiveOn, measure, outcome, reason));
    }

    /** The agreement ended within its period, so that it is measured anew for the days to the end. */
    private static boolean goesBeyond(Agreement state, Outcome found) {
        return state.hasEnded() && found.stands() && found.period().to().isAfter(state.lastDay());
    }
}
