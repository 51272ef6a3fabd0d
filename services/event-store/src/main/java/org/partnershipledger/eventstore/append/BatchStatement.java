package org.partnershipledger.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The one statement that writes history: it moves the head row if that is where we left it and if every stream that
 * was only read still ends where it was read, and only then inserts the events and the commands' answers. One round
 * trip, one transaction, one flush for the whole batch. A few rows are sent as plain values, at about half the cost of
 * many rows, which are sent as arrays; a batch that read nothing else asks nothing else.
 */
final class BatchStatement {
    /** Above this arrays cost no more, and the number of texts stays small. */
    private static final int FEW = 12;

    private static final long POSTGRES_EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final List<Column<AssignedEvent>> EVENT = List.of(
            Column.of("position", "int8", Long[]::new, AssignedEvent::position),
            Column.of("body", "text", String[]::new, row -> row.command()
                    .append
                    .body()
                    .value()),
            Column.of("body_position", "int8", Long[]::new, AssignedEvent::positionInBody),
            Column.of(
                    "aggregate_type", "text", String[]::new, row -> row.event().aggregateType()),
            Column.of("aggregate_id", "text", String[]::new, row -> row.event().aggregateId()),
            Column.of("sequence", "int8", Long[]::new, row -> row.event().sequence()),
            Column.of("event_id", "uuid", UUID[]::new, row -> row.event().eventId()),
            Column.of("wire_name", "text", String[]::new, row -> row.event().wireName()),
            new Column<>("effective_on", "int4", Integer[]::new, "date '2000-01-01' + sent.effective_on", row ->
                    (int) (row.event().effectiveOn().toEpochDay() - POSTGRES_EPOCH_DAY)),
            Column.of("payload", "bytea", byte[][]::new, row -> row.event().payload()),
            Column.of("metadata", "bytea", byte[][]::new, row -> row.event().metadata()),
            Column.of("salt", "bytea", byte[][]::new, AssignedEvent::salt),
            Column.of("entry", "bytea", byte[][]::new, AssignedEvent::entry),
            Column.of("leaf", "bytea", byte[][]::new, AssignedEvent::leaf));

    private static final List<Column<AssignedAnswer>> ANSWER = List.of(
            Column.of("body", "text", String[]::new, row -> row.command()
                    .append
                    .body()
                    .value()),
            Column.of("command_id", "uuid", UUID[]::new, row -> row.command()
                    .append
                    .commandId()),
            Column.of("request_sha256", "bytea", byte[][]::new, row -> row.command()
                    .append
                    .requestSha256()),
            Column.of("first_position", "int8", Long[]::new, AssignedAnswer::firstPosition),
            Column.of("last_position", "int8", Long[]::new, AssignedAnswer::lastPosition));

    // A look into the index for each stream: a join of the arrays with the table would be planned as a scan.
    private static final String UNMOVED = """

            and not exists (select from unnest(?::text[], ?::int8[]) as read(id, last) where read.last <>
              coalesce((select max(e.sequence) from ledger.event e where e.aggregate_id = read.id), -1))""";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    BatchStatement(Connection connection) {
        this.connection = connection;
    }

    /** False when the head or a stream that was read was not where the batch expected it; then nothing was written. */
    boolean write(Batch batch, long epoch) throws SQLException {
        var few = batch.events.size() <= FEW;
        var statement = prepared(batch, few);
        var at = 1;
        statement.setLong(at++, batch.last());
        statement.setObject(at++, batch.recordedAt.atOffset(ZoneOffset.UTC));
        statement.setLong(at++, batch.expectedLast);
        statement.setLong(at++, epoch);
        if (!batch.reads.isEmpty()) {
            at = bindReads(statement, at, batch.reads);
        }
        at = bind(statement, at, EVENT, batch.events, few);
        bind(statement, at, ANSWER, batch.answers, few);
        return statement.executeUpdate() == batch.answers.size();
    }

    private int bindReads(PreparedStatement statement, int first, List<StreamRead> reads) throws SQLException {
        var ids = reads.stream().map(StreamRead::aggregateId).toArray(String[]::new);
        var lasts = reads.stream().map(StreamRead::lastSequence).toArray(Long[]::new);
        statement.setArray(first, connection.createArrayOf("text", ids));
        statement.setArray(first + 1, connection.createArrayOf("int8", lasts));
        return first + 2;
    }

    private <R> int bind(PreparedStatement statement, int first, List<Column<R>> columns, List<R> rows, boolean few)
            throws SQLException {
        var at = first;
        if (few) {
            for (var row : rows) {
                for (var column : columns) {
                    statement.setObject(at++, column.value().apply(row));
                }
            }
        } else {
            for (var column : columns) {
                statement.setArray(at++, connection.createArrayOf(column.type(), column.values(rows)));
            }
        }
        return at;
    }

    private PreparedStatement prepared(Batch batch, boolean few) throws SQLException {
        var events = few ? batch.events.size() : 0;
        var answers = few ? batch.answers.size() : 0;
        var key = events + " " + answers + " " + batch.reads.isEmpty();
        var statement = prepared.get(key);
        if (statement == null) {
            statement = connection.prepareStatement(text(events, answers, batch.reads.isEmpty()));
            prepared.put(key, statement);
        }
        return statement;
    }

    private static String text(int events, int answers, boolean readsNothingElse) {
        return """
            with moved as (
              update ledger.head set last = ?, recorded_at = ? where id = 1 and last = ? and epoch = ? %s
              returning recorded_at
            ), facts as (
              %s
            )
            %s
            """.formatted(
                        readsNothingElse ? "" : UNMOVED,
                        insert("ledger.event", EVENT, events),
                        insert("ledger.command_log", ANSWER, answers));
    }

    private static <R> String insert(String table, List<Column<R>> columns, int rows) {
        var sent = rows == 0
                ? "unnest(" + Column.arrays(columns) + ")"
                : "(values " + String.join(", ", Collections.nCopies(rows, Column.plainRow(columns))) + ")";
        return "insert into " + table + " (" + Column.names(columns) + ", recorded_at) select " + Column.stored(columns)
                + ", moved.recorded_at from moved, " + sent + " as sent(" + Column.names(columns) + ")";
    }
}
