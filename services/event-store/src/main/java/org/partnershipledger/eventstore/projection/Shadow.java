package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.eventstore.projection.Projection.RowPerKey;
import org.partnershipledger.eventstore.projection.Projection.RowsPerEvent;
import org.postgresql.PGConnection;

/**
 * A projection's table while it is made anew, beside the one that people see: folded in memory, written with binary
 * COPY. Nothing reads it until it takes the table's place. An event that it cannot take in stops it there, and only it.
 * Memory: one row for each key.
 */
final class Shadow<R extends Record> {
    private static final int COPY_BYTES = 1_000_000;

    private final Projection<R> projection;
    private final ProjectionTable<R> table;
    private final long upTo;
    private final Map<String, R> rows = new HashMap<>();
    private final CopyBytes out = new CopyBytes().header();
    private long reached;
    private RuntimeException stop;

    /** @param upTo the last position that it takes in */
    Shadow(Projection<R> projection, ProjectionTable<R> table, long upTo) {
        this.projection = projection;
        this.table = table;
        this.upTo = upTo;
    }

    void create(Connection connection) throws SQLException {
        table.drop(connection);
        table.create(connection);
    }

    /** Events that follow each other. */
    void take(List<Decoded> events, Connection connection) throws SQLException {
        try {
            for (var event : events) {
                if (stop != null || event.position() > upTo) {
                    return;
                }
                if (projection.canRead(event)) {
                    switch (projection) {
                        case RowPerKey<R> keyed -> fold(keyed, event);
                        case RowsPerEvent<R> perEvent -> write(perEvent, event, connection);
                    }
                }
                reached = event.position();
            }
        } catch (FoldStopped why) {
            stop = why;
        }
    }

    private void fold(RowPerKey<R> keyed, Decoded event) {
        var key = keyed.keyOf(event.recorded(), event.event());
        if (key != null) {
            rows.compute(key, (_, row) -> keyed.after(row, event));
        }
    }

    private void write(RowsPerEvent<R> perEvent, Decoded event, Connection connection) throws SQLException {
        var index = 0;
        for (var row : perEvent.rowsOf(event)) {
            out.row(table.columns().size() + 2);
            out.int8(event.position());
            out.int4(index++);
            table.columns().copy(out, row);
        }
        copyWhenFull(connection);
    }

    /** Leaves a table with rows, key and indexes. */
    void finish(Connection connection) throws SQLException {
        for (var row : rows.values()) {
            out.row(table.columns().size());
            table.columns().copy(out, row);
            copyWhenFull(connection);
        }
        rows.clear();
        copy(connection);
        table.createIndexes(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze " + table.name());
        }
    }

    private void copyWhenFull(Connection connection) throws SQLException {
        if (out.length() >= COPY_BYTES) {
            copy(connection);
        }
    }

    /** A command for each piece, because a connection has room for one COPY and several tables are made at once. */
    private void copy(Connection connection) throws SQLException {
        out.trailer();
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + table.copyColumns() + ") from stdin (format binary)");
        try {
            copy.writeToCopy(out.array(), 0, out.length());
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        out.clear();
        out.header();
    }

    ProjectionTable<R> table() {
        return table;
    }

    /** Why it takes in no more; null when nothing stopped it. */
    RuntimeException stop() {
        return stop;
    }

    void stop(RuntimeException why) {
        if (stop == null && reached < upTo) {
            stop = why;
        }
    }

    long reached() {
        return reached;
    }
}
