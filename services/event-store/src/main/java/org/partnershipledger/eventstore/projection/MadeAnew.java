package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.eventstore.read.FastHistory;

/**
 * Tables made anew from the whole history, all in one pass and one transaction: until it ends, everybody reads the old
 * ones and the tail goes on being applied to them.
 */
final class MadeAnew {
    private static final int LIVE_BATCH = 500;

    private final List<ProjectionRun<?>> runs;
    private final EventCodec codec;
    private final EventReader reader;
    private final DataSource connections;
    private final Transactions transactions;

    MadeAnew(
            List<ProjectionRun<?>> runs,
            EventCodec codec,
            EventReader reader,
            DataSource connections,
            Transactions transactions) {
        this.runs = runs;
        this.codec = codec;
        this.reader = reader;
        this.connections = connections;
        this.transactions = transactions;
    }

    /** Where a table stops, it is made up to there; a name of a newer program stops all of it. */
    void whatIsNotCurrent() {
        var stops = inOneTransaction(connection -> {
            var progress = Progress.of(names(), connection);
            var stale = new ArrayList<ProjectionRun<?>>();
            for (var run : runs) {
                if (!run.isCurrent(progress.get(run.name()), connection)) {
                    stale.add(run);
                }
            }
            return remade(stale, connection);
        });
        stops.forEach(ProjectionRun::stop);
    }

    /** Those that are to be made anew take the place of the old ones. @return why some of them stopped */
    private Map<ProjectionRun<?>, RuntimeException> remade(List<ProjectionRun<?>> stale, Connection connection)
            throws SQLException {
        var reached = reader.lastPosition();
        var shadows = shadows(stale, everywhere(reached), connection);
        var stops = new HashMap<ProjectionRun<?>, RuntimeException>();
        for (var run : stale) {
            var stop = shadows.get(run).stop();
            if (stop instanceof FoldStopped fold && fold.isOfANewerProgram()) {
                throw stop;
            }
            if (stop != null) {
                stops.put(run, stop);
            }
        }
        replace(stale, shadows, connection);
        return stops;
    }

    void all() {
        inOneTransaction(connection -> {
            var stops = remade(runs, connection);
            if (!stops.isEmpty()) {
                throw stops.values().iterator().next();
            }
            return null;
        });
        runs.forEach(ProjectionRun::goOn);
    }

    private void replace(List<ProjectionRun<?>> stale, Map<ProjectionRun<?>, Shadow<?>> shadows, Connection connection)
            throws SQLException {
        var live = Progress.lock(names(), connection);
        for (var run : stale) {
            var shadow = shadows.get(run);
            var before = live.get(run.name());
            // What the tail was given meanwhile, so that nobody sees the table go back.
            var goal = shadow.stop() != null || before == null
                    ? shadow.reached()
                    : Math.max(before.position(), shadow.reached());
            bringUp(run, shadow.reached(), goal, connection);
            run.replaceByShadow(goal, connection);
        }
    }

    private void bringUp(ProjectionRun<?> run, long from, long to, Connection connection) throws SQLException {
        for (var position = from; position < to; ) {
            var events = Decoded.all(reader.after(position, (int) Math.min(LIVE_BATCH, to - position)), codec);
            run.applyToShadow(events, connection);
            position += events.size();
        }
    }

    /** Rebuilt beside the live tables and compared row by row, each at its own position; the live ones stay as they are. */
    List<Comparison> compared() {
        return inOneTransaction(connection -> {
            var positions = new HashMap<String, Long>();
            Progress.of(names(), connection).forEach((table, at) -> positions.put(table, at.position()));
            var shadows = shadows(runs, positions, connection);
            var live = Progress.lock(names(), connection);
            var comparisons = new ArrayList<Comparison>();
            for (var run : runs) {
                var shadow = shadows.get(run);
                if (shadow.stop() != null) {
                    throw shadow.stop();
                }
                var position =
                        live.containsKey(run.name()) ? live.get(run.name()).position() : 0;
                bringUp(run, shadow.reached(), position, connection);
                comparisons.add(run.compareWithShadow(position, connection));
            }
            return comparisons;
        });
    }

    private Map<ProjectionRun<?>, Shadow<?>> shadows(
            List<ProjectionRun<?>> of, Map<String, Long> upTo, Connection connection) throws SQLException {
        var shadows = new HashMap<ProjectionRun<?>, Shadow<?>>();
        of.forEach(run -> shadows.put(run, run.shadow(upTo.getOrDefault(run.name(), 0L))));
        var last = upTo.values().stream().mapToLong(Long::longValue).max().orElse(0);
        new Rebuild(new FastHistory(connections), codec).run(List.copyOf(shadows.values()), last, connection);
        return shadows;
    }

    private Map<String, Long> everywhere(long position) {
        var all = new HashMap<String, Long>();
        names().forEach(table -> all.put(table, position));
        return all;
    }

    private List<String> names() {
        return runs.stream().map(ProjectionRun::name).sorted().toList();
    }

    /** Nobody else makes tables anew at the same time. */
    private <T> T inOneTransaction(Transactions.Work<T> work) {
        return transactions.run("The tables", connection -> {
            try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtext('projections'))")) {
                statement.execute();
            }
            return work.run(connection);
        });
    }
}
