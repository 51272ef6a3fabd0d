package org.partnershipledger.ledger.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.References;
import org.partnershipledger.ledger.agreement.AgreementRule;
import org.partnershipledger.ledger.agreement.AgreementRules;

/**
 * Records what was measured over a period beside what was expected. It may arrive late; it never overwrites.
 * Rules: B2-active, B5-defined, I1-baseline, B5-outcome-once (one reference; one outcome for a measure and a
 * period, a new value is a {@link CorrectOutcome}), B5-outcome-period, B6-last-day, amount.
 */
public record RecordOutcome(
        String agreement,
        LocalDate effectiveOn,
        String measure,
        String outcome,
        Period period,
        BigDecimal expected,
        BigDecimal actual,
        Optional<Long> population,
        Optional<BigDecimal> qualityScore,
        Evidence evidence)
        implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = AgreementRules.endsInTime(
                        MeasureRules.measureIsDefined(Checks.begin(), state, measure), state, period)
                .that(
                        state.hasBegun(),
                        AgreementRule.AGREEMENT_IS_ACTIVE,
                        "agreement",
                        "agreement " + agreement + " is not active; outcomes are recorded on active agreements")
                .that(
                        state.measures().find(measure).isEmpty()
                                || state.measures().isLocked(measure),
                        AgreementRule.BASELINE_IS_LOCKED,
                        "measure",
                        "the baseline of " + measure + " is not locked; without it no outcome can be judged")
                .that(References.fit(outcome), GeneralRule.REFERENCE_HAS_FORM, "outcome", References.message(outcome))
                .that(
                        !state.measures().outcomes().containsKey(outcome)
                                && state.measures().standingIn(measure, period).isEmpty(),
                        MeasureRule.OUTCOME_IS_RECORDED_ONCE,
                        "outcome",
                        "an outcome of " + measure + " for a day of that period, or the reference " + outcome
                                + ", is recorded already; correct that outcome instead")
                .that(
                        period.contains(effectiveOn),
                        MeasureRule.OUTCOME_BELONGS_TO_ITS_PERIOD,
                        "effectiveOn",
                        effectiveOn + " is outside the period " + period.from() + " to " + period.to()
                                + "; give a day of the period, usually its last")
                .that(
                        population.isEmpty() || population.get() >= 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "population",
                        "is below 0; give the number of people measured, or leave it out");
        return MeasureRules.scoreIsAShare(checks, qualityScore)
                .record(() -> new OutcomeRecorded(
                        agreement,
                        effectiveOn,
                        measure,
                        outcome,
                        period,
                        expected,
                        actual,
                        population,
                        qualityScore,
                        evidence));
    }
}
