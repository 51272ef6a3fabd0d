package org.partnershipledger.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the history ended when we last looked or wrote. It may be wrong when another node has written since: then
 * the next batch does not move the head row, nothing is inserted, and it is read again.
 */
final class Head {
    private static final String READ = "select last, recorded_at, epoch from ledger.head where id = 1";
    // Waits until a statement that is still under way on a lost connection has ended, and makes any later one fail.
    private static final String FENCE =
            "update ledger.head set epoch = epoch + 1 where id = 1 returning last, recorded_at, epoch";
    private static final String BODY = "select coalesce(max(body_position), 0) from ledger.event where body = ?";

    private final Map<String, Long> bodyPositions = new HashMap<>();
    final long epoch;
    private long last;
    private Instant recordedAt;

    private Head(long last, Instant recordedAt, long epoch) {
        this.last = last;
        this.recordedAt = recordedAt;
        this.epoch = epoch;
    }

    static Head read(Connection connection) throws SQLException {
        return query(connection, READ);
    }

    static Head fence(Connection connection) throws SQLException {
        return query(connection, FENCE);
    }

    private static Head query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the head row of the history is missing");
            }
            var time = row.getObject(2, OffsetDateTime.class);
            var recordedAt = time.isEqual(OffsetDateTime.MIN) ? Instant.EPOCH : time.toInstant();
            return new Head(row.getLong(1), recordedAt, row.getLong(3));
        }
    }

    /** Whether nobody has moved or fenced it since that look at it. */
    boolean isWhere(Head before) {
        return last == before.last && epoch == before.epoch;
    }

    long last() {
        return last;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Last position of the body at this head. Only right while the head is, which moving the head proves. */
    long bodyPosition(Connection connection, String body) throws SQLException {
        var known = bodyPositions.get(body);
        if (known == null) {
            try (var statement = connection.prepareStatement(BODY)) {
                statement.setString(1, body);
                try (var row = statement.executeQuery()) {
                    row.next();
                    known = row.getLong(1);
                }
            }
            bodyPositions.put(body, known);
        }
        return known;
    }

    /** What was assigned is now recorded. */
    void moved(long last, Instant recordedAt, Map<String, Long> bodyPositions) {
        this.last = last;
        this.recordedAt = recordedAt;
        this.bodyPositions.putAll(bodyPositions);
    }
}
