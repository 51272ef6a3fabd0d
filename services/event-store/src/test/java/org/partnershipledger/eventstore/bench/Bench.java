package org.partnershipledger.eventstore.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipledger.eventstore.TestDatabase;

/**
 * The event store's own bench: {@code Bench [events=1000000] [rounds=5] [seconds=2] [out=target/bench.json]}. Both
 * sides of every ratio run in turns in one run, on one embedded PostgreSQL with fsync on; medians over the rounds.
 */
public final class Bench {
    /** Ratios that the issue asks for at each number of clients, here of the appender alone. */
    private static final Map<Integer, Double> LEAST = Map.of(1, 0.43, 8, 0.57, 32, 1.0, 64, 1.0);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var given = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            var at = argument.indexOf('=');
            given.put(argument.substring(0, at), argument.substring(at + 1));
        }
        var events = Long.parseLong(given.getOrDefault("events", "1000000"));
        var rounds = Integer.parseInt(given.getOrDefault("rounds", "5"));
        var seconds = Double.parseDouble(given.getOrDefault("seconds", "2"));
        var out = Path.of(given.getOrDefault("out", "target/bench.json"));
        var figures = new Figures();
        System.out.println(Figures.circumstances());
        try (var database = TestDatabase.fresh()) {
            measure(database, events, rounds, seconds, figures);
        }
        figures.print();
        var circumstances = new LinkedHashMap<String, Object>();
        circumstances.put("measuredOn", LocalDate.now(java.time.ZoneOffset.UTC).toString());
        circumstances.put("machine", Figures.circumstances());
        circumstances.put("events", events);
        circumstances.put("rounds", rounds);
        figures.write(out, circumstances);
    }

    /** For the bench of the whole application, which adds Axon's side to the same figures. */
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
