package org.partnershipledger.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The one statement that writes history: it moves the head row if that is where we left it, and only then inserts
 * the events and the commands' answers. One round trip, one transaction, one flush for the whole batch.
 */
final class BatchStatement {
    private static final String WRITE = """
            with moved as (
              update ledger.head set last = ?, recorded_at = ?
              where id = 1 and last = ? and epoch = ?
              returning last, recorded_at
            ), facts as (
              insert into ledger.event (position, body, body_position, aggregate_type, aggregate_id, sequence, event_id,
                  wire_name, effective_on, recorded_at, payload, metadata, salt, entry, leaf)
              select f.position, f.body, f.body_position, f.aggregate_type, f.aggregate_id, f.sequence,
                  f.event_id, f.wire_name, date '2000-01-01' + f.effective_on, moved.recorded_at,
                  f.payload, f.metadata, f.salt, f.entry, f.leaf
              from moved, unnest(?::int8[], ?::text[], ?::int8[], ?::text[], ?::text[], ?::int8[], ?::uuid[], ?::text[],
                  ?::int4[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])
                as f(position, body, body_position, aggregate_type, aggregate_id, sequence, event_id, wire_name,
                  effective_on, payload, metadata, salt, entry, leaf)
            ), answers as (
              insert into ledger.command_log (body, command_id, request_sha256, first_position, last_position, recorded_at)
              select a.body, a.command_id, a.request_sha256, a.first_position, a.last_position, moved.recorded_at
              from moved, unnest(?::text[], ?::uuid[], ?::bytea[], ?::int8[], ?::int8[])
                as a(body, command_id, request_sha256, first_position, last_position)
            )
            select last from moved
            """;

    private final Connection connection;
    private final PreparedStatement statement;
    private final SmallBatchStatement small;

    BatchStatement(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(WRITE);
        this.small = new SmallBatchStatement(connection);
    }

    /** False when the head was not where the batch expected it; then nothing was written. */
    boolean write(Batch batch, long epoch) throws SQLException {
        if (SmallBatchStatement.suits(batch)) {
            return small.write(batch, epoch);
        }
        var at = 1;
        statement.setLong(at++, batch.last);
        statement.setObject(at++, batch.recordedAt.atOffset(ZoneOffset.UTC));
        statement.setLong(at++, batch.expectedLast);
        statement.setLong(at++, epoch);
        at = events(batch, at);
        answers(batch, at);
        try (var moved = statement.executeQuery()) {
            return moved.next();
        }
    }

    private int events(Batch batch, int first) throws SQLException {
        var at = first;
        array(at++, "int8", batch.positions);
        array(at++, "text", batch.bodies);
        array(at++, "int8", batch.bodyPosition);
        array(at++, "text", batch.aggregateTypes);
        array(at++, "text", batch.aggregateIds);
        array(at++, "int8", batch.sequences);
        array(at++, "uuid", batch.eventIds);
        array(at++, "text", batch.wireNames);
        array(at++, "int4", batch.effectiveOn);
        array(at++, "bytea", batch.payloads);
        array(at++, "bytea", batch.metadata);
        array(at++, "bytea", batch.salts);
        array(at++, "bytea", batch.entries);
        array(at++, "bytea", batch.leaves);
        return at;
    }

    private void answers(Batch batch, int first) throws SQLException {
        var size = batch.commands.size();
        var bodies = new String[size];
        var commandIds = new UUID[size];
        var requests = new byte[size][];
        var firstPositions = new Long[size];
        var lastPositions = new Long[size];
        for (var c = 0; c < size; c++) {
            var command = batch.commands.get(c);
            bodies[c] = command.append.body().value();
            commandIds[c] = command.append.commandId();
            requests[c] = command.append.requestSha256();
            firstPositions[c] = batch.firstPositions[c];
            lastPositions[c] = batch.firstPositions[c] + command.size() - 1;
        }
        var at = first;
        array(at++, "text", bodies);
        array(at++, "uuid", commandIds);
        array(at++, "bytea", requests);
        array(at++, "int8", firstPositions);
        array(at, "int8", lastPositions);
    }

    private void array(int at, String type, Object[] values) throws SQLException {
        statement.setArray(at, connection.createArrayOf(type, values));
    }
}
