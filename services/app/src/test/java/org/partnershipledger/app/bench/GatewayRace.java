package org.partnershipledger.app.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.bench.AppendRace;
import org.partnershipledger.eventstore.bench.Figures;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.agreement.DraftAgreement;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.AxonJdbcGateway;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.commercial.RecordNhsCost;

/**
 * Whole commands through the gateway: Axon's bus, load, decide, event, hashes, command log, durable. Each client
 * drafts an agreement and records costs on it, twenty commands for each; its raw opponent only inserts rows.
 */
final class GatewayRace {
    private static final int COMMANDS_EACH = 20;
    /** So that all sides together stay within the server's hundred connections when 64 clients race. */
    private static final int READERS = 4;

    private static final int POOLED = 24;
    private static final int WARMING_CLIENTS = 32;
    private static final int WARMING_ROUNDS = 6;
    private static final double WARMING_SECONDS = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final AtomicLong NUMBER = new AtomicLong();

    private final TestDatabase database;
    private final int rounds;
    private final double seconds;

    GatewayRace(TestDatabase database, int rounds, double seconds) {
        this.database = database;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    void againstRawAndAxon(Figures figures) throws Exception {
        var least = new double[] {0.43, 0.57, 0.80, 1.0};
        var race = new AppendRace(database, rounds, seconds);
        try (var appender = appender(database);
                var pool = pool(database.app(), READERS)) {
            var gateway = gateway(appender, pool);
            warm(List.of(race.raw(), () -> client(gateway)));
            // A single client last: it is the one that suffers most from what the compiler has not seen yet.
            for (int i = least.length - 1; i >= 0; i--) {
                int clients = AppendRace.clients().get(i);
                var name = "command, " + AppendRace.named(clients);
                var rates = raceOf(clients, race, gateway);
                var ours = rates.getFirst();
                AppendRace.add(figures, name, ours, rates.get(1), "raw single-row inserts", least[i]);
                AppendRace.add(figures, name, ours, rates.get(2), "Axon's own JDBC engine", clients == 32 ? 1.6 : 0);
                if (rates.size() > 3) {
                    AppendRace.add(figures, name, ours, rates.get(3), "the same without transactions", 0);
                }
            }
        }
    }

    /** Ours, raw, Axon's engine, and, as far as the server's connections go, the same without transactions. */
    private List<AppendRace.Rate> raceOf(int clients, AppendRace race, LedgerGateway gateway) throws Exception {
        try (var axon = new AxonSide(clients, true);
                var bare = new AxonSide(clients, false)) {
            List<Callable<AppendRace.Client>> all =
                    List.of(() -> client(gateway), race.raw(), axon::client, bare::client);
            return race.medians(clients, clients > WARMING_CLIENTS ? all.subList(0, 3) : all);
        }
    }

    /** Until the compiler has seen everything often enough; measured by a race of its own, which is thrown away. */
    private void warm(List<Callable<AppendRace.Client>> ours) throws Exception {
        try (var axon = new AxonSide(WARMING_CLIENTS, true);
                var bare = new AxonSide(WARMING_CLIENTS, false)) {
            var everybody = new ArrayList<>(ours);
            everybody.add(axon::client);
            everybody.add(bare::client);
            new AppendRace(database, WARMING_ROUNDS, WARMING_SECONDS).medians(WARMING_CLIENTS, everybody);
        }
    }

    /** Axon's engine on a database and a pool of its own. */
    private static final class AxonSide implements AutoCloseable {
        private final TestDatabase database = TestDatabase.fresh();
        private final HikariDataSource pool;
        private final AxonJdbcGateway gateway;

        AxonSide(int clients, boolean transactions) {
            pool = pool(database.superuser(), Math.min(clients, POOLED));
            gateway = transactions ? AxonJdbcGateway.asItsStarterDoes(pool) : AxonJdbcGateway.withoutTransactions(pool);
        }

        AppendRace.Client client() {
            return GatewayRace.client(gateway::send);
        }

        @Override
        public void close() {
            gateway.close();
            pool.close();
            database.close();
        }
    }

    /** This history has many events; the other one is filled up to 10,000. */
    void longAndShortHistory(TestDatabase few, long events, Figures figures) throws Exception {
        new org.partnershipledger.eventstore.bench.RebuildRace(few, 1).fill(10_000);
        settle(few);
        settle(database);
        try (var intoMany = appender(database);
                var intoFew = appender(few);
                var readMany = pool(database.app(), READERS);
                var readFew = pool(few.app(), READERS)) {
            var many = gateway(intoMany, readMany);
            var short_ = gateway(intoFew, readFew);
            var rates = new AppendRace(database, rounds, seconds)
                    .medians(8, List.of(() -> client(short_), () -> client(many)));
            AppendRace.add(
                    figures,
                    "command with " + events + " events in the store, 8 clients",
                    rates.get(1),
                    rates.get(0),
                    "with 10,000 events",
                    0.83);
        }
    }

    /** As a history is that was not filled a minute ago: PostgreSQL has cleaned up and knows its tables. */
    private static void settle(TestDatabase database) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze ledger.event");
            statement.execute("vacuum analyze ledger.command_log");
            statement.execute("checkpoint");
        }
    }

    /** Read anew for each command, as after a restart, and remembered, as in daily work. */
    void longAndShortAggregate(Figures figures) throws Exception {
        try (var appender = appender(database);
                var pool = pool(database.app(), READERS)) {
            Callable<AppendRace.Client> shortCold = cold(appender, pool, agreements(appender, pool, 200, 10));
            Callable<AppendRace.Client> longCold = cold(appender, pool, agreements(appender, pool, 20, 1_000));
            var race = new AppendRace(database, rounds, seconds);
            var cold = race.medians(1, List.of(shortCold, longCold));
            var length = "command on an aggregate of 1,000 events, ";
            AppendRace.add(figures, length + "read anew", cold.get(1), cold.get(0), "of 10 events", 0);
            var gateway = gateway(appender, pool);
            var shorts = agreements(appender, pool, 2_000, 10);
            var longs = agreements(appender, pool, 20, 1_000);
            var warm = race.medians(1, List.of(() -> costs(gateway, shorts), () -> costs(gateway, longs)));
            AppendRace.add(figures, length + "remembered", warm.get(1), warm.get(0), "of 10 events", 0);
        }
    }

    private Callable<AppendRace.Client> cold(GroupCommitAppender appender, DataSource pool, List<String> agreements) {
        var forgetful = new LedgerGateway(
                appender,
                new PostgresEventReader(pool),
                SampleAppends.CODEC,
                0,
                new GlobalMetricRegistry(new SimpleMeterRegistry()));
        return () -> costs(forgetful, agreements);
    }

    private static AppendRace.Client costs(LedgerGateway gateway, List<String> agreements) {
        var next = new AtomicLong();
        return () -> send(gateway, cost(agreements.get((int) (next.getAndIncrement() % agreements.size()))));
    }

    private static AppendRace.Client client(LedgerGateway gateway) {
        return client((command, origin) -> answered(gateway, command, origin));
    }

    private static AppendRace.Client client(BiConsumer<Command<?>, Origin> gateway) {
        return new AppendRace.Client() {
            private int sent;
            private String agreement;

            @Override
            public void once() {
                if (sent++ % COMMANDS_EACH == 0) {
                    agreement = "BENCH-" + NUMBER.incrementAndGet();
                    gateway.accept(draft(agreement), origin());
                } else {
                    gateway.accept(cost(agreement), origin());
                }
            }
        };
    }

    /** Agreements that have this many events already. */
    private static List<String> agreements(GroupCommitAppender appender, DataSource pool, int count, int events) {
        var gateway = gateway(appender, pool);
        var all = new ArrayList<String>();
        for (int a = 0; a < count; a++) {
            var agreement = "BENCH-" + NUMBER.incrementAndGet();
            send(gateway, draft(agreement));
            var costs = new ArrayList<LedgerEvent>();
            for (int i = 1; i < events; i++) {
                costs.add(new NhsCostRecorded(agreement, DAY, "Staff", Money.of("12.50"), "before " + i));
            }
            appender.append(
                    SampleAppends.append(SampleAppends.BODY, UUID.randomUUID(), "Agreement", agreement, 1, costs));
            all.add(agreement);
        }
        return all;
    }

    private static Command<?> draft(String agreement) {
        var sample = Facts.draft();
        return new DraftAgreement(
                agreement,
                sample.effectiveOn(),
                sample.title(),
                sample.body(),
                sample.nhsParties(),
                sample.partner(),
                sample.minimumContent(),
                sample.startsOn(),
                sample.endsOn());
    }

    private static Command<?> cost(String agreement) {
        return new RecordNhsCost(
                agreement, DAY, "Legal advice", Money.of("1240.50"), "invoice " + NUMBER.incrementAndGet());
    }

    private static void send(LedgerGateway gateway, Command<?> command) {
        answered(gateway, command, origin());
    }

    private static Origin origin() {
        var id = UUID.randomUUID();
        return new Origin("user-1", "FINANCE_PREPARER", SampleAppends.BODY, id, id, Optional.empty(), Optional.empty());
    }

    private static void answered(LedgerGateway gateway, Command<?> command, Origin origin) {
        var answer = gateway.send(command, origin);
        if (!(answer instanceof Answer.Recorded)) {
            throw new IllegalStateException(command + " was answered " + answer);
        }
    }

    private static GroupCommitAppender appender(TestDatabase database) {
        return new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry());
    }

    private static LedgerGateway gateway(GroupCommitAppender appender, DataSource pooled) {
        return new LedgerGateway(appender, new PostgresEventReader(pooled), SampleAppends.CODEC);
    }

    /** As the application reads: from a few connections that stay open. */
    private static HikariDataSource pool(DataSource database, int connections) {
        var pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(connections);
        // Its database is dropped right after the race; nobody needs to be told that connections went with it.
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }
}
