package org.partnershipledger.eventstore.read;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.append.HistoryUnavailable;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.postgresql.PGStatement;

/**
 * Reads in pages by position, each a statement of its own (no long transaction, never OFFSET), in binary. Every page
 * is checked for holes: a reader that sees one stops with {@link HistoryGap}.
 */
public final class PostgresEventReader implements EventReader {
    private static final int PAGE = 2_000;
    private static final String RANGE = "select " + EventRow.COLUMNS
            + " from ledger.event where position > ? and position <= ? order by position limit " + PAGE;
    private static final String OF_BODY = "select " + EventRow.COLUMNS
            + " from ledger.event where body = ? and body_position > ? and position <= ?"
            + " order by body_position limit " + PAGE;
    private static final String NAMED = "select " + EventRow.COLUMNS
            + " from ledger.event where wire_name = any(?) and position > ? and position <= ? order by position limit "
            + PAGE;
    private static final String OF_AGGREGATE = "select " + EventRow.COLUMNS
            + " from ledger.event where aggregate_id = ? and sequence >= ? order by sequence";
    // A look into the index for each: a join of the array with the table would be planned as a scan.
    private static final String LAST_SEQUENCES = """
            select asked.id, (select max(e.sequence) from ledger.event e where e.aggregate_id = asked.id)
            from unnest(?::text[]) as asked(id)
            """;
    private static final String OF_AGGREGATES =
            "select " + EventRow.COLUMNS + " from ledger.event where aggregate_id = any(?) order by position";
    private static final String NAMED_OF_AGGREGATES = "select " + EventRow.COLUMNS
            + " from ledger.event where aggregate_id = any(?) and wire_name = any(?) order by position";
    private static final String LAST = "select last from ledger.head where id = 1";
    // Jumps from one body to the next through the index instead of reading the whole history.
    private static final String BODIES = """
            with recursive b(body) as (
              (select min(body) from ledger.event)
              union all
              select (select min(e.body) from ledger.event e where e.body > b.body) from b where b.body is not null
            )
            select body from b where body is not null
            """;

    private final DataSource connections;

