package org.partnershipledger.valuereport.model;

/**
 * The shorthand of official statistics for "there is no number here, and this is why" (domain-rules.md D).
 * A mark never shares a cell with a number on the page; in CSV and JSON it stands in the status field beside it.
 * Next: {@link Value}, which carries at most one of them.
 */
public enum Mark {
    CONFIDENTIAL("c", "left out, because it could point to a few people or reveal a smaller number"),
    ESTIMATED("e", "estimated: nobody has checked it yet"),
    PROVISIONAL("p", "provisional: the final calculation is still to come"),
    REVISED("r", "revised since it was first recorded"),
    NOT_AVAILABLE("x", "not available: nobody has recorded it, which is not the same as zero"),
    NOT_APPLICABLE("z", "does not apply here");

    private final String letter;
    private final String meaning;

    Mark(String letter, String meaning) {
        this.letter = letter;
        this.meaning = meaning;
    }

    /** As it is written in a table, e.g. {@code [c]}. */
    public String code() {
        return "[" + letter + "]";
    }

    /** The others stand beside a number and say how firm it is. */
    public boolean standsForNoNumber() {
        return switch (this) {
            case CONFIDENTIAL, NOT_AVAILABLE, NOT_APPLICABLE -> true;
            case ESTIMATED, PROVISIONAL, REVISED -> false;
        };
    }

    public String letter() {
        return letter;
    }

    public String meaning() {
        return meaning;
    }
}
