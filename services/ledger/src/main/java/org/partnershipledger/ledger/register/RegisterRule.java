package org.partnershipledger.ledger.register;

import org.partnershipledger.ledger.Rule;

/** Every rule that can say no to what a register's files say, with the sentence of what must hold. */
public enum RegisterRule implements Rule {
    ONE_BODY("register-one-body", "one import is about the register of one body"),
    SOURCE_IS_NAMED("register-source", "every statement comes from a file that is named with its publisher and date"),
    NOT_REPLACED("register-not-replaced", "a file that was replaced by a later one for the same day stays replaced"),
    TEXT_IS_FIT("register-text", "text has no control characters and no NHS number, and references are one short line"),
    ONE_MEANING("register-one-meaning", "one import says one thing about one reference"),
    NAMED_THING_IS_STATED("register-named", "agreements and data uses that are named are stated too"),
    SOMETHING_IS_NEW("register-new", "an import records something new or changed");

    private final String id;
    private final String sentence;

    RegisterRule(String id, String sentence) {
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