    public PostgresEventReader(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public long lastPosition() {
        return query(LAST, _ -> {}, rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    @Override
    public void forEach(long fromPosition, long toPosition, Consumer<RecordedEvent> consumer) {
        var position = fromPosition - 1;
        var to = Math.min(toPosition, lastPosition());
        while (position < to) {
            var page = range(position, to);
            if (page.isEmpty()) {
                throw new HistoryGap("in its positions", position + 1, to + 1);
            }
            page.forEach(consumer);
            position = page.getLast().position();
        }
    }

    private List<RecordedEvent> range(long after, long to) {
        return page(
                RANGE,
                statement -> {
                    statement.setLong(1, after);
                    statement.setLong(2, to);
                },
                "in its positions",
                after,
                RecordedEvent::position);
    }

    /** What stands before a hole is handed out first, so that whoever follows stops right before it. */
    @Override
    public List<RecordedEvent> after(long position, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        var to = position + Math.min(limit, PAGE);
        try {
            var rows = range(position, to);
            return rows.isEmpty() && lastPosition() > position ? recordedSince(position, to) : rows;
        } catch (HistoryGap gap) {
            if (gap.expected() == position + 1) {
                throw gap;
            }
            return range(position, gap.expected() - 1);
        }
    }

    /** The history goes on: either these rows were recorded between two looks at it, or they are gone. */
    private List<RecordedEvent> recordedSince(long position, long to) {
        var rows = range(position, to);
        if (rows.isEmpty()) {
            var last = lastPosition();
            range(position, last);
            throw new HistoryGap("in its positions", position + 1, last + 1);
        }
        return rows;
    }

    @Override
    public void forEachOf(OdsCode body, long upToPosition, Consumer<RecordedEvent> consumer) {
        eachPage(
                0,
                after -> page(
                        OF_BODY,
                        statement -> {
                            statement.setString(1, body.value());
                            statement.setLong(2, after);
                            statement.setLong(3, upToPosition);
                        },
                        "in the positions of " + body,
                        after,
                        RecordedEvent::bodyPosition),
                RecordedEvent::bodyPosition,
                consumer);
    }

    @Override
    public void forEachNamed(
            Set<String> wireNames, long afterPosition, long upToPosition, Consumer<RecordedEvent> consumer) {
        eachPage(
                afterPosition,
                after -> rows(NAMED, statement -> {
                    statement.setArray(1, array(statement, wireNames));
                    statement.setLong(2, after);
                    statement.setLong(3, upToPosition);
                }),
                RecordedEvent::position,
                consumer);
    }

    private static void eachPage(
            long first,
            LongFunction<List<RecordedEvent>> pageAfter,
            Numbering numbering,
            Consumer<RecordedEvent> consumer) {
        var after = first;
        List<RecordedEvent> page;
        do {
            page = pageAfter.apply(after);
            page.forEach(consumer);
            after = page.isEmpty() ? after : numbering.of(page.getLast());
        } while (page.size() == PAGE);
    }

    @Override
    public List<RecordedEvent> ofAggregate(String aggregateId, long fromSequence) {
        return page(
                OF_AGGREGATE,
                ofAggregateFrom(aggregateId, fromSequence),
                "in the sequences of " + aggregateId,
                fromSequence - 1,
                RecordedEvent::sequence);
    }

    @Override
    public Map<String, Long> lastSequences(Collection<String> aggregateIds) {
        return query(
                LAST_SEQUENCES,
                statement ->
                        statement.setArray(1, statement.getConnection().createArrayOf("text", aggregateIds.toArray())),
                rows -> {
                    var last = new HashMap<String, Long>();
                    while (rows.next()) {
                        var sequence = rows.getLong(2);
                        if (!rows.wasNull()) {
                            last.put(rows.getString(1), sequence);
                        }
                    }
                    return last;
                });
    }

    @Override
    public List<RecordedEvent> ofAggregates(Collection<String> aggregateIds) {
        var rows = rows(OF_AGGREGATES, statement -> statement.setArray(1, array(statement, aggregateIds)));
        var last = new HashMap<String, Long>();
        for (var event : rows) {
            var expected = last.getOrDefault(event.aggregateId(), -1L) + 1;
            if (event.sequence() != expected) {
                throw new HistoryGap("in the sequences of " + event.aggregateId(), expected, event.sequence());
            }
            last.put(event.aggregateId(), expected);
        }
        return rows;
    }

    @Override
    public List<RecordedEvent> ofAggregates(Collection<String> aggregateIds, Set<String> wireNames) {
        return rows(NAMED_OF_AGGREGATES, statement -> {
            statement.setArray(1, array(statement, aggregateIds));
            statement.setArray(2, array(statement, wireNames));
        });
    }

    private static Array array(PreparedStatement statement, Collection<String> words) throws SQLException {
        return statement.getConnection().createArrayOf("text", words.toArray());
    }

    @Override
    public List<RecordedEvent> leftOfAggregate(String aggregateId) {
        return rows(OF_AGGREGATE, ofAggregateFrom(aggregateId, 0));
    }

    private static Binding ofAggregateFrom(String aggregateId, long fromSequence) {
        return statement -> {
            statement.setString(1, aggregateId);
            statement.setLong(2, fromSequence);
        };
    }

    @Override
    public List<OdsCode> bodies() {
        return query(BODIES, _ -> {}, rows -> {
            var bodies = new ArrayList<OdsCode>();
            while (rows.next()) {
                bodies.add(OdsCode.of(rows.getString(1)));
            }
            bodies.sort(null);
            return List.copyOf(bodies);
        });
    }

    private interface Numbering {
        long of(RecordedEvent event);
    }

    /** Rows whose numbers follow each other without a hole. */
    private List<RecordedEvent> page(String sql, Binding binding, String where, long after, Numbering numbering) {
        var page = rows(sql, binding);
        var expected = after;
        for (var event : page) {
            if (numbering.of(event) != ++expected) {
                throw new HistoryGap(where, expected, numbering.of(event));
            }
        }
        return page;
    }

    private List<RecordedEvent> rows(String sql, Binding binding) {
        return query(sql, binding, rows -> {
            var row = new EventRow();
            var found = new ArrayList<RecordedEvent>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(java.sql.ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Binding binding, Reading<T> reading) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(sql)) {
            // Binary from the first time on: bytes would otherwise come as twice as many hex digits.
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
            binding.bind(statement);
            try (var rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new HistoryUnavailable("The history cannot be read now.", e);
        }
    }
}
