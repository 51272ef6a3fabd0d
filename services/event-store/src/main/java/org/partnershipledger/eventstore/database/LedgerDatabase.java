package org.partnershipledger.eventstore.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.partnershipledger.eventstore.StartRefused;
import org.partnershipledger.eventstore.embedded.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of one running program: checked, its schema brought up to date, and then used only with the
 * application's own rights (insert and read facts, keep projections). Embedded by default; an external server is
 * used the same way. Closing it is the last thing the program does.
 */
public final class LedgerDatabase implements AutoCloseable {
    /** Unqualified names are projections first, then the history. */
    public static final String SEARCH_PATH = "projection,ledger";

    private static final String APP = "ledger_app";
    private static final String DATABASE = "ledger";
    private static final int CONNECTIONS = 20;
    private static final List<String> LOGINS = List.of(APP, "ledger_reader", "ledger_auditor");

    private final AutoCloseable server;
    private final HikariDataSource app;
    private final PGSimpleDataSource appConnections;

    private LedgerDatabase(AutoCloseable server, PGSimpleDataSource appConnections) {
        this.server = server;
        this.appConnections = appConnections;
        this.app = pool(appConnections);
    }

    /** On a PostgreSQL of our own in this folder, made on first use. */
    public static LedgerDatabase embedded(Path dataFolder) {
        var server = EmbeddedPostgres.start(dataFolder, LOGINS);
        try {
            var superuser = connections(
                    server.url("postgres"), EmbeddedPostgres.SUPERUSER, server.password(EmbeddedPostgres.SUPERUSER));
            DatabaseChecks.refuseUnsafeServer(superuser);
            createDatabase(superuser);
            superuser.setDatabaseName(DATABASE);
            migrate(superuser);
            for (var login : LOGINS) {
                allowLogin(superuser, login, server.password(login));
            }
            return new LedgerDatabase(server, connections(server.url(DATABASE), APP, server.password(APP)));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** On a server that others run; the user must be able to become {@code ledger_app} and to migrate the schema. */
    public static LedgerDatabase external(String url, String user, String password) {
        var connections = connections(url, user, password);
        DatabaseChecks.refuseUnsafeServer(connections);
        migrate(connections);
        var app = connections(url, user, password);
        app.setOptions("-c role=" + APP);
        return new LedgerDatabase(() -> {}, app);
    }

    static PGSimpleDataSource connections(String url, String user, String password) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        if (user != null) { // otherwise as the address says
            connections.setUser(user);
            connections.setPassword(password);
        }
        connections.setCurrentSchema(SEARCH_PATH);
        connections.setApplicationName("partnership-ledger");
        connections.setTcpKeepAlive(true);
        connections.setConnectTimeout(10);
        return connections;
    }

    private static HikariDataSource pool(DataSource connections) {
        var pool = new HikariDataSource();
        pool.setPoolName("ledger");
        pool.setDataSource(connections);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    private static void createDatabase(DataSource superuser) {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        } catch (SQLException e) {
            throw DatabaseChecks.unreachable(e);
        }
    }

    private static void allowLogin(DataSource superuser, String role, String password) {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role " + role + " login password '" + password + "'");
        } catch (SQLException e) {
            throw DatabaseChecks.unreachable(e);
        }
    }

    /** Brings the schema up to date, or refuses one that a newer program made. */
    public static void migrate(DataSource owner) {
        try {
            var flyway = Flyway.configure(LedgerDatabase.class.getClassLoader())
                    .dataSource(owner)
                    .schemas("ledger")
                    .table("schema_history")
                    .locations("classpath:db/migration")
                    .load();
            DatabaseChecks.refuseNewerSchema(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartRefused(
                    "The database's schema could not be brought up to date; nothing was half-changed. Restore the"
                            + " program or the database that fit together, then start again.",
                    e);
        }
    }

    /**
     * To be called before anything is written. Whoever only reads or verifies need not be refused.
     *
     * @throws StartRefused when recorded facts could be changed here ({@link HistoryGuards})
     */
    public void refuseUnguardedHistory() {
        DatabaseChecks.refuseUnguardedHistory(appConnections);
    }

    /** Pooled connections with the application's rights. */
    public DataSource app() {
        return app;
    }

    /**
     * Connections outside the pool, for the appender's own one and for a read that holds one connection from end to end.
     * Each begins with a login that costs more than a hundred short questions.
     */
    public DataSource unpooled() {
        return appConnections;
    }

    @Override
    public void close() {
        app.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("the database could not be closed", e);
        }
    }
}
