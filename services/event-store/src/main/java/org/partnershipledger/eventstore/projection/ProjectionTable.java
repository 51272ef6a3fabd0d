package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.partnershipledger.eventstore.projection.Projection.RowPerKey;
import org.partnershipledger.eventstore.projection.Projection.RowsPerEvent;

/**
 * The table of one projection under a given name (its own, or that of its shadow while it is rebuilt): made from the
 * row record, written and read by key.
 */
final class ProjectionTable<R extends Record> {
    static final String POSITION = "event_position";
    static final String INDEX = "event_index";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private final Projection<R> projection;
    private final RowColumns<R> columns;
    private final String name;

    private ProjectionTable(Projection<R> projection, RowColumns<R> columns, String name) {
        this.projection = projection;
        this.columns = columns;
        this.name = name;
    }

    static <R extends Record> ProjectionTable<R> of(Projection<R> projection) {
        if (!NAME.matcher(projection.table()).matches()) {
            throw new IllegalArgumentException("not a table name: " + projection.table());
        }
        var columns = new RowColumns<>(projection.row());
        if (projection instanceof RowPerKey<R> keyed && !columns.has(keyed.keyColumn())) {
            throw new IllegalArgumentException(projection.table() + " has no column " + keyed.keyColumn());
        }
        return new ProjectionTable<>(projection, columns, projection.table());
    }

    ProjectionTable<R> shadow() {
        return new ProjectionTable<>(projection, columns, name + "_rebuild");
    }

    String name() {
        return "projection." + name;
    }

    RowColumns<R> columns() {
        return columns;
    }

    /** Names of the system columns that a row-per-event table has before its own. */
    String copyColumns() {
        return switch (projection) {
            case RowPerKey<R> _ -> columns.names();
            case RowsPerEvent<R> _ -> POSITION + ", " + INDEX + ", " + columns.names();
        };
    }

    void create(Connection connection) throws SQLException {
        var system =
                switch (projection) {
                    case RowPerKey<R> _ -> "";
                    case RowsPerEvent<R> _ -> POSITION + " bigint not null, " + INDEX + " int not null, ";
                };
        execute(connection, "create table " + name() + " (" + system + columns.definitions() + ")");
    }

    /** After the rows are in: an index is made faster over rows than row by row. */
    void createIndexes(Connection connection) throws SQLException {
        execute(connection, "alter table " + name() + " add constraint " + name + "_key primary key (" + key() + ")");
        var number = 1;
        for (var index : projection.indexes()) {
            var over = index.stream().map(RowColumns::quoted).toList();
            execute(
                    connection,
                    "create index " + name + "_index_" + number++ + " on " + name() + " (" + String.join(", ", over)
                            + ")");
        }
    }

    /** Takes the place of another table of the same projection, under its name. */
    void replace(ProjectionTable<R> other, Connection connection) throws SQLException {
        execute(connection, "drop table if exists " + other.name());
        execute(connection, "alter table " + name() + " rename to " + other.name);
        execute(connection, "alter index projection." + name + "_key rename to " + other.name + "_key");
        for (var number = 1; number <= projection.indexes().size(); number++) {
            execute(
                    connection,
                    "alter index projection." + name + "_index_" + number + " rename to " + other.name + "_index_"
                            + number);
        }
    }

    void drop(Connection connection) throws SQLException {
        execute(connection, "drop table if exists " + name());
    }

    boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, name());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    String key() {
        return switch (projection) {
            case RowPerKey<R> keyed -> RowColumns.quoted(keyed.keyColumn());
            case RowsPerEvent<R> _ -> POSITION + ", " + INDEX;
        };
    }

    Map<String, R> load(Collection<String> keys, Connection connection) throws SQLException {
        var rows = new HashMap<String, R>();
        var sql =
                "select " + key() + "::text, " + columns.names() + " from " + name() + " where " + key() + " = any(?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.put(found.getString(1), columns.read(found, 2));
                }
            }
        }
        return rows;
    }

    void upsert(Collection<R> rows, Connection connection) throws SQLException {
        var sql = "insert into " + name() + " (" + columns.names() + ") values (" + columns.parameters()
                + ") on conflict (" + key() + ") do update set " + columns.assignments();
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                columns.bind(statement, 1, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void delete(Collection<String> keys, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("delete from " + name() + " where " + key() + " = any(?)")) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.executeUpdate();
        }
    }

    void insert(List<Decoded> events, Function<Decoded, List<R>> rowsOf, Connection connection) throws SQLException {
        var sql = "insert into " + name() + " (" + copyColumns() + ") values (?, ?, " + columns.parameters() + ")";
        try (var statement = connection.prepareStatement(sql)) {
            for (var event : events) {
                var rows = rowsOf.apply(event);
                for (var index = 0; index < rows.size(); index++) {
                    statement.setLong(1, event.position());
                    statement.setInt(2, index);
                    columns.bind(statement, 3, rows.get(index));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
