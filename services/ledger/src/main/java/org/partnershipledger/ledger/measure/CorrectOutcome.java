package org.partnershipledger.ledger.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Gives an outcome a new value, with the reason. The old value stays in the history; the new one must be verified
 * again, and what was reconciled with the old one is put right by a CORRECTION run.
 * Rules: B5-outcome-recorded, B5-outcome-stands, B5-outcome-period (it stays effective in its period), amount.
 */
public record CorrectOutcome(
        String agreement,
        LocalDate effectiveOn,
        String measure,
        String outcome,
        BigDecimal actual,
        Optional<BigDecimal> qualityScore,
        String reason,
        Evidence evidence)
        implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var found = state.measures().outcome(measure, outcome).orElse(null);
        boolean stands = found != null && found.stands() && found.isMeasurable();
        var checks = MeasureRules.outcomeIsRecorded(Checks.begin(), state, measure, outcome)
                .that(
                        found == null || stands,
                        MeasureRule.OUTCOME_STANDS,
                        "outcome",
                        () -> "outcome " + outcome + " is " + found.state() + "; record a new outcome instead")
                .that(
                        found == null || found.period().contains(effectiveOn),
                        MeasureRule.OUTCOME_BELONGS_TO_ITS_PERIOD,
                        "effectiveOn",
                        () -> effectiveOn + " is outside the outcome's period "
                                + found.period().from() + " to "
                                + found.period().to()
                                + "; a correction is effective in the period it corrects");
        return MeasureRules.scoreIsAShare(checks, qualityScore)
                .record(() -> new OutcomeCorrected(
                        agreement, effectiveOn, measure, outcome, actual, qualityScore, reason, evidence));
    }
}
