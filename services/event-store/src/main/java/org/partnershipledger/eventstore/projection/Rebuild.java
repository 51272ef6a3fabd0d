package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.projection.Projection.RowPerKey;
import org.partnershipledger.eventstore.projection.Projection.RowsPerEvent;
import org.partnershipledger.eventstore.read.FastHistory;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Makes a projection's rows from the whole history into a shadow table: folded in memory, written with binary COPY.
 * Nothing reads the shadow until it takes the table's place. Memory: one row for each key, and a short queue of
 * events.
 */
final class Rebuild<R extends Record> {
    private static final int FLUSH_BYTES = 100_000;

    private final Projection<R> projection;
    private final EventCodec codec;
    private final FastHistory history;
    private final ProjectionTable<R> shadow;
    private final CopyBytes out = new CopyBytes();

    Rebuild(Projection<R> projection, EventCodec codec, FastHistory history, ProjectionTable<R> shadow) {
        this.projection = projection;
        this.codec = codec;
        this.history = history;
        this.shadow = shadow;
    }

    /** Leaves a table with rows, key and indexes, as they are after the event at this position. */
    void run(long position, Connection connection) throws SQLException {
        shadow.drop(connection);
        shadow.create(connection);
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + shadow.name() + " (" + shadow.copyColumns() + ") from stdin (format binary)");
        try {
            out.header();
            switch (projection) {
                case RowPerKey<R> keyed -> foldByKey(keyed, position, copy);
                case RowsPerEvent<R> perEvent ->
                    history.forEach(0, position, events -> writeRows(perEvent, events, copy));
            }
            out.trailer();
            flush(copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        shadow.createIndexes(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze " + shadow.name());
        }
    }

    private void foldByKey(RowPerKey<R> keyed, long position, CopyIn copy) throws SQLException {
        var rows = new HashMap<String, R>();
        history.forEach(0, position, events -> {
            for (var recorded : events) {
                var event = keyed.event(codec, recorded);
                var key = keyed.keyOf(recorded, event);
                if (key != null) {
                    rows.compute(key, (_, row) -> keyed.after(row, recorded, event));
                }
            }
        });
        for (var row : rows.values()) {
            out.row(shadow.columns().size());
            shadow.columns().copy(out, row);
            flushWhenFull(copy);
        }
    }

    private void writeRows(RowsPerEvent<R> perEvent, List<RecordedEvent> events, CopyIn copy) throws SQLException {
        for (var recorded : events) {
            var index = 0;
            for (var row : perEvent.rowsOf(recorded, projection.event(codec, recorded))) {
                out.row(shadow.columns().size() + 2);
                out.int8(recorded.position());
                out.int4(index++);
                shadow.columns().copy(out, row);
                flushWhenFull(copy);
            }
        }
    }

    private void flushWhenFull(CopyIn copy) throws SQLException {
        if (out.length() >= FLUSH_BYTES) {
            flush(copy);
        }
    }

    private void flush(CopyIn copy) throws SQLException {
        copy.writeToCopy(out.array(), 0, out.length());
        out.clear();
    }
}
