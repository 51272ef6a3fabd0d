package org.partnershipledger.app.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.partnershipledger.app.wiring.ReadModelFeed;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.bench.Figures;
import org.partnershipledger.eventstore.bench.RebuildRace;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.ledger.axon.LedgerGateway;

/** The same table filled by Axon's pooled processor from the first event on, beside the rebuild of the same run. */
final class FeedRace {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final long events;

    FeedRace(long events) {
        this.events = events;
    }

    void run(Figures.Figure rebuild, Figures figures) throws Exception {
        try (var database = TestDatabase.fresh()) {
            var race = new RebuildRace(database, 1);
            var projections = race.projections();
            projections.start();
            race.fill(events);
            var reader = new PostgresEventReader(database.app());
            long last = reader.lastPosition();
            try (var appender = new GroupCommitAppender(
                            database.app(), java.time.InstantSource.system(), new SimpleMeterRegistry());
                    var feed = new ReadModelFeed(
                            new LedgerGateway(appender, reader, SampleAppends.CODEC).eventStore(),
                            projections,
                            new GlobalMetricRegistry(new SimpleMeterRegistry()))) {
                long began = System.nanoTime();
                feed.start();
                if (!projections.await("bench_paid", last, LONGEST)) {
                    throw new IllegalStateException("the processor did not end in " + LONGEST);
                }
                double rate = last * 1e9 / (System.nanoTime() - began);
                figures.add(new Figures.Figure(
                        "Axon's pooled processor over " + last + " events", rate, rebuild.rate(), "our rebuild", 0));
                figures.add(new Figures.Figure("  the same", rate, rebuild.reference(), "binary cursor and decode", 0));
            }
        }
    }
}
