package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How far a projection has read and by which version of its fold, kept in the transaction of its rows. Locking it
 * keeps two nodes, or a rebuild and the live tail, from writing the same rows at once; several are locked in the
 * order of their names, so that two who want the same ones never wait for each other.
 */
record Progress(int version, long position) {
    private static final String OF =
            "select table_name, version, position from projection.progress where table_name = any(?) order by 1";

    /** Of those of these tables that were begun. */
    static Map<String, Progress> of(Collection<String> tables, Connection connection) throws SQLException {
        return query(OF, tables, connection);
    }

    static Map<String, Progress> lock(Collection<String> tables, Connection connection) throws SQLException {
        return query(OF + " for update", tables, connection);
    }

    private static Map<String, Progress> query(String sql, Collection<String> tables, Connection connection)
            throws SQLException {
        var found = new HashMap<String, Progress>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new Progress(rows.getInt(2), rows.getLong(3)));
                }
            }
        }
        return found;
    }

    /** These tables have come to this position, or were there already. */
    static void reached(long position, Collection<String> tables, Connection connection) throws SQLException {
        var sql = "update projection.progress set position = ? where table_name = any(?) and position < ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            statement.setArray(2, connection.createArrayOf("text", tables.toArray()));
            statement.setLong(3, position);
            statement.executeUpdate();
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
