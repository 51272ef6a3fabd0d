package org.partnershipledger.valuereport.model;

/**
 * A column of a report table and its line in the published dictionary.
 *
 * @param name in snake case, unique in its table
 * @param heading as people read it
 * @param meaning one plain sentence for the dictionary
 * @param kind how its values look
 * @param place where it stands on the page, if it does
 */
public record Column(String name, String heading, String meaning, Kind kind, Place place) {

    public enum Place {
        SHOWN,
        /** In a card, behind what the reader opens; in a table it is shown. */
        ON_REQUEST,
        /** Only machines need it. */
        FILES
    }

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
        return new Column(name, heading, meaning, Kind.KEY, Place.SHOWN);
    }

    public static Column of(Kind kind, String name, String heading, String meaning) {
        return new Column(name, heading, meaning, kind, Place.SHOWN);
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
        return new Column(name, heading, meaning, kind, Place.FILES);
    }

    /** The same column, in a card behind what the reader opens. */
    public Column onRequest() {
        return new Column(name, heading, meaning, kind, Place.ON_REQUEST);
    }

    public boolean onPage() {
        return place != Place.FILES;
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
