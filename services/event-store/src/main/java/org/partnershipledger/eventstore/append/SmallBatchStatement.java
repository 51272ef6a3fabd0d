package org.partnershipledger.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The same write as {@link BatchStatement} for a few rows, at about half its cost: its rows are plain values, which
 * PostgreSQL need not take out of arrays. One text for each size, prepared once.
 */
final class SmallBatchStatement {
    /** Above this the arrays of {@link BatchStatement} cost no more, and the number of texts stays small. */
    private static final int MOST_ROWS = 12;

    private static final String WRITE = """
            with moved as (
              update ledger.head set last = ?, recorded_at = ? where id = 1 and last = ? and epoch = ? returning id
            ), facts as (
              insert into ledger.event (position, body, body_position, aggregate_type, aggregate_id, sequence, event_id,
                  wire_name, effective_on, recorded_at, payload, metadata, salt, entry, leaf)
              select f.* from moved, (values EVENTS) as f
            )
            insert into ledger.command_log (body, command_id, request_sha256, first_position, last_position, recorded_at)
            select a.* from moved, (values ANSWERS) as a
            """;
    private static final String EVENT = """
            (?::int8, ?::text, ?::int8, ?::text, ?::text, ?::int8, ?::uuid, ?::text, ?::date, ?::timestamptz, ?::bytea, \
            ?::bytea, ?::bytea, ?::bytea, ?::bytea)""";
    private static final String ANSWER = "(?::text, ?::uuid, ?::bytea, ?::int8, ?::int8, ?::timestamptz)";

    private final Connection connection;
    private final Map<Integer, PreparedStatement> bySize = new HashMap<>();

    SmallBatchStatement(Connection connection) {
        this.connection = connection;
    }

    static boolean suits(Batch batch) {
        return batch.positions.length <= MOST_ROWS;
    }

    /** False when the head was not where the batch expected it; then nothing was written. */
    boolean write(Batch batch, long epoch) throws SQLException {
        var statement = statement(batch.positions.length, batch.commands.size());
        var recordedAt = batch.recordedAt.atOffset(ZoneOffset.UTC);
        var at = 1;
        statement.setLong(at++, batch.last);
        statement.setObject(at++, recordedAt);
        statement.setLong(at++, batch.expectedLast);
        statement.setLong(at++, epoch);
        for (var row = 0; row < batch.positions.length; row++) {
            at = event(statement, at, batch, row, recordedAt);
        }
        for (var c = 0; c < batch.commands.size(); c++) {
            at = answer(statement, at, batch, c, recordedAt);
        }
        return statement.executeUpdate() == batch.commands.size();
    }

    private static int event(PreparedStatement statement, int first, Batch batch, int row, OffsetDateTime recordedAt)
            throws SQLException {
        var at = first;
        statement.setLong(at++, batch.positions[row]);
        statement.setString(at++, batch.bodies[row]);
        statement.setLong(at++, batch.bodyPosition[row]);
        statement.setString(at++, batch.aggregateTypes[row]);
        statement.setString(at++, batch.aggregateIds[row]);
        statement.setLong(at++, batch.sequences[row]);
        statement.setObject(at++, batch.eventIds[row]);
        statement.setString(at++, batch.wireNames[row]);
        statement.setObject(at++, LocalDate.ofEpochDay(Batch.POSTGRES_EPOCH_DAY + batch.effectiveOn[row]));
        statement.setObject(at++, recordedAt);
        statement.setBytes(at++, batch.payloads[row]);
        statement.setBytes(at++, batch.metadata[row]);
        statement.setBytes(at++, batch.salts[row]);
        statement.setBytes(at++, batch.entries[row]);
        statement.setBytes(at++, batch.leaves[row]);
        return at;
    }

    private static int answer(
            PreparedStatement statement, int first, Batch batch, int command, OffsetDateTime recordedAt)
            throws SQLException {
        var pending = batch.commands.get(command);
        var at = first;
        statement.setString(at++, pending.append.body().value());
        statement.setObject(at++, pending.append.commandId());
        statement.setBytes(at++, pending.append.requestSha256());
        statement.setLong(at++, batch.firstPositions[command]);
        statement.setLong(at++, batch.firstPositions[command] + pending.size() - 1);
        statement.setObject(at++, recordedAt);
        return at;
    }

    private PreparedStatement statement(int events, int answers) throws SQLException {
        var size = events * (MOST_ROWS + 1) + answers;
        var statement = bySize.get(size);
        if (statement == null) {
            statement = connection.prepareStatement(
                    WRITE.replace("EVENTS", rows(EVENT, events)).replace("ANSWERS", rows(ANSWER, answers)));
            bySize.put(size, statement);
        }
        return statement;
    }

    private static String rows(String row, int count) {
        return String.join(", ", Collections.nCopies(count, row));
    }
}
