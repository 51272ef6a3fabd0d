package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.eventstore.projection.Projection.RowPerKey;
import org.partnershipledger.eventstore.projection.Projection.RowsPerEvent;

/** Applies a few events to a table: loads the rows they belong to, folds, and writes the rows that are left. */
final class LiveFold<R extends Record> {

    private record Keyed(String key, Decoded event) {}

    private final Projection<R> projection;

    LiveFold(Projection<R> projection) {
        this.projection = projection;
    }

    void apply(List<Decoded> all, ProjectionTable<R> table, Connection connection) throws SQLException {
        var events = all.stream().filter(projection::canRead).toList();
        switch (projection) {
            case RowPerKey<R> keyed -> applyByKey(keyed, events, table, connection);
            case RowsPerEvent<R> perEvent -> table.insert(events, perEvent::rowsOf, connection);
        }
    }

    private static <R extends Record> void applyByKey(
            RowPerKey<R> keyed, List<Decoded> events, ProjectionTable<R> table, Connection connection)
            throws SQLException {
        var mine = new ArrayList<Keyed>();
        for (var event : events) {
            var key = keyed.keyOf(event.recorded(), event.event());
            if (key != null) {
                mine.add(new Keyed(key, event));
            }
        }
        if (mine.isEmpty()) {
            return;
        }
        var keys = mine.stream().map(Keyed::key).collect(Collectors.toCollection(HashSet::new));
        var rows = table.load(keys, connection);
        for (var one : mine) {
            var row = keyed.after(rows.get(one.key), one.event);
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
