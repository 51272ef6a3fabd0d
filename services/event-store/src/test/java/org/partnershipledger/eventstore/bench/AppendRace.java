package org.partnershipledger.eventstore.bench;

import static org.partnershipledger.eventstore.SampleAppends.signature;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * The appender (salt, commitments, entry, leaf, command log, durable) against raw single-row inserts of the same row
 * into a table with the same indexes, each client with a connection of its own. Rounds of the two alternate in one
 * run, and the median of each is taken.
 */
public final class AppendRace {
    private static final String RAW = """
            insert into raw_event values (nextval('raw_position'), ?, currval('raw_position'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final AtomicLong NUMBER = new AtomicLong();

    private final TestDatabase database;
    private final int rounds;
    private final long roundNanoseconds;
    private double microsecondsEach;
    private double ofThemJava;

    public AppendRace(TestDatabase database, int rounds, double roundSeconds) throws SQLException {
        this.database = database;
        this.rounds = rounds;
        this.roundNanoseconds = (long) (roundSeconds * 1e9);
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create sequence if not exists raw_position cache 1;"
                    + " create table if not exists raw_event (like ledger.event including indexes);"
                    + " grant all on raw_event to ledger_app; grant all on raw_position to ledger_app");
        }
    }

    public void run(int clients, double least, Figures figures) throws Exception {
        try (var appender = appender()) {
            var sample = sampleRow(appender);
            var rates = medians(clients, List.of(() -> new RawClient(sample), () -> new AppendClient(appender)));
            add(figures, "append, " + named(clients), rates.get(1), rates.get(0), "raw single-row inserts", least);
        }
    }

    public static String named(int clients) {
        return clients + (clients == 1 ? " client" : " clients");
    }

    public static void add(Figures figures, String name, Rate ours, Rate reference, String against, double least) {
        figures.add(new Figures.Figure(name, ours.perSecond(), reference.perSecond(), against, least));
        figures.add(new Figures.Figure(
                "  by processor time of program and server",
                ours.perProcessorSecond(),
                reference.perProcessorSecond(),
                against,
                0));
    }

    /** The same appends, in turns, into a long and into a short history. */
    static void compare(AppendRace many, AppendRace few, long events, Figures figures) throws Exception {
        try (var intoMany = many.appender();
                var intoFew = few.appender()) {
            var rates = many.medians(8, List.of(() -> new AppendClient(intoFew), () -> new AppendClient(intoMany)));
            add(
                    figures,
                    "append with " + events + " events in the store, 8 clients",
                    rates.get(1),
                    rates.get(0),
                    "with 10,000 events",
                    0.83);
        }
    }

    /** A raw client for {@link #medians}, inserting a row like those that the appender writes. */
    public Callable<Client> raw() {
        try (var appender = appender()) {
            var sample = sampleRow(appender);
            return () -> new RawClient(sample);
        }
    }

    /**
     * @param perProcessorSecond by the processor time of program and server together, which other work disturbs less
     * @param javaMilliseconds processor time of this program for each
     */
    public record Rate(double perSecond, double perProcessorSecond, double javaMilliseconds) {}

    /** Everybody in turns, a round to warm up first. @return the median rate of each */
    public List<Rate> medians(int clients, List<Callable<Client>> contenders) throws Exception {
        var rates = new ArrayList<List<Double>>();
        var costs = new ArrayList<List<Double>>();
        var java = new ArrayList<List<Double>>();
        contenders.forEach(contender -> {
            rates.add(new ArrayList<>());
            java.add(new ArrayList<>());
            costs.add(new ArrayList<>());
        });
        for (var round = -1; round < rounds; round++) {
            for (var c = 0; c < contenders.size(); c++) {
                var rate = race(clients, contenders.get(c));
                if (round >= 0) {
                    rates.get(c).add(rate);
                    costs.get(c).add(1e6 / microsecondsEach);
                    java.get(c).add(ofThemJava / 1e3);
                }
            }
        }
        return IntStream.range(0, contenders.size())
                .mapToObj(c -> new Rate(
                        Figures.median(rates.get(c)), Figures.median(costs.get(c)), Figures.median(java.get(c))))
                .toList();
    }

    private GroupCommitAppender appender() {
        return new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry());
    }

    private RecordedEvent sampleRow(Appender appender) {
        var position =
                appender.append(signature("B-" + NUMBER.incrementAndGet(), 0)).lastPosition();
        return new PostgresEventReader(database.app()).after(position - 1, 1).getFirst();
    }

    /** One client of a race: does its thing once. */
    public interface Client extends AutoCloseable {
        void once() throws Exception;

        /** Waits until everything that once has set going is done: its processor time counts too. */
        default void settle() throws Exception {}

        @Override
        default void close() throws SQLException {}
    }

    private double race(int clients, Callable<Client> maker) throws Exception {
        var cpu = new CpuTime(database);
        var finish = new CyclicBarrier(clients + 1);
        var start = new CyclicBarrier(clients + 1);
        var done = new AtomicLong();
        var failure = new AtomicReference<Exception>();
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (var c = 0; c < clients; c++) {
                running.add(threads.submit(() -> {
                    try (var client = maker.call()) {
                        start.await();
                        var end = System.nanoTime() + roundNanoseconds;
                        var count = 0;
                        while (System.nanoTime() < end) {
                            client.once();
                            count++;
                        }
                        done.addAndGet(count);
                        finish.await();
                        client.settle();
                        finish.await();
                        finish.await();
                    } catch (Exception e) {
                        // Without it the others would wait for this one for ever.
                        failure.compareAndSet(null, e);
                        threads.shutdownNow();
                        start.reset();
                        finish.reset();
                        throw e;
                    }
                    return null;
                }));
            }
            start.await();
            var began = System.nanoTime();
            var cpuBefore = cpu.seconds();
            var javaBefore = CpuTime.java();
            finish.await();
            var rate = done.get() * 1e9 / (System.nanoTime() - began);
            finish.await();
            microsecondsEach = (cpu.seconds() - cpuBefore) * 1e6 / done.get();
            ofThemJava = (CpuTime.java() - javaBefore) * 1e6 / done.get();
            finish.await();
            for (var client : running) {
                client.get();
            }
            return rate;
        } catch (BrokenBarrierException e) {
            throw failure.get();
        }
    }

    private static final class AppendClient implements Client {
        private final Appender appender;
        private final String agreement = "C-" + NUMBER.incrementAndGet();
        private long sequence;

        AppendClient(Appender appender) {
            this.appender = appender;
        }

        @Override
        public void once() {
            appender.append(signature(agreement, sequence++));
        }
    }

    private final class RawClient implements Client {
        private final RecordedEvent row;
        private final Connection connection;
        private final PreparedStatement statement;
        private final String aggregate = "C-" + NUMBER.incrementAndGet();
        private long sequence;

        RawClient(RecordedEvent row) throws SQLException {
            this.row = row;
            connection = database.app().getConnection();
            statement = connection.prepareStatement(RAW);
        }

        @Override
        public void once() throws SQLException {
            // The same work for the client as on our side before the append: an event in its bytes and a new id.
            var event = signature(aggregate, sequence).events().getFirst();
            var at = 1;
            statement.setString(at++, row.body().value());
            statement.setString(at++, event.aggregateType());
            statement.setString(at++, aggregate);
            statement.setLong(at++, sequence++);
            statement.setObject(at++, UUID.randomUUID());
            statement.setString(at++, event.wireName());
            statement.setObject(at++, event.effectiveOn());
            statement.setObject(at++, row.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setBytes(at++, event.payload());
            statement.setBytes(at++, event.metadata());
            statement.setBytes(at++, row.salt());
            statement.setBytes(at++, row.entry());
            statement.setBytes(at, row.leaf());
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    public static List<Integer> clients() {
        return List.of(1, 8, 32, 64);
    }
}
