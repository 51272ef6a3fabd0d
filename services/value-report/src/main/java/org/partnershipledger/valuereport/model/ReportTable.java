package org.partnershipledger.valuereport.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.presentation.component.Column;
import org.partnershipledger.presentation.component.Columns;

/**
 * One table of the report: a CSV file, an array in the JSON and, unless it is too long for a reader, a table on the
 * page. Rows stand in an order that the section fixes; there are no total rows.
 *
 * @param name file name without ending, in snake case
 * @param caption what the reader sees above it
 * @param about one sentence: what a row is
 */
public record ReportTable(
        String name, String caption, String about, List<Column> columns, List<Row> rows, Display display) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
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

    /** In a file a status stands beside each value but those of a key, which are never missing. */
    public static boolean hasStatus(Column column) {
        return column.kind() != Column.Kind.KEY;
    }

    public static Named named(String name, String caption, String about) {
        return new Named(name, caption, about, Display.ON_PAGE);
    }

    /** A table whose rows are still to come. */
    public record Named(String name, String caption, String about, Display display) {

        public Named display(Display how) {
            return new Named(name, caption, about, how);
        }

        /** One row for each thing, in their order, with the events that it was made from. */
        public <T> ReportTable rows(
                Collection<? extends T> things, Function<? super T, Lineage> lineage, Columns<T, Value> columns) {
            var rows = things.stream()
                    .map(thing -> new Row(columns.row(thing), lineage.apply(thing)))
                    .toList();
            return new ReportTable(name, caption, about, columns.list(), rows, display);
        }
    }
}
