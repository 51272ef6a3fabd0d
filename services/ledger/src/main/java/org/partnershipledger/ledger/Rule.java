package org.partnershipledger.ledger;

/**
 * Every rule that can say no to a command, with the sentence of what must hold. Ids that begin with I are the
 * invariants of domain.md B10, those with B its lifecycle tables. Each has a golden rejection in
 * {@code golden/rejection/<id>.txt}: a history, a command and the exact message.
 */
public enum Rule {
    FIELD_IS_GIVEN("field-given", "every field that is not optional is given"),
    TEXT_IS_FIT("text-fit", "text is not blank, not longer than 4,000 characters and has no control characters"),
    NO_NHS_NUMBER("no-nhs-number", "nothing recorded holds an NHS number"),
    REFERENCE_HAS_FORM("reference-form", "a reference has 1 to 40 letters, digits and hyphens"),
    COMPANY_NUMBER_HAS_FORM(
            "company-number", "a partner is identified by a number that a register of companies gave it"),
    EVIDENCE_CAN_BE_FOUND("evidence-address", "evidence has the address of a document"),
    AMOUNT_MAKES_SENSE("amount", "an amount is in the range that its meaning allows"),
    DATES_ARE_IN_ORDER("dates-in-order", "dates follow one another as the facts do"),

    AGREEMENT_IS_DRAFTED("B2-drafted", "the agreement exists"),
    AGREEMENT_IS_DRAFTED_ONCE("B2-drafted-once", "an agreement is drafted once"),
    REFERENCE_IS_UNIQUE("B2-reference-once", "two agreements have references that differ in more than capital letters"),
    BODY_IS_A_PARTY("B2-body-is-party", "the publishing body is one of the parties, and no party is named twice"),
    CONTENT_BEFORE_SIGNATURE("B2-content-before-signature", "the content is fixed when the first party signs"),
    MINIMUM_CONTENT_IS_COMPLETE("B2-minimum-content", "all ten items are written before anybody signs"),
    ESTABLISHED_PARTNER_SHARES_RISK("B2-risk-share", "an established partner shares risk, or an exemption is recorded"),
    SIGNATORY_IS_A_PARTY("B2-party", "only a party signs or agrees"),
    PARTY_SIGNS_ONCE("B2-signed-once", "a party signs once"),
    SIGNED_BEFORE_ACTIVATION("B2-signed-first", "every party has signed before activation"),
    AGREEMENT_IS_ACTIVE("B2-active", "the agreement is active"),
    AGREEMENT_IS_SUSPENDED("B2-suspended", "only a suspended agreement is resumed"),
    AGREEMENT_IS_IN_FORCE("B2-in-force", "only an active or suspended agreement is extended or ended"),
    NOTHING_NEW_AFTER_THE_END("B2-ended", "nothing new is agreed once the agreement has ended"),
    NOVATED_BY_ITS_HOLDER("B2-novation-from", "only a body that holds the agreement hands it on"),
    SUCCESSORS_TAKE_THE_WHOLE("I20", "the successors' shares add up to the whole"),

    APPROVALS_ARE_LIVE("I1-approvals", "every needed approval is live"),
    BASELINE_IS_LOCKED("I1-baseline", "baselines are locked before data flows and money depends on them"),
    APPROVAL_IS_REQUESTED_ONCE("B3-requested-once", "an approval is requested once until it is decided"),
    APPROVAL_IS_REQUESTED_FIRST("B3-requested-first", "an approval is decided after it was requested"),
    APPROVAL_IS_GRANTED_FIRST("B3-granted-first", "only a granted approval is withdrawn"),

    DATA_USE_IS_REGISTERED_ONCE("B4-registered-once", "a data use is registered once"),
    DATA_USE_IS_REGISTERED("B4-registered", "data flows under a registered data use that names the dataset"),
    RELEASE_IS_JUSTIFIED("B4-route-justified", "a release outside a secure data environment is justified"),
    FLOW_STARTS_ONCE("B4-flow-once", "a flow that runs is not started again"),
    NO_FLOW_AFTER_THE_END("B4-flow-after-end", "no data flows when an agreement ends"),
    FLOW_RUNS("B4-flow-runs", "only a flow that runs is stopped"),

    MEASURE_IS_DEFINED_ONCE("B5-defined-once", "a measure is defined once"),
    MEASURE_IS_DEFINED("B5-defined", "the measure is defined"),
    LOCKED_BASELINE_STAYS("B5-baseline-stays", "a locked baseline is not changed"),
    BASELINE_IS_RECORDED("B5-baseline-recorded", "a baseline is recorded before it is locked"),
    OUTCOME_IS_RECORDED_ONCE("B5-outcome-once", "one outcome for a measure and a period; a new value is a correction"),
    OUTCOME_IS_RECORDED("B5-outcome-recorded", "the outcome was recorded"),
    OUTCOME_AWAITS_VERIFICATION("B5-outcome-open", "an outcome is verified or rejected once for each value"),
    OUTCOME_STANDS("B5-outcome-stands", "only an outcome that stands is corrected"),
    OUTCOME_BELONGS_TO_ITS_PERIOD("B5-outcome-period", "an outcome is effective within its period"),
    FOUR_EYES("I9", "who checks or approves is another person than who prepared"),
    NOT_MEASURABLE_IS_NOT_ZERO("I19", "what is not measurable has no amount"),

