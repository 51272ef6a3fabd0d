package org.partnershipledger.presentation.component;

import java.util.ArrayList;
import java.util.List;

/**
 * A table once, shown twice: on a page through {@link Components#table} and as a file through
 * {@link org.partnershipledger.presentation.file.CsvFile}. On a narrow screen each row becomes a list of heading and
 * value, so no page ever scrolls sideways. The first cell of a row names the row.
 *
 * @param caption what the table shows; every table has one
 * @param size of the caption: xl, l, m or s; null for the plain one
 * @param empty what is said when there are no rows
 */
public record Table(String caption, String size, List<Column> columns, List<List<Cell>> rows, String empty) {

    /**
     * @param heading for people
     * @param name for programs: the column's name in the CSV file, in snake case, with its unit
     * @param numeric right-aligned and lined up by digit
     * @param onPage false for a column that only the file has
     */
    public record Column(String heading, String name, boolean numeric, boolean onPage) {}

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of the table '" + caption + "' has " + row.size() + " cells for " + columns.size());
            }
        }
    }

    public static Builder of(String caption, String size) {
        return new Builder(caption, size);
    }

    /** Columns first, then rows of as many cells. */
    public static final class Builder {
        private final String caption;
        private final String size;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private String empty = "Nothing is recorded yet.";

        private Builder(String caption, String size) {
            this.caption = caption;
            this.size = size;
        }

        public Builder text(String heading, String name) {
            columns.add(new Column(heading, name, false, true));
            return this;
        }

        public Builder number(String heading, String name) {
            columns.add(new Column(heading, name, true, true));
            return this;
        }

        /** A column of the file that the page does not show. */
        public Builder onlyInFile(String name) {
            columns.add(new Column(name, name, false, false));
            return this;
        }

        public Builder row(Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        public Builder whenEmpty(String said) {
            empty = said;
            return this;
        }

        public Table build() {
            return new Table(caption, size, columns, rows, empty);
        }
    }
}
