package org.partnershipledger.presentation.component;

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

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One row for each thing, in their order. */
    public static <T> Table of(String caption, String size, List<? extends T> things, Columns<T, Cell> columns) {
        return new Table(
                caption, size, columns.list(), things.stream().map(columns::row).toList(), "Nothing is recorded yet.");
    }

    /** The same table, with other words for when it has no rows. */
    public Table whenEmpty(String said) {
        return new Table(caption, size, columns, rows, said);
    }
}
