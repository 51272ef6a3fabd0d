package org.partnershipledger.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.app.crash.CrashClient.Sent;
import org.partnershipledger.audit.verify.VerifyRun;
import org.partnershipledger.eventstore.Patience;

/**
 * Eight clients write while the application is killed with SIGKILL again and again, now and then with its database.
 * Afterwards nothing that was acknowledged is missing, no command is half there, none counts twice, and the history
 * verifies. {@code -Dcrash.kills=N} and {@code -Dcrash.seed=N}; one kill in ten restarts as serve does, with the
 * database that was left behind, one in twenty kills PostgreSQL too; the others keep it, to be many.
 */
class CrashIT {
    private static final int KILLS = Integer.getInteger("crash.kills", 100);
    private static final long SEED = Long.getLong("crash.seed", 20_261_122L);
    private static final int CLIENTS = 8;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnceAndWhole() throws Exception {
        var application = new KilledApplication(folder);
        var before = rehearse(application);
        application.startWithItsDatabase();
        assertDurable(application);
        var enough = new AtomicBoolean();
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> new CrashClient(number, application, enough))
                .toList();
        var threads = clients.stream()
                .map(client -> Thread.ofPlatform().start(client))
                .toList();
        try {
            killAgainAndAgain(application, clients);
            enough.set(true);
            for (var thread : threads) {
                assertThat(thread.join(Patience.LONGEST))
                        .as("every client ends once it is answered")
                        .isTrue();
            }
            var journal = Stream.concat(Stream.of(before), clients.stream())
                    .flatMap(client -> client.journal.stream())
                    .toList();
            report(clients, journal);
            assertHistory(application, journal);
        } finally {
            enough.set(true);
            threads.forEach(Thread::interrupt);
            application.kill();
            application.killDatabase();
        }
    }

    /**
     * One application that writes and ends in the ordinary way. What it loaded is what the killed ones start from:
     * most of the time of a hundred kills is that of a hundred starts.
     */
    private static CrashClient rehearse(KilledApplication application) throws Exception {
        application.startWithItsDatabase();
        var enough = new AtomicBoolean();
        var client = new CrashClient(CLIENTS, application, enough);
        var thread = Thread.ofPlatform().start(client);
        Patience.await().until(() -> client.acknowledged.get() > CLIENTS);
        enough.set(true);
        assertThat(thread.join(Patience.LONGEST)).isTrue();
        application.stop();
        return client;
    }

    private static void killAgainAndAgain(KilledApplication application, List<CrashClient> clients) throws Exception {
        var random = new Random(SEED);
        for (var kill = 1; kill <= KILLS; kill++) {
            var until = acknowledged(clients) + 1 + random.nextInt(200);
            while (acknowledged(clients) < until) {
                LockSupport.parkNanos(200_000);
                assertThat(application.isAlive())
                        .as("the child lives until it is killed")
                        .isTrue();
            }
            if (kill % 20 == 0) {
                application.killDatabase();
            }
            application.kill();
            if (kill % 10 == 0) {
                application.startWithItsDatabase();
            } else {
                application.startOnTheRunningDatabase();
            }
        }
    }

    private static long acknowledged(List<CrashClient> clients) {
        return clients.stream().mapToLong(client -> client.acknowledged.get()).sum();
    }

    /** On a database that does not flush, none of this would prove anything. */
    private static void assertDurable(KilledApplication application) throws SQLException {
        try (var connection = application.connection()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery("show " + setting)) {
                    row.next();
                    assertThat(row.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    private static void assertHistory(KilledApplication application, List<Sent> journal) throws SQLException {
        try (var connection = application.connection()) {
            var verified = VerifyRun.of(connection, (_, _) -> {});
            assertThat(verified.ok()).as(verified.inWords()).isTrue();
            var recorded = recorded(connection);
            for (var sent : journal) {
                assertThat(sent.acknowledged())
                        .as("%s is acknowledged in the end", sent.words)
                        .isTrue();
                assertThat(recorded.remove(sent.id))
                        .as(
                                "seed %d: %s, acknowledged at %d to %d, is there once and whole",
                                SEED, sent.words, sent.first, sent.last)
                        .isEqualTo(new Recorded(sent.first, sent.last, sent.events));
            }
            assertThat(recorded).as("nothing is there that nobody sent").isEmpty();
            assertThat(verified.size())
                    .isEqualTo(journal.stream().mapToLong(sent -> sent.events).sum());
        }
    }

    private record Recorded(long first, long last, int events) {}

    /** Read from the events themselves, not from the list of commands. */
    private static Map<UUID, Recorded> recorded(Connection connection) throws SQLException {
        var recorded = new HashMap<UUID, Recorded>();
        var sql = """
                select convert_from(metadata, 'UTF8')::json ->> 'commandId', min(position), max(position), count(*)
                  from ledger.event group by 1
                """;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                recorded.put(
                        UUID.fromString(row.getString(1)), new Recorded(row.getLong(2), row.getLong(3), row.getInt(4)));
            }
        }
        return recorded;
    }

    private static void report(List<CrashClient> clients, List<Sent> journal) {
        var unknown =
                clients.stream().mapToLong(client -> client.unknownOutcomes).sum();
        var again = clients.stream().mapToLong(client -> client.foundAgain).sum();
        System.out.printf(
                "%d kills, %d commands, %d with an unknown outcome, %d of them had been recorded%n",
                KILLS, journal.size(), unknown, again);
        assertThat(unknown).as("the kills hit commands on their way").isGreaterThan(0);
        assertThat(journal).hasSizeGreaterThan(KILLS);
    }
}
