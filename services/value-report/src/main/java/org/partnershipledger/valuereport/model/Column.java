package org.partnershipledger.valuereport.model;

/**
 * A column of a report table and its line in the published dictionary.
 *
 * @param name in snake case, unique in its table
 * @param heading as people read it
 * @param meaning one plain sentence for the dictionary
 * @param kind how its values look
 * @param onPage false for columns that only machines need
 */
public record Column(String name, String heading, String meaning, Kind kind, boolean onPage) {

    /** KEY is text that is never missing and so needs no status column. */
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

    public static Column key(String name, String heading, String meaning) {
        return new Column(name, heading, meaning, Kind.KEY, true);
    }

    public static Column of(Kind kind, String name, String heading, String meaning) {
        return new Column(name, heading, meaning, kind, true);
    }

    public static Column text(String name, String heading, String meaning) {
        return of(Kind.TEXT, name, heading, meaning);
    }

    public static Column money(String name, String heading, String meaning) {
        return of(Kind.MONEY, name, heading, meaning);
    }

    public static Column date(String name, String heading, String meaning) {
        return of(Kind.DATE, name, heading, meaning);
    }

    public static Column count(String name, String heading, String meaning) {
        return of(Kind.COUNT, name, heading, meaning);
    }

    /** The same column, left out of the page. */
    public Column inFilesOnly() {
        return new Column(name, heading, meaning, kind, false);
    }

    public boolean hasStatus() {
        return kind != Kind.KEY;
    }

    public boolean isNumeric() {
        return switch (kind) {
            case MONEY, PEOPLE, COUNT, NUMBER -> true;
            case KEY, TEXT, DATE, YES_NO -> false;
        };
    }
}
