package org.partnershipledger.ledger.question;

/** What an answer is made of: how it is asked for, and how what was typed becomes a value. */
public enum Unit {
    TEXT(""),
    LONG_TEXT(""),
    /** A list of texts, one on each line. */
    LINES(""),
    NUMBER(""),
    /** Typed as a percentage, read as a fraction: 30 is 0.30. */
    PERCENT(", in %"),
    POUNDS(", in £"),
    /** A list of amounts, one on each line. */
    POUND_LINES(", in £"),
    WHOLE(""),
    /** One box: ticked is true, not ticked is left out. */
    TICK(""),
    YES_OR_NO(""),
    CHOICE(""),
    ODS_CODE(""),
    DAY("");

    private final String inWords;

    Unit(String inWords) {
        this.inWords = inWords;
    }

    /** What the label says after the name, so that nobody has to guess. */
    public String inWords() {
        return inWords;
    }

    /** What every question of this unit says about its answer. */
    String howToAnswer() {
        return switch (this) {
            case PERCENT -> "Enter 30 for 30%. ";
            case ODS_CODE -> "For example QYG. ";
            case DAY -> "For example 31 5 2026. ";
            default -> "";
        };
    }

    boolean isLines() {
        return this == LINES || this == POUND_LINES;
    }
}
