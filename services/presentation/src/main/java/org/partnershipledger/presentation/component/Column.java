package org.partnershipledger.presentation.component;

/**
 * A column of a table, on a page and in a file. What stands in it is said in the same line of {@link Columns}.
 *
 * @param name for programs: in snake case, unique in its table, with its unit
 * @param heading for people
 * @param meaning one plain sentence for a published dictionary; the heading where the table has none
 * @param kind how its values look
 * @param place where it stands, if not everywhere
 */
public record Column(String name, String heading, String meaning, Kind kind, Place place) {

    public enum Place {
        SHOWN,
        /** In a card, behind what the reader opens; in a table it is shown. */
        ON_REQUEST,
        /** Only the file has it. */
        FILES
    }

    /** KEY is text that is never missing and names its row. */
    public enum Kind {
        KEY,
        TEXT,
        MONEY,
        PEOPLE,
        COUNT,
        NUMBER,
        DATE,
        YES_NO
    }

    Column at(Place other) {
        return new Column(name, heading, meaning, kind, other);
    }

    public boolean onPage() {
        return place != Place.FILES;
    }

    /** Right-aligned and lined up by digit. */
    public boolean isNumeric() {
        return switch (kind) {
            case MONEY, PEOPLE, COUNT, NUMBER -> true;
            case KEY, TEXT, DATE, YES_NO -> false;
        };
    }
}
