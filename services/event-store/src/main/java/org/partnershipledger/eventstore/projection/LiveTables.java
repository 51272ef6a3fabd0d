package org.partnershipledger.eventstore.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tail: events go into all tables in one transaction, under the locks of their progress rows, so an event counts
 * exactly once in each, over any number of nodes. When that fails each table is tried alone: the one that cannot go
 * on stops right before the event it cannot take in, and is left out until it can.
 */
final class LiveTables {
    private final Transactions transactions;

    LiveTables(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @throws RuntimeException when no table could take them in for a reason that is not in the events */
    void apply(Collection<ProjectionRun<?>> runs, List<Decoded> events) {
        var ready = runs.stream().filter(run -> run.stopped() == null).toList();
        if (events.isEmpty() || ready.isEmpty()) {
            return;
        }
        try {
            together(ready, events);
        } catch (RuntimeException oneFailed) {
            eachAlone(ready, events);
        }
    }

    private void eachAlone(List<ProjectionRun<?>> ready, List<Decoded> events) {
        var failed = new LinkedHashMap<ProjectionRun<?>, RuntimeException>();
        for (var run : ready) {
            try {
                alone(run, events);
            } catch (RuntimeException why) {
                failed.put(run, why);
            }
        }
        if (failed.size() == ready.size() && failed.values().stream().noneMatch(why -> why instanceof FoldStopped)) {
            throw failed.values().iterator().next();
        }
        failed.forEach(ProjectionRun::stop);
    }

    /** An event that cannot be taken in stops the table right before it, not before its whole batch. */
    void alone(ProjectionRun<?> run, List<Decoded> events) {
        try {
            together(List.of(run), events);
        } catch (FoldStopped stop) {
            together(
                    List.of(run),
                    events.stream()
                            .takeWhile(event -> event.position() < stop.position())
                            .toList());
            throw stop;
        }
    }

    private void together(List<ProjectionRun<?>> runs, List<Decoded> events) {
        var tables = runs.stream().map(ProjectionRun::name).toList();
        transactions.run(about(tables), connection -> {
            var progress = Progress.lock(tables, connection);
            for (var run : runs) {
                run.apply(events, progress.get(run.name()), connection);
            }
            if (!events.isEmpty()) {
                Progress.reached(events.getLast().position(), tables, connection);
            }
            return null;
        });
    }

    private static String about(List<String> tables) {
        return tables.size() == 1 ? "The table " + tables.getFirst() : "The tables";
    }

    Map<String, Long> positions(Collection<String> tables) {
        return transactions.read("The tables' progress", connection -> {
            var positions = new LinkedHashMap<String, Long>();
            Progress.of(new ArrayList<>(tables), connection)
                    .forEach((table, progress) -> positions.put(table, progress.position()));
            return positions;
        });
    }
}
