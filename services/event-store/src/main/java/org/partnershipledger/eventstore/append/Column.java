package org.partnershipledger.eventstore.append;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A column of a table that the appender writes: its name, how a value of it is sent, and where the value comes from.
 * A list of these is the only place that knows the table's columns and their order.
 *
 * @param type PostgreSQL's, of the value as it is sent
 * @param array of that many values, for a batch of many rows
 * @param stored how the value that was sent becomes the value that is stored
 */
record Column<R>(String name, String type, IntFunction<Object[]> array, String stored, Function<R, Object> value) {

    static <R> Column<R> of(String name, String type, IntFunction<Object[]> array, Function<R, Object> value) {
        return new Column<>(name, type, array, "sent." + name, value);
    }

    static <R> String names(List<Column<R>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    static <R> String stored(List<Column<R>> columns) {
        return columns.stream().map(Column::stored).collect(Collectors.joining(", "));
    }

    /** One parameter for each column, for each of a few rows. */
    static <R> String plainRow(List<Column<R>> columns) {
        return columns.stream().map(column -> "?::" + column.type).collect(Collectors.joining(", ", "(", ")"));
    }

    /** One parameter for each column: an array with the values of all rows. */
    static <R> String arrays(List<Column<R>> columns) {
        return columns.stream().map(column -> "?::" + column.type + "[]").collect(Collectors.joining(", "));
    }

    Object[] values(List<R> rows) {
        var values = array.apply(rows.size());
        for (var row = 0; row < values.length; row++) {
            values[row] = value.apply(rows.get(row));
        }
        return values;
    }
}
