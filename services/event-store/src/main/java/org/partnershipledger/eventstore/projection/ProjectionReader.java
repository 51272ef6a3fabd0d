package org.partnershipledger.eventstore.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.append.HistoryUnavailable;

/**
 * Reads the rows of projections back into the records they were made from. Rows come in the order of their keys, or of
 * the events that made them, so that a page and its file are the same every time.
 */
public final class ProjectionReader {
    private final DataSource connections;
    private final Map<Projection<?>, ProjectionTable<?>> tables = new ConcurrentHashMap<>();

    public ProjectionReader(DataSource connections) {
        this.connections = connections;
    }

    /** The row with this key. */
    public <R extends Record> Optional<R> one(Projection.RowPerKey<R> projection, String key) {
        return where(projection, projection.keyColumn(), key).stream().findFirst();
    }

    /** @param column a text column of the row, in snake case */
    public <R extends Record> List<R> where(Projection<R> projection, String column, String value) {
        var table = table(projection);
        if (!table.columns().has(column)) {
            throw new IllegalArgumentException(projection.table() + " has no column " + column);
        }
        return read(table, " where " + RowColumns.quoted(column) + " = ?", value);
    }

    public <R extends Record> List<R> all(Projection<R> projection) {
        return read(table(projection), "", null);
    }

    /** All columns of all rows, for a page that adds its own conditions, order and limit; read with {@link #row}. */
    public String select(Projection<?> projection) {
        var table = table(projection);
        return "select " + table.columns().names() + " from " + table.name();
    }

    /** The row under the cursor of {@link #select}. */
    public <R extends Record> R row(Projection<R> projection, ResultSet found) throws SQLException {
        return table(projection).columns().read(found, 1);
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> ProjectionTable<R> table(Projection<R> projection) {
        return (ProjectionTable<R>) tables.computeIfAbsent(projection, ProjectionTable::of);
    }

    private <R extends Record> List<R> read(ProjectionTable<R> table, String condition, String value) {
        var sql =
                "select " + table.columns().names() + " from " + table.name() + condition + " order by " + table.key();
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (value != null) {
                statement.setString(1, value);
            }
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<R>();
                while (found.next()) {
                    rows.add(table.columns().read(found, 1));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new HistoryUnavailable("the table " + table.name() + " cannot be read", e);
        }
    }
}
