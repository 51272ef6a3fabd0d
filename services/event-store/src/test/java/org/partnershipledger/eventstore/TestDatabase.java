package org.partnershipledger.eventstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.embedded.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A fresh, migrated ledger database for a test class, on one embedded server for the whole JVM, as durable as the
 * real one. Copied from a template, so it costs a fraction of a second. The server's program is unpacked once for
 * each machine into the user's own cache.
 */
public final class TestDatabase implements AutoCloseable {
    private static final List<String> ROLES = List.of(
            "ledger_app", "ledger_reader", "ledger_sealer", "ledger_auditor", "ledger_backup", "ledger_projector");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    public static TestDatabase fresh() {
        var name = "test_" + NUMBER.incrementAndGet();
        Server.execute("create database " + name + " template ledger_template");
        return new TestDatabase(name);
    }

    /** With the application's rights. */
    public DataSource app() {
        return as("ledger_app");
    }

    /** With the superuser's rights: for preparing, and for tampering. */
    public DataSource superuser() {
        return Server.connections(name, EmbeddedPostgres.SUPERUSER);
    }

    /** @param role e.g. {@code ledger_reader} */
    public DataSource as(String role) {
        return Server.connections(name, role);
    }

    public String url() {
        return Server.RUNNING.url(name);
    }

    /** The password of a role, for tests that start a whole application on {@link #url()}. */
    public String password(String role) {
        return Server.RUNNING.password(role);
    }

    /** For what is open to the end of the run: closed at its end, before the server is stopped under it. */
    public static void keepOpen(Runnable close) {
        Server.OPEN.addFirst(close);
    }

    @Override
    public void close() {
        Server.execute("drop database if exists " + name + " with (force)");
    }

    /** Started by the first test that needs it. */
    private static final class Server {
        private static final Deque<Runnable> OPEN = new ConcurrentLinkedDeque<>();
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var folder = Files.createTempDirectory("partnership-ledger-test");
                var cache = Path.of(System.getProperty("user.home"), ".cache", "partnership-ledger");
                Files.createDirectories(cache);
                var server = EmbeddedPostgres.start(folder, cache.resolve("postgresql-18.6"), ROLES);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
                prepare(server);
                return server;
            } catch (IOException e) {
                throw new IllegalStateException("no folder for the test database", e);
            }
        }

        private static void prepare(EmbeddedPostgres server) {
            var superuser = connections(server, "postgres", EmbeddedPostgres.SUPERUSER);
            execute(superuser, "create database ledger_template");
            LedgerDatabase.migrate(connections(server, "ledger_template", EmbeddedPostgres.SUPERUSER));
            for (var role : ROLES) {
                execute(superuser, "alter role " + role + " login password '" + server.password(role) + "'");
            }
        }

        private static void stop(EmbeddedPostgres server, Path folder) {
            OPEN.forEach(Runnable::run);
            server.close();
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                System.err.println("The folder of the test database stays: " + folder);
            }
        }

        private static DataSource connections(String database, String user) {
            return connections(RUNNING, database, user);
        }

        private static DataSource connections(EmbeddedPostgres server, String database, String user) {
            var connections = new PGSimpleDataSource();
            connections.setUrl(server.url(database));
            connections.setUser(user);
            connections.setPassword(server.password(user));
            connections.setCurrentSchema(LedgerDatabase.SEARCH_PATH);
            return connections;
        }

        private static void execute(String sql) {
            execute(connections("postgres", EmbeddedPostgres.SUPERUSER), sql);
        }

        private static void execute(DataSource database, String sql) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
