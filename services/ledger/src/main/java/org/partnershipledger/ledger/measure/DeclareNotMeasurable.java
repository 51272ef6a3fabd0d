package org.partnershipledger.ledger.measure;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.References;
import org.partnershipledger.ledger.agreement.AgreementRules;

/**
 * Says that a measure could not be measured over a period, and why. That is not zero (I19): no amount follows.
 * Rules: B5-defined, B5-outcome-once, B5-outcome-period, B6-last-day.
 */
public record DeclareNotMeasurable(
        String agreement, LocalDate effectiveOn, String measure, String outcome, Period period, String reason)
        implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return AgreementRules.endsInTime(MeasureRules.measureIsDefined(Checks.begin(), state, measure), state, period)
                .that(References.fit(outcome), GeneralRule.REFERENCE_HAS_FORM, "outcome", References.message(outcome))
                .that(
                        !state.measures().outcomes().containsKey(outcome)
                                && state.measures().standingIn(measure, period).isEmpty(),
                        MeasureRule.OUTCOME_IS_RECORDED_ONCE,
                        "outcome",
                        "an outcome of " + measure + " for a day of that period, or the reference " + outcome
                                + ", is recorded already; reject that outcome first")
                .that(
                        period.contains(effectiveOn),
                        MeasureRule.OUTCOME_BELONGS_TO_ITS_PERIOD,
                        "effectiveOn",
                        effectiveOn + " is outside the period " + period.from() + " to " + period.to()
                                + "; give a day of the period, usually its last")
                .record(() -> new OutcomeNotMeasurable(agreement, effectiveOn, measure, outcome, period, reason));
    }
}
