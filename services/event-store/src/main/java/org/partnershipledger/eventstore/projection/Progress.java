package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How far a projection has read and by which version of its fold, kept in the transaction of its rows. Locking it
 * keeps two nodes, or a rebuild and the live tail, from writing the same rows at once.
 */
record Progress(int version, long position) {

    static Optional<Progress> of(String table, Connection connection) throws SQLException {
        return query("select version, position from projection.progress where table_name = ?", table, connection);
    }

    static Optional<Progress> lock(String table, Connection connection) throws SQLException {
        return query(
                "select version, position from projection.progress where table_name = ? for update", table, connection);
    }

    private static Optional<Progress> query(String sql, String table, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Progress(row.getInt(1), row.getLong(2))) : Optional.empty();
            }
        }
    }

    void save(String table, Connection connection) throws SQLException {
        var sql = """
                insert into projection.progress (table_name, version, position) values (?, ?, ?)
                on conflict (table_name) do update set version = excluded.version, position = excluded.position
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            statement.setInt(2, version);
            statement.setLong(3, position);
            statement.executeUpdate();
        }
    }
}
