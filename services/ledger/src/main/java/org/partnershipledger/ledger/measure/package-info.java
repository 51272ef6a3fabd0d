/**
 * Measures, baselines, outcomes and the value put on them.
 * State: {@link org.partnershipledger.kernel.partnership.Measures}, {@link org.partnershipledger.kernel.partnership.Outcome}.
 *
 * <pre>
 * CorrectOutcome → OutcomeCorrected: B5-outcome-stands B5-outcome-period
 * DeclareNotMeasurable → OutcomeNotMeasurable: reference-form B5-outcome-once B5-outcome-period
 * DefineMeasure → MeasureDefined: reference-form B5-defined-once amount
 * LockBaseline → BaselineLocked: B5-baseline-recorded B5-baseline-stays I9
 * RecordBaseline → BaselineRecorded: B5-baseline-stays
 * RecordOutcome → OutcomeRecorded: B2-active I1-baseline reference-form B5-outcome-once B5-outcome-period amount
 * RejectOutcome → OutcomeRejected: B5-outcome-open I9
 * ValueBenefit → BenefitValued: reference-form B6-benefit-once I14-cash B6-budget-reference B6-qualitative I19 B6-evidence
 * VerifyOutcome → OutcomeVerified: B5-outcome-open I9
 * </pre>
 */
package org.partnershipledger.ledger.measure;
