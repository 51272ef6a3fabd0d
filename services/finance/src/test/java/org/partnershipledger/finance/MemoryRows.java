package org.partnershipledger.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipledger.eventstore.projection.Projection;

/** Rows folded in memory, as a rebuild would; what pages see in tests without a database. */
public final class MemoryRows implements FinanceRows {
    private final List<History.Fact> facts;
    private final List<String> stopped;
    private final Map<Projection<?>, List<?>> folded = new ConcurrentHashMap<>();

    MemoryRows(List<History.Fact> facts) {
        this(facts, List.of());
    }

    private MemoryRows(List<History.Fact> facts, List<String> stopped) {
        this.facts = List.copyOf(facts);
        this.stopped = stopped;
    }

    /** The same rows, said not to be all. */
    public MemoryRows stopped(String why) {
        return new MemoryRows(facts, List.of(why));
    }

    @Override
    public <R extends Record> Optional<R> one(Projection.RowPerKey<R> projection, String key) {
        return where(projection, projection.keyColumn(), key).stream().findFirst();
    }

    @Override
    public <R extends Record> List<R> where(Projection<R> projection, String column, String value) {
        return all(projection).stream()
                .filter(row -> value.equals(String.valueOf(component(row, column))))
                .toList();
    }

    private static Object component(Record row, String column) {
        for (var component : row.getClass().getRecordComponents()) {
            if (component.getName().equals(column)) {
                try {
                    return component.getAccessor().invoke(row);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + row);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R extends Record> List<R> all(Projection<R> projection) {
        return (List<R>) folded.computeIfAbsent(projection, this::fold);
    }

    private <R extends Record> List<R> fold(Projection<R> projection) {
        return switch (projection) {
            case Projection.RowPerKey<R> keyed -> {
                var rows = new TreeMap<String, R>();
                for (var fact : facts) {
                    String key = keyed.keyOf(fact.recorded(), fact.event());
                    if (key != null) {
                        rows.put(key, keyed.after(rows.get(key), fact.recorded(), fact.event()));
                    }
                }
                yield List.copyOf(rows.values());
            }
            case Projection.RowsPerEvent<R> perEvent -> {
                var rows = new ArrayList<R>();
                facts.forEach(fact -> rows.addAll(perEvent.rowsOf(fact.recorded(), fact.event())));
                yield List.copyOf(rows);
            }
        };
    }

    @Override
    public long reached() {
        return facts.size();
    }

    @Override
    public List<String> stopped() {
        return stopped;
    }
}
