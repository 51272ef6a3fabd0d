package org.partnershipledger.eventstore.projection;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of a row record: component names in snake case, in their order, with the types they stand in. */
final class RowColumns<R extends Record> {

    /** @param accessor takes the row as Object and gives the component as Object */
    record RowColumn(String name, ColumnType type, boolean mandatory, MethodHandle accessor) {}

    private final List<RowColumn> columns;
    private final MethodHandle constructor;
    private final String names;

    RowColumns(Class<R> row) {
        try {
            var lookup = MethodHandles.privateLookupIn(row, MethodHandles.lookup());
            var declared = row.getRecordComponents();
            var types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var found = new ArrayList<RowColumn>();
            for (var component : declared) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                found.add(new RowColumn(
                        snakeCase(component.getName()),
                        ColumnType.of(component.getGenericType()),
                        component.getType().isPrimitive(),
                        lookup.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class))));
            }
            columns = List.copyOf(found);
            names = found.stream().map(column -> quoted(column.name)).collect(Collectors.joining(", "));
            constructor = lookup.findConstructor(row, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, declared.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot use the row " + row.getName(), e);
        }
    }

    static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    int size() {
        return columns.size();
    }

    String names() {
        return names;
    }

    static String quoted(String name) {
        return "\"" + name + "\"";
    }

    String definitions() {
        return columns.stream()
                .map(c -> quoted(c.name) + " " + c.type.sql() + (c.mandatory ? " not null" : ""))
                .collect(Collectors.joining(", "));
    }

    String assignments() {
        return columns.stream()
                .map(c -> quoted(c.name) + " = excluded." + quoted(c.name))
                .collect(Collectors.joining(", "));
    }

    String parameters() {
        return String.join(", ", java.util.Collections.nCopies(columns.size(), "?"));
    }

    boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name.equals(name));
    }

    void bind(PreparedStatement statement, int first, R row) throws SQLException {
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            column.type.bind(statement, first + i, value(column, row));
        }
    }

    void copy(CopyBytes out, R row) {
        for (var column : columns) {
            column.type.copy(out, value(column, row));
        }
    }

    private static Object value(RowColumn column, Object row) {
        try {
            return (Object) column.accessor.invokeExact(row);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + column.name + " of " + row, e);
        }
    }

    @SuppressWarnings("unchecked")
    R read(ResultSet row, int first) throws SQLException {
        var values = new Object[columns.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type.get(row, first + i);
        }
        try {
            return (R) (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make a row", e);
        }
    }
}
