package org.partnershipledger.kernel.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Measures, baselines, outcomes and the value put on them (domain-rules.md B5, B6). A baseline is locked before the
 * first data flow, or the value of the partnership can never be judged. A correction is a new event that names
 * the one it corrects; nothing is overwritten.
 */
public sealed interface MeasureEvent extends AgreementEvent {

    String measure();

    /**
     * @param unitValue pounds for one unit of the measure; empty when the measure is not paid by the unit
     * @param payment whether money depends on it: then it must be baselined before activation
     * @param minimumPopulation below it the measure is not measurable, and no amount is shown
     */
    @EventName("measure.defined.v1")
    record MeasureDefined(
            String agreement,
            LocalDate effectiveOn,
            String measure,
            String name,
            MeasureKind kind,
            MeasureDirection direction,
            String unit,
            Optional<BigDecimal> unitValue,
            boolean payment,
            String dataSource,
            long minimumPopulation)
            implements MeasureEvent {}

    @EventName("measure.baseline-recorded.v1")
    record BaselineRecorded(
            String agreement,
            LocalDate effectiveOn,
            String measure,
            BaselineMethod method,
            Period period,
            BigDecimal value,
            Evidence evidence)
            implements MeasureEvent {}

    @EventName("measure.baseline-locked.v1")
    record BaselineLocked(String agreement, LocalDate effectiveOn, String measure) implements MeasureEvent {}

    /**
     * @param outcome the outcome's own reference within the agreement
     * @param population people measured; empty where the measure counts no people
     * @param qualityScore from 0 to 1; empty when the terms have no quality gate that asks for one
     */
    @EventName("outcome.recorded.v1")
    record OutcomeRecorded(
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
            implements MeasureEvent {}

    /** @param validator the organisation that checked; the person is the event's actor and is not the recorder (I9) */
    @EventName("outcome.verified.v1")
    record OutcomeVerified(
            String agreement,
            LocalDate effectiveOn,
            String measure,
            String outcome,
            OdsCode validator,
            String method,
            EvidenceGrade grade)
            implements MeasureEvent {}

    @EventName("outcome.rejected.v1")
    record OutcomeRejected(String agreement, LocalDate effectiveOn, String measure, String outcome, String reason)
            implements MeasureEvent {}

    /**
     * A new value for an old fact. The outcome must be verified again.
     *
     * @param qualityScore from 0 to 1; empty when the terms have no quality gate that asks for one
     */
    @EventName("outcome.corrected.v1")
    record OutcomeCorrected(
            String agreement,
            LocalDate effectiveOn,
            String measure,
            String outcome,
            BigDecimal actual,
            Optional<BigDecimal> qualityScore,
            String reason,
            Evidence evidence)
            implements MeasureEvent {}

    /** Not measured is not zero (I19). */
    @EventName("outcome.not-measurable.v1")
    record OutcomeNotMeasurable(
            String agreement, LocalDate effectiveOn, String measure, String outcome, Period period, String reason)
            implements MeasureEvent {}

    /**
     * Value of one class put on an outcome. Classes are never added together.
     *
     * @param amount empty exactly when the class is QUALITATIVE
     * @param budgetReference the budget that became smaller; mandatory for CASH_RELEASING, empty when no budget became smaller
     */
    @EventName("outcome.benefit-valued.v1")
    record BenefitValued(
            String agreement,
            LocalDate effectiveOn,
            String measure,
            String outcome,
            String benefit,
            BenefitClass benefitClass,
            Optional<Money> amount,
            EvidenceGrade grade,
            Optional<String> budgetReference,
            String description)
            implements MeasureEvent {}

    enum MeasureKind {
        OUTCOME,
        OUTPUT,
        PROCESS,
        COST,
        EXPERIENCE
    }

    enum MeasureDirection {
        LOWER_IS_BETTER,
        HIGHER_IS_BETTER
    }

    enum BaselineMethod {
        HISTORICAL_PERIOD,
        MATCHED_CONTROL,
        RANDOMISED,
        TREND_PROJECTION,
        REGIONAL_BENCHMARK
    }

    /** A independent with comparison group, B independently validated, C verified by another officer, D self-reported, E estimate. */
    enum EvidenceGrade {
        A,
        B,
        C,
        D,
        E
    }

    enum BenefitClass {
        CASH_RECEIVED,
        CASH_RELEASING,
        NON_CASH_RELEASING,
        SOCIETAL,
        QUALITATIVE
    }
}
