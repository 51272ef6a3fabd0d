package org.partnershipledger.app.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import org.partnershipledger.audit.verify.VerifyRun;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.bench.Bench;
import org.partnershipledger.eventstore.bench.Figures;
import org.partnershipledger.ledger.calculation.CalculationBench;

/**
 * Everything that is measured, in one run on one embedded PostgreSQL with fsync on:
 * {@code make bench BENCH="events=1000000 rounds=5 seconds=2 out=target/bench.json"}. Medians over the rounds, both
 * sides of a ratio in turns. With {@code only=http} just what is measured over HTTP and over all real tables.
 * Next: {@link Bench}, {@link GatewayRace}, {@link FeedRace}, {@link HttpRace}, {@link AllTablesRace}.
 */
public final class WholeBench {
    private WholeBench() {}

    /** The auditor's whole check, on the history that the rebuild has read. */
    private static void verify(TestDatabase database, Figures.Figure rebuild, Figures figures) throws SQLException {
        try (var connection = database.as("ledger_auditor").getConnection()) {
            long began = System.nanoTime();
            var verification = VerifyRun.of(connection, (done, total) -> {});
            double rate = verification.size() * 1e9 / (System.nanoTime() - began);
            if (!verification.ok()) {
                throw new IllegalStateException(verification.inWords());
            }
            figures.add(new Figures.Figure(
                    "verify of " + verification.size() + " events", rate, rebuild.reference(), rebuild.against(), 0));
        }
    }

    /** First, as the command line runs it: no other work has yet told the compiler what to expect. */
    private static void calculation(Figures figures) {
        figures.add(new Figures.Figure(
                "calculate, JSON Lines end to end, one thread",
                CalculationBench.casesPerSecond(),
                10_000,
                "what is asked for",
                1.0));
    }

    /** The whole application, and all its real tables. */
    private static void http(int rounds, double seconds, Figures figures) throws Exception {
        new HttpRace(rounds, seconds).run(figures);
        new AllTablesRace(rounds).run(100_000, figures);
    }

    public static void main(String[] arguments) throws Exception {
        var given = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            var at = argument.indexOf('=');
            given.put(argument.substring(0, at), argument.substring(at + 1));
        }
        var events = Long.parseLong(given.getOrDefault("events", "1000000"));
        var rounds = Integer.parseInt(given.getOrDefault("rounds", "5"));
        var seconds = Double.parseDouble(given.getOrDefault("seconds", "1.5"));
        var out = Path.of(given.getOrDefault("out", "target/bench.json"));
        var figures = new Figures();
        System.out.println(Figures.circumstances());
        if (given.containsKey("only")) {
            http(rounds, seconds, figures);
            return;
        }
        calculation(figures);
        http(rounds, seconds, figures);
        try (var database = TestDatabase.fresh();
                var few = TestDatabase.fresh()) {
            new GatewayRace(database, rounds, seconds).againstRawAndAxon(figures);
            Bench.measure(database, events, rounds, seconds, figures);
            var rebuild = figures.all().getLast();
            verify(database, rebuild, figures);
            new FeedRace(Math.min(events, 50_000)).run(rebuild, figures);
            new GatewayRace(database, rounds, seconds).longAndShortHistory(few, events, figures);
            new GatewayRace(few, rounds, seconds).longAndShortAggregate(figures);
        }
        figures.print();
        var circumstances = new LinkedHashMap<String, Object>();
        circumstances.put("measuredOn", LocalDate.now(ZoneOffset.UTC).toString());
        circumstances.put("machine", Figures.circumstances());
        circumstances.put("events", events);
        circumstances.put("rounds", rounds);
        figures.write(out, circumstances);
        System.out.println("written to " + out.toAbsolutePath());
    }
}
