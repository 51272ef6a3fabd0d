package org.partnershipledger.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Takes a batch apart after a unique key refused it (SQLSTATE 23505): finds the commands that cannot be recorded,
 * gives each its own answer, and hands back the others, which are written again without them. Lateral lookups,
 * because a join of arrays with a table is planned as a scan of the history.
 */
final class Losers {
    private static final String ANSWERED = """
            select c.body, c.command_id::text, c.request_sha256, c.first_position, c.last_position, c.recorded_at
            from unnest(?::text[], ?::text[]) as asked(body, command_id)
            cross join lateral (select * from ledger.command_log l
                where l.body = asked.body and l.command_id = asked.command_id::uuid limit 1) c
            """;
    private static final String LAST_SEQUENCES = """
            select asked.id, (select max(e.sequence) from ledger.event e where e.aggregate_id = asked.id)
            from unnest(?::text[]) as asked(id)
            """;

    private Losers() {}

    /** @param requestSha256 of the command as it was recorded */
    record Recorded(byte[] requestSha256, Appended answer) {}

    /** Answers those that were recorded before or came too late; what is left can be tried again. */
    static List<PendingAppend> takeOut(List<PendingAppend> batch, Connection connection, AppendMeters meters)
            throws SQLException {
        var left = new ArrayList<PendingAppend>();
        var recorded = recorded(batch, connection);
        var lastSequences = lastSequences(batch, connection);
        for (var pending : batch) {
            var earlier = recorded.get(key(pending.append));
            if (earlier != null) {
                answerAgain(pending, earlier, meters);
            } else if (comesTooLate(pending, lastSequences)) {
                meters.sequenceConflict();
                pending.refuse(conflict(pending, lastSequences));
            } else {
                left.add(pending);
            }
        }
        return left;
    }

    /** Answers those that were recorded before; the others were not. */
    static List<PendingAppend> takeOutRecorded(List<PendingAppend> batch, Connection connection, AppendMeters meters)
            throws SQLException {
        var left = new ArrayList<PendingAppend>();
        var recorded = recorded(batch, connection);
        for (var pending : batch) {
            var earlier = recorded.get(key(pending.append));
            if (earlier == null) {
                left.add(pending);
            } else if (Arrays.equals(earlier.requestSha256, pending.append.requestSha256())) {
                var first = earlier.answer;
                pending.answer(new Appended(first.firstPosition(), first.lastPosition(), first.recordedAt(), false));
            } else {
                answerAgain(pending, earlier, meters);
            }
        }
        return left;
    }

    private static void answerAgain(PendingAppend pending, Recorded earlier, AppendMeters meters) {
        meters.repeatedCommand();
        if (Arrays.equals(earlier.requestSha256, pending.append.requestSha256())) {
            pending.answer(earlier.answer);
        } else {
            pending.refuse(new CommandIdReused(
                    "command " + pending.append.commandId() + " was recorded before with another content", null));
        }
    }

    private static boolean comesTooLate(PendingAppend pending, Map<String, Long> lastSequences) {
        return pending.append.events().stream()
                .anyMatch(event -> event.sequence() <= lastSequences.getOrDefault(event.aggregateId(), -1L));
    }

    private static SequenceConflict conflict(PendingAppend pending, Map<String, Long> lastSequences) {
        var event = pending.append.events().stream()
                .filter(e -> e.sequence() <= lastSequences.getOrDefault(e.aggregateId(), -1L))
                .findFirst()
                .orElseThrow();
        return new SequenceConflict(
                event.aggregateId() + " already has an event at sequence " + event.sequence() + "; its last is "
                        + lastSequences.get(event.aggregateId()),
                null);
    }

    private static Map<String, Recorded> recorded(List<PendingAppend> batch, Connection connection)
            throws SQLException {
        var bodies = batch.stream().map(p -> p.append.body().value()).toArray(String[]::new);
        var ids = batch.stream().map(p -> p.append.commandId().toString()).toArray(String[]::new);
        var found = new HashMap<String, Recorded>();
        try (var statement = connection.prepareStatement(ANSWERED)) {
            statement.setArray(1, connection.createArrayOf("text", bodies));
            statement.setArray(2, connection.createArrayOf("text", ids));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var recordedAt = rows.getObject(6, OffsetDateTime.class).toInstant();
                    var answer = new Appended(rows.getLong(4), rows.getLong(5), recordedAt, true);
                    found.put(rows.getString(1) + " " + rows.getString(2), new Recorded(rows.getBytes(3), answer));
                }
            }
        }
        return found;
    }

    static Optional<Recorded> answered(OdsCode body, String commandId, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ANSWERED)) {
            statement.setArray(1, connection.createArrayOf("text", new String[] {body.value()}));
            statement.setArray(2, connection.createArrayOf("text", new String[] {commandId}));
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                var recordedAt = rows.getObject(6, OffsetDateTime.class).toInstant();
                var answer = new Appended(rows.getLong(4), rows.getLong(5), recordedAt, true);
                return Optional.of(new Recorded(rows.getBytes(3), answer));
            }
        }
    }

    private static String key(Append append) {
        return append.body().value() + " " + append.commandId();
    }

    private static Map<String, Long> lastSequences(List<PendingAppend> batch, Connection connection)
            throws SQLException {
        var ids = batch.stream()
                .flatMap(p -> p.append.events().stream())
                .map(NewEvent::aggregateId)
                .distinct()
                .toArray(String[]::new);
        var last = new HashMap<String, Long>();
        try (var statement = connection.prepareStatement(LAST_SEQUENCES)) {
            statement.setArray(1, connection.createArrayOf("text", ids));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var sequence = rows.getLong(2);
                    if (!rows.wasNull()) {
                        last.put(rows.getString(1), sequence);
                    }
                }
            }
        }
        return last;
    }
}
