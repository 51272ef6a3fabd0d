package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.append.HistoryUnavailable;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.eventstore.read.FastHistory;
import org.partnershipledger.eventstore.read.HistoryGap;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * One projection at work: follows the tail, is rebuilt, is compared with its replay. Rows and progress change in one
 * transaction under the progress row's lock, so an event counts exactly once, over any number of nodes.
 */
final class ProjectionRun<R extends Record> {
    private static final int LIVE_BATCH = 500;
    private static final int DIFFERENCES_SHOWN = 100;

    private final Projection<R> projection;
    private final ProjectionTable<R> table;
    private final LiveFold<R> fold;
    private final EventCodec codec;
    private final EventReader reader;
    private final DataSource connections;
    private volatile String stopped;

    ProjectionRun(Projection<R> projection, EventCodec codec, EventReader reader, DataSource connections) {
        this.projection = projection;
        this.table = ProjectionTable.of(projection);
        this.fold = new LiveFold<>(projection, codec);
        this.codec = codec;
        this.reader = reader;
        this.connections = connections;
    }

    String name() {
        return projection.table();
    }

    /**
     * Rebuilds when there is no table, or when it was made by another version of the fold. A history that the fold
     * cannot take in whole, or that has a hole, gives a table that stops where the live one would; a name that this
     * program does not know stops the start, because a newer program wrote it.
     */
    void start() {
        try {
            start(Long.MAX_VALUE);
        } catch (FoldStopped stop) {
            if (stop.isOfANewerProgram()) {
                throw stop;
            }
            stopped = stop.getMessage();
            start(stop.position() - 1);
        } catch (HistoryGap hole) {
            stopped = hole.getMessage();
            start(hole.expected() - 1);
        }
    }

    private void start(long atMost) {
        transaction(connection -> {
            lockAgainstOtherRebuilds(connection);
            var progress = Progress.of(name(), connection);
            var current = progress.isPresent()
                    && progress.get().version() == projection.version()
                    && table.exists(connection);
            if (!current) {
                rebuild(atMost, connection);
            }
            return null;
        });
    }

    void rebuild() {
        transaction(connection -> {
            lockAgainstOtherRebuilds(connection);
            rebuild(Long.MAX_VALUE, connection);
            return null;
        });
        stopped = null;
    }

    /** In one transaction: until it ends, everybody reads the old table and the tail goes on being applied to it. */
    private void rebuild(long atMost, Connection connection) throws SQLException {
        var shadow = table.shadow();
        var reached = Math.min(reader.lastPosition(), atMost);
        new Rebuild<>(projection, codec, new FastHistory(connections), shadow).run(reached, connection);
        var live = Progress.lock(name(), connection).map(Progress::position).orElse(0L);
        // What the tail was given meanwhile, so that nobody sees the table go back.
        var goal = Math.min(Math.max(live, reached), atMost);
        applyUpTo(goal, reached, shadow, connection);
        shadow.replace(table, connection);
        new Progress(projection.version(), goal).save(name(), connection);
    }

    private void applyUpTo(long to, long from, ProjectionTable<R> target, Connection connection) throws SQLException {
        for (var position = from; position < to; ) {
            var events = reader.after(position, (int) Math.min(LIVE_BATCH, to - position));
            fold.apply(events, target, connection);
            position += events.size();
        }
    }

    /** Applies what is new, at most one batch. @return the position reached */
    long catchUp() {
        return advance(position -> reader.after(position, LIVE_BATCH));
    }

    /** Applies those of these that are not in the table yet. @return the position reached */
    long apply(List<RecordedEvent> following) {
        return advance(position -> {
            var events = following.stream().filter(e -> e.position() > position).toList();
            if (!events.isEmpty() && events.getFirst().position() != position + 1) {
                throw new IllegalStateException("the table " + name() + " is at position " + position
                        + " and was given " + events.getFirst().position() + " next; restart this node");
            }
            return events;
        });
    }

    /** An event that cannot be taken in stops the table right before it, not before its whole batch. */
    private long advance(LongFunction<List<RecordedEvent>> next) {
        try {
            var reached = advance(next, Long.MAX_VALUE);
            stopped = null;
            return reached;
        } catch (FoldStopped stop) {
            stopped = stop.getMessage();
            advance(next, stop.position() - 1);
            throw stop;
        } catch (HistoryGap hole) {
            stopped = hole.getMessage();
            throw hole;
        }
    }

    private long advance(LongFunction<List<RecordedEvent>> next, long atMost) {
        return transaction(connection -> {
            var progress = Progress.lock(name(), connection)
                    .orElseThrow(() -> new IllegalStateException(name() + " was not started"));
            if (progress.version() != projection.version()) {
                throw new IllegalStateException("the table " + name() + " is kept by version " + progress.version()
                        + " of its fold and this program has version " + projection.version() + "; restart this node");
            }
            var events = next.apply(progress.position()).stream()
                    .takeWhile(event -> event.position() <= atMost)
                    .toList();
            if (events.isEmpty()) {
                return progress.position();
            }
            fold.apply(events, table, connection);
            var reached = events.getLast().position();
            new Progress(projection.version(), reached).save(name(), connection);
            return reached;
        });
    }

    /** Why the table takes in no more, as of the last try; null when it does. */
    String stopped() {
        return stopped;
    }

    long position() {
        try (var connection = connections.getConnection()) {
            return Progress.of(name(), connection).map(Progress::position).orElse(0L);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** Rebuilds beside the live table, compares row by row at one position, and leaves the live table as it is. */
    Comparison replay() {
        return transaction(connection -> {
            lockAgainstOtherRebuilds(connection);
            var shadow = table.shadow();
            var reached = position();
            new Rebuild<>(projection, codec, new FastHistory(connections), shadow).run(reached, connection);
            var live = Progress.lock(name(), connection).map(Progress::position).orElse(0L);
            applyUpTo(live, reached, shadow, connection);
            var comparison = compare(shadow, live, connection);
            shadow.drop(connection);
            return comparison;
        });
    }

    private Comparison compare(ProjectionTable<R> shadow, long position, Connection connection) throws SQLException {
        var sql = """
                select coalesce(l.k, s.k), l.row, s.row, count(*) over ()
                from (select (KEY)::text as k, to_jsonb(t)::text as row from LIVE t) l
                full join (select (KEY)::text as k, to_jsonb(t)::text as row from SHADOW t) s on l.k = s.k
                where l.row is distinct from s.row
                order by 1 limit LIMIT
                """.replace("KEY", table.key())
                .replace("LIVE", table.name())
                .replace("SHADOW", shadow.name())
                .replace("LIMIT", Integer.toString(DIFFERENCES_SHOWN));
        var differences = new ArrayList<Comparison.Difference>();
        var differing = 0L;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                differences.add(new Comparison.Difference(rows.getString(1), rows.getString(2), rows.getString(3)));
                differing = rows.getLong(4);
            }
        }
        return new Comparison(name(), position, count(shadow, connection), differing, List.copyOf(differences));
    }

    private static long count(ProjectionTable<?> table, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table.name())) {
            row.next();
            return row.getLong(1);
        }
    }

    private void lockAgainstOtherRebuilds(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtext(?))")) {
            statement.setString(1, "projection." + name());
            statement.execute();
        }
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T transaction(Work<T> work) {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private HistoryUnavailable unavailable(SQLException e) {
        return new HistoryUnavailable("The table " + name() + " cannot be kept up to date now.", e);
    }
}
