package org.partnershipledger.ledger.measure;

import org.partnershipledger.ledger.Rule;

/** What measures, outcomes and the value put on them ask of a command. */
public enum MeasureRule implements Rule {
    MEASURE_IS_DEFINED_ONCE("B5-defined-once", "a measure is defined once"),
    MEASURE_IS_DEFINED("B5-defined", "the measure is defined"),
    LOCKED_BASELINE_STAYS("B5-baseline-stays", "a locked baseline is not changed"),
    BASELINE_IS_RECORDED("B5-baseline-recorded", "a baseline is recorded before it is locked"),
    OUTCOME_IS_RECORDED_ONCE("B5-outcome-once", "one outcome for a measure and a period; a new value is a correction"),
    OUTCOME_IS_RECORDED("B5-outcome-recorded", "the outcome was recorded"),
    OUTCOME_AWAITS_VERIFICATION("B5-outcome-open", "an outcome is verified or rejected once for each value"),
    OUTCOME_STANDS("B5-outcome-stands", "only an outcome that stands is corrected"),
    OUTCOME_BELONGS_TO_ITS_PERIOD("B5-outcome-period", "an outcome is effective within its period"),
    NOT_MEASURABLE_IS_NOT_ZERO("I19", "what is not measurable has no amount"),
    BENEFIT_IS_VALUED_ONCE("B6-benefit-once", "a benefit is valued once"),
    CASH_RELEASING_NAMES_BUDGET("B6-budget-reference", "a cash-releasing benefit names the budget that became smaller"),
    QUALITATIVE_HAS_NO_AMOUNT("B6-qualitative", "a qualitative benefit has no amount, every other has one"),
    CASH_IS_COUNTED_FROM_PAYMENTS("I14-cash", "cash received is counted from payments only"),
    GOOD_EVIDENCE_IS_VERIFIED("B6-evidence", "grades A to C are given to verified outcomes only");

    private final String id;
    private final String sentence;

    MeasureRule(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
