package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.projection.Projection.RowPerKey;
import org.partnershipledger.eventstore.projection.Projection.RowsPerEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.RecordedEvent;

/** Applies a few events to a table: loads the rows they belong to, folds, and writes the rows that are left. */
final class LiveFold<R extends Record> {

    private record Keyed(String key, RecordedEvent recorded, LedgerEvent event) {}

    private final Projection<R> projection;
    private final EventCodec codec;

    LiveFold(Projection<R> projection, EventCodec codec) {
        this.projection = projection;
        this.codec = codec;
    }

    void apply(List<RecordedEvent> events, ProjectionTable<R> table, Connection connection) throws SQLException {
        switch (projection) {
            case RowPerKey<R> keyed -> applyByKey(keyed, events, table, connection);
            case RowsPerEvent<R> perEvent -> {
                for (var recorded : events) {
                    var rows = perEvent.rowsOf(recorded, projection.event(codec, recorded));
                    if (!rows.isEmpty()) {
                        table.insert(recorded.position(), rows, connection);
                    }
                }
            }
        }
    }

    private void applyByKey(
            RowPerKey<R> keyed, List<RecordedEvent> events, ProjectionTable<R> table, Connection connection)
            throws SQLException {
        var mine = new ArrayList<Keyed>();
        for (var recorded : events) {
            var event = keyed.event(codec, recorded);
            var key = keyed.keyOf(recorded, event);
            if (key != null) {
                mine.add(new Keyed(key, recorded, event));
            }
        }
        if (mine.isEmpty()) {
            return;
        }
        var keys = mine.stream().map(Keyed::key).collect(Collectors.toCollection(HashSet::new));
        var rows = table.load(keys, connection);
        for (var one : mine) {
            var row = keyed.after(rows.get(one.key), one.recorded, one.event);
            if (row == null) {
                rows.remove(one.key);
            } else {
                rows.put(one.key, row);
            }
        }
        table.upsert(rows.values(), connection);
        keys.removeAll(rows.keySet());
        if (!keys.isEmpty()) {
            table.delete(keys, connection);
        }
    }
}
