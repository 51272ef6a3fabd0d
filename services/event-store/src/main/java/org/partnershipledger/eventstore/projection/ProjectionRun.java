package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One projection at work: applies events to its table, is compared with its replay, remembers why it stopped. */
final class ProjectionRun<R extends Record> {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRun.class);
    private static final int DIFFERENCES_SHOWN = 100;

    private final Projection<R> projection;
    private final ProjectionTable<R> table;
    private final LiveFold<R> fold;
    private volatile String stopped;

    ProjectionRun(Projection<R> projection) {
        this.projection = projection;
        this.table = ProjectionTable.of(projection);
        this.fold = new LiveFold<>(projection);
    }

    String name() {
        return projection.table();
    }

    int version() {
        return projection.version();
    }

    /** Whether the table is there, made by this version of the fold. */
    boolean isCurrent(Progress progress, Connection connection) throws SQLException {
        return progress != null && progress.version() == version() && table.exists(connection);
    }

    /** Applies those of these events that are not in the table yet. */
    void apply(List<Decoded> following, Progress progress, Connection connection) throws SQLException {
        if (progress == null) {
            throw new IllegalStateException(name() + " was not started");
        }
        if (progress.version() != version()) {
            throw new IllegalStateException("the table " + name() + " is kept by version " + progress.version()
                    + " of its fold and this program has version " + version() + "; restart this node");
        }
        var events = following.stream()
                .filter(event -> event.position() > progress.position())
                .toList();
        if (events.isEmpty()) {
            return;
        }
        if (events.getFirst().position() != progress.position() + 1) {
            throw new IllegalStateException("the table " + name() + " is at position " + progress.position()
                    + " and was given " + events.getFirst().position() + " next");
        }
        fold.apply(events, table, connection);
    }

    /** @throws FoldStopped when the table stops before this row because nobody can read it */
    boolean canRead(Decoded row) {
        return projection.canRead(row);
    }

    Shadow<R> shadow(long upTo) {
        return new Shadow<>(projection, table.shadow(), upTo);
    }

    void applyToShadow(List<Decoded> events, Connection connection) throws SQLException {
        fold.apply(events, table.shadow(), connection);
    }

    /** The table as it was made anew takes the place of the one that people see. */
    void replaceByShadow(long position, Connection connection) throws SQLException {
        table.shadow().replace(table, connection);
        new Progress(version(), position).save(name(), connection);
    }

    /** It takes in no more until it is tried again: said once for each reason. */
    void stop(RuntimeException why) {
        if (!why.getMessage().equals(stopped)) {
            LOG.error("[{}] {}", name(), why.getMessage(), why.getCause());
        }
        stopped = why.getMessage();
    }

    void goOn() {
        stopped = null;
    }

    /** Why the table takes in no more, as of the last try; null when it does. */
    String stopped() {
        return stopped;
    }

    /** Row by row, at one position; the shadow is dropped. */
    Comparison compareWithShadow(long position, Connection connection) throws SQLException {
        var shadow = table.shadow();
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
        var comparison =
                new Comparison(name(), position, count(shadow, connection), differing, List.copyOf(differences));
        shadow.drop(connection);
        return comparison;
    }

    private static long count(ProjectionTable<?> table, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table.name())) {
            row.next();
            return row.getLong(1);
        }
    }
}
