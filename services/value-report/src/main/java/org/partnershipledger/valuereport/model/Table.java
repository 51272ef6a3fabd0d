package org.partnershipledger.valuereport.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of the report: a CSV file, an array in the JSON and, unless it is too long for a reader, a table on the
 * page. Rows stand in an order that the section fixes; there are no total rows.
 *
 * @param name file name without ending, in snake case
 * @param caption what the reader sees above it
 * @param about one sentence: what a row is
 */
public record Table(String name, String caption, String about, List<Column> columns, List<Row> rows, Display display) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalStateException(
                        "table " + name + " has a row with " + row.cells().size() + " cells");
            }
        }
    }

    /** @param cells one for each column */
    public record Row(List<Value> cells, Lineage lineage) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param groupBy for GROUPED: the column whose values become headings that open and close
     */
    public record Display(Form form, String groupBy) {
        public static final Display ON_PAGE = new Display(Form.ON_PAGE, null);
        public static final Display FILE_ONLY = new Display(Form.FILE_ONLY, null);

        public static Display groupedBy(String column) {
            return new Display(Form.GROUPED, column);
        }

        /** Closed until the reader opens it. */
        public static Display folded() {
            return new Display(Form.FOLDED, null);
        }

        /** Each row a list of heading and value: for rows with many words. */
        public static Display cards() {
            return new Display(Form.CARDS, null);
        }

        public enum Form {
            ON_PAGE,
            CARDS,
            FOLDED,
            GROUPED,
            FILE_ONLY
        }
    }

    public int indexOf(String column) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + name + " has no column " + column);
    }

    public Value value(Row row, String column) {
        return row.cells().get(indexOf(column));
    }

    public static Builder named(String name, String caption, String about) {
        return new Builder(name, caption, about);
    }

    /** Collects columns first, then rows. */
    public static final class Builder {
        private final String name;
        private final String caption;
        private final String about;
        private final List<Column> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private Display display = Display.ON_PAGE;

        private Builder(String name, String caption, String about) {
            this.name = name;
            this.caption = caption;
            this.about = about;
        }

        public Builder columns(Column... added) {
            columns.addAll(List.of(added));
            return this;
        }

        public Builder display(Display how) {
            display = how;
            return this;
        }

        public Builder row(Lineage lineage, Value... cells) {
            rows.add(new Row(List.of(cells), lineage));
            return this;
        }

        public Table build() {
            return new Table(name, caption, about, columns, rows, display);
        }
    }
}
