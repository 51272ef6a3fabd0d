package org.partnershipledger.eventstore.bench;

import java.util.Map;
import org.partnershipledger.eventstore.TestDatabase;

/** The event store's own part of {@code make bench}: the appender alone, and the rebuild of a table. */
public final class Bench {
    /** Ratios that the issue asks for at each number of clients, here of the appender alone. */
    private static final Map<Integer, Double> LEAST = Map.of(1, 0.43, 8, 0.57, 32, 1.0, 64, 1.0);

    private Bench() {}

    public static void measure(TestDatabase database, long events, int rounds, double seconds, Figures figures)
            throws Exception {
        var append = new AppendRace(database, rounds, seconds);
        for (var clients : AppendRace.clients()) {
            append.run(clients, LEAST.get(clients), figures);
        }
        var rebuild = new RebuildRace(database, rounds);
        rebuild.fill(events);
        try (var shortHistory = TestDatabase.fresh()) {
            new RebuildRace(shortHistory, rounds).fill(10_000);
            AppendRace.compare(append, new AppendRace(shortHistory, rounds, seconds), events, figures);
        }
        rebuild.run(figures);
    }
}
