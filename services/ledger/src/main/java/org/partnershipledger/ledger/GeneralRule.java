package org.partnershipledger.ledger;

/** What every command must hold, whatever it is about: fields, text, amounts, dates and the second pair of eyes. */
public enum GeneralRule implements Rule {
    FIELD_IS_GIVEN("field-given", "every field that is not optional is given"),
    TEXT_IS_FIT("text-fit", "text is not blank, not longer than 4,000 characters and has no control characters"),
    NO_NHS_NUMBER("no-nhs-number", "nothing recorded holds an NHS number"),
    REFERENCE_HAS_FORM("reference-form", "a reference has 1 to 40 letters, digits and hyphens"),
    COMPANY_NUMBER_HAS_FORM(
            "company-number", "a partner is identified by a number that a register of companies gave it"),
    EVIDENCE_CAN_BE_FOUND("evidence-address", "evidence has the address of a document"),
    AMOUNT_MAKES_SENSE("amount", "an amount is in the range that its meaning allows"),
    DATES_ARE_IN_ORDER("dates-in-order", "dates follow one another as the facts do"),
    FOUR_EYES("I9", "who checks or approves is another person than who prepared");

    private final String id;
    private final String sentence;

    GeneralRule(String id, String sentence) {
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