    BENEFIT_IS_VALUED_ONCE("B6-benefit-once", "a benefit is valued once"),
    CASH_RELEASING_NAMES_BUDGET("B6-budget-reference", "a cash-releasing benefit names the budget that became smaller"),
    QUALITATIVE_HAS_NO_AMOUNT("B6-qualitative", "a qualitative benefit has no amount, every other has one"),
    CASH_IS_COUNTED_FROM_PAYMENTS("I14-cash", "cash received is counted from payments only"),
    GOOD_EVIDENCE_IS_VERIFIED("B6-evidence", "grades A to C are given to verified outcomes only"),

    TERMS_DO_NOT_OVERLAP("I3-overlap", "versions of terms follow one another without overlap"),
    FINAL_PERIODS_STAY("I3-final-period", "terms and ends never reach back into a final period"),
    TERMS_ARE_SOUND("I2", "terms are complete and do not contradict themselves"),
    TERMS_ARE_AGREED("B6-terms", "terms are in force on every day of the period"),
    RUNS_FOLLOW_IN_ORDER("B6-run-order", "provisional, then final, then corrections, each on the same period"),
    RECONCILIATION_IS_CALCULATED_ONCE("B6-reconciled-once", "a reference names one reconciliation"),
    PERIOD_HAS_ITS_OUTCOMES("B6-outcomes", "each part of the period has exactly one outcome"),
    PERIOD_ENDS_WITH_THE_AGREEMENT("B6-last-day", "a period goes to the last day of the agreement at most"),
    FINAL_USES_VERIFIED("I8", "a final run uses verified outcomes only"),
    RECONCILIATION_IS_THERE("B6-reconciliation", "the reconciliation is there and is the last of its period"),
    RECONCILIATION_IS_ISSUED("B6-issued", "a reconciliation is agreed or disputed after it was issued"),
    ISSUED_ONCE("B6-issued-once", "a reconciliation is issued once"),
    DISPUTE_IS_OPEN("B6-disputed", "only a dispute that is open is resolved"),
    PARTY_AGREES_ONCE("B6-agreed-once", "a party agrees once"),

    TERM_IS_AGREED_ONCE("B6-term-once", "a commercial term is agreed once"),
    TERM_IS_OF_KIND("B6-term-kind", "the commercial term is there and of the kind that the fact is about"),
    MILESTONE_IS_DECIDED_ONCE("B6-milestone-once", "a milestone is met or missed once"),
    MILESTONE_WAS_DECIDED_OTHERWISE("B6-milestone-decided", "only a milestone that was decided otherwise is put right"),
    MET_MILESTONE_HAS_EVIDENCE("B6-milestone-evidence", "a milestone that was met has its evidence"),
    STATEMENTS_DO_NOT_OVERLAP("B6-statement-once", "royalty statements do not overlap"),
    STATEMENT_IS_OF_ONE_YEAR(
            "B6-statement-year", "a royalty statement is of one year, because tiers and minimum are yearly"),
    AUDIT_IS_A_RIGHT("B6-audit-right", "a royalty is audited where the terms give that right"),
    AUDITED_STATEMENT_IS_RECEIVED("B6-statement-received", "an audit is of one statement that was received"),
    CURRENCY_IS_CONVERTED("B6-currency", "another currency comes with rate, date and source"),
    HOLDING_COVERS_IT("B6-holding", "only units that are held are valued or sold"),
    COST_IS_RECORDED_ONCE("B6-cost-once", "a finance reference is recorded once"),

    SETTLEMENT_IS_RAISED_ONCE("B6-settled-once", "a basis is settled once for each NHS body"),
    SETTLEMENT_HAS_ITS_BASIS("B6-basis", "a settlement rests on an agreed reconciliation or a term that is due"),
    SETTLEMENT_IS_RAISED("B6-raised", "the settlement was raised"),
    SETTLEMENT_RESTS_ON_A_MILESTONE(
            "B6-taken-back", "what is taken back was settled on a milestone that is now decided otherwise"),
    TAKEN_BACK_IS_SETTLED("B6-back-settled", "only what reached the bank goes back, once nothing more is owed"),
    INVOICED_ONCE("B6-invoiced-once", "a settlement is invoiced once"),
    PAYMENT_IS_OWED("I14-owed", "a payment or write-off never exceeds what is owed"),
    PAYMENT_IS_RECORDED_ONCE("I12-payment", "the same finance reference counts once"),

    COMMITTED_ONCE("B7-committed-once", "a reinvestment is committed once"),
    COMMITTED_FIRST("B7-committed", "the reinvestment was committed"),
    SPENT_WITHIN_COMMITMENT("B7-within-commitment", "what is spent never exceeds what was committed");

    private final String id;
    private final String sentence;

    Rule(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    public String id() {
        return id;
    }

    /** What must hold, as one clause. */
    public String sentence() {
        return sentence;
    }
}
