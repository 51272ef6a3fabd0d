package org.partnershipledger.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.partnershipledger.app.sample.SampleHistory;
import org.partnershipledger.app.wiring.AllProjections;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.Append;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.bench.Figures;
import org.partnershipledger.eventstore.bench.RebuildRace;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.ledger.axon.LedgerGateway;

/**
 * A rebuild of all real tables against one thread that only reads and decodes the same events. The history is the
 * sample again and again, each time with other references, so every kind of event is in it.
 */
final class AllTablesRace {
    private final int rounds;

    AllTablesRace(int rounds) {
        this.rounds = rounds;
    }

    void run(long events, Figures figures) throws SQLException {
        try (var database = TestDatabase.fresh()) {
            fill(database, events);
            var reader = new PostgresEventReader(database.app());
            var projections = new Projections(
                    AllProjections.all(), SampleAppends.CODEC, reader, database.app(), new SimpleMeterRegistry());
            projections.start();
            long last = reader.lastPosition();
            var raw = new ArrayList<Double>();
            var ours = new ArrayList<Double>();
            for (int round = 0; round < rounds; round++) {
                long began = System.nanoTime();
                RebuildRace.readAndDecode(database.app());
                raw.add(last * 1e9 / (System.nanoTime() - began));
                began = System.nanoTime();
                projections.rebuild();
                ours.add(last * 1e9 / (System.nanoTime() - began));
            }
            figures.add(new Figures.Figure(
                    "rebuild of all " + projections.tables().size() + " real tables, " + last + " events",
                    Figures.median(ours),
                    Figures.median(raw),
                    "binary cursor and decode",
                    0));
        }
    }

    private static void fill(TestDatabase database, long events) {
        var reader = new PostgresEventReader(database.app());
        try (var appender =
                new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry())) {
            long sample = SampleHistory.load(new LedgerGateway(appender, reader, SampleAppends.CODEC))
                    .lastPosition();
            var rows = new ArrayList<RecordedEvent>();
            reader.forEach(1, sample, rows::add);
            var references = rows.stream()
                    .map(row -> row.aggregateId().substring(row.aggregateId().indexOf(':') + 1))
                    .distinct()
                    .map(Pattern::quote)
                    .toList();
            var named = Pattern.compile("\"(" + String.join("|", references) + ")\"");
            for (int copy = 1; copy * sample < events; copy++) {
                appender.append(again(rows, named, "-" + copy));
            }
        }
    }

    private static Append again(List<RecordedEvent> rows, Pattern named, String suffix) {
        var facts = new ArrayList<NewEvent>();
        for (var row : rows) {
            var payload = named.matcher(new String(row.payload(), UTF_8)).replaceAll("\"$1" + suffix + "\"");
            facts.add(new NewEvent(
                    row.aggregateType(),
                    row.aggregateId() + suffix,
                    row.sequence(),
                    UUID.randomUUID(),
                    row.wireName(),
                    row.effectiveOn(),
                    payload.getBytes(UTF_8),
                    row.metadata()));
        }
        return new Append(SampleAppends.BODY, UUID.randomUUID(), new byte[32], facts);
    }
}
