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
import java.util.stream.Stream;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Takes a batch apart after it was refused, by a unique key (SQLSTATE 23505) or because a stream that was read has
 * moved: finds the commands that cannot be recorded, gives each its own answer, and hands back the others, which are
 * written again without them. Lateral lookups, because a join of arrays with a table is planned as a scan of the
 * history.
 */
final class RefusedAppends {
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

    private RefusedAppends() {}

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
            var why = comesTooLate(pending.append, lastSequences);
            if (earlier != null) {
                answerAgain(pending, earlier, meters);
            } else if (why.isPresent()) {
                meters.sequenceConflict();
                pending.refuse(new SequenceConflict(why.get(), null));
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

    /** Why the command cannot be recorded any more; empty when nobody was before it. */
    private static Optional<String> comesTooLate(Append append, Map<String, Long> lastSequences) {
        var taken = append.events().stream()
                .filter(event -> event.sequence() <= last(lastSequences, event.aggregateId()))
                .map(event -> event.aggregateId() + " already has an event at sequence " + event.sequence()
                        + "; its last is " + last(lastSequences, event.aggregateId()));
        var moved = append.reads().stream()
                .filter(read -> read.lastSequence() != last(lastSequences, read.aggregateId()))
                .map(read -> read.aggregateId() + " was read up to sequence " + read.lastSequence() + "; its last is "
                        + last(lastSequences, read.aggregateId()));
        return Stream.concat(taken, moved).findFirst();
    }

    private static long last(Map<String, Long> lastSequences, String aggregateId) {
        return lastSequences.getOrDefault(aggregateId, StreamRead.NOTHING);
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
                .flatMap(p -> Stream.concat(
                        p.append.events().stream().map(NewEvent::aggregateId),
                        p.append.reads().stream().map(StreamRead::aggregateId)))
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
