package org.partnershipledger.eventstore.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.partnershipledger.eventstore.StartRefused;

/**
 * What must hold before anything is written: the database keeps what it acknowledges, and this program knows its
 * schema. Each failure is one sentence; nothing is changed on the way to it.
 */
public final class DatabaseChecks {
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final int OLDEST_SERVER = 160000;

    private DatabaseChecks() {}

    /** @throws StartRefused when the server could lose or tear what it acknowledged, or is too old */
    public static void refuseUnsafeServer(DataSource database) {
        try (var connection = database.getConnection()) {
            refuseOldServer(connection);
            var settings = new HashMap<String, String>();
            for (var setting : DURABILITY) {
                settings.put(setting, value(connection, setting));
            }
            refuseUnsafe(connection.getMetaData().getURL(), settings);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    static void refuseUnsafe(String url, Map<String, String> settings) {
        // local, remote_write and remote_apply all flush here; only off does not
        var off = DURABILITY.stream()
                .filter(setting -> settings.get(setting).equals("off"))
                .toList();
        if (!off.isEmpty()) {
            throw new StartRefused("The database at " + url + " has " + String.join(" and ", off)
                    + " off, so a power cut could lose recorded facts; switch " + (off.size() == 1 ? "it" : "them")
                    + " on in postgresql.conf and start again.");
        }
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        if (Integer.parseInt(value(connection, "server_version_num")) < OLDEST_SERVER) {
            throw new StartRefused("The database at " + connection.getMetaData().getURL() + " is PostgreSQL "
                    + value(connection, "server_version") + "; this program needs version 16 or newer.");
        }
    }

    private static String value(Connection connection, String setting) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** @throws StartRefused when a newer program has already changed the schema */
    static void refuseNewerSchema(Flyway flyway) {
        for (var migration : flyway.info().applied()) {
            if (isFromTheFuture(migration)) {
                throw new StartRefused("The database was used by a newer version of this program (its schema is at "
                        + migration.getVersion() + " \"" + migration.getDescription()
                        + "\", which this version does not know); start that version, or a newer one.");
            }
        }
    }

    /** @throws StartRefused when what is recorded could be changed: a trigger that refuses it is off, altered or gone */
    static void refuseUnguardedHistory(DataSource database) {
        try (var connection = database.getConnection()) {
            var missing = HistoryGuards.missing(connection);
            if (!missing.isEmpty()) {
                throw new StartRefused("Recorded facts could be changed in this database: "
                        + String.join(", ", missing) + (missing.size() == 1 ? " is" : " are")
                        + " not on as made. Find out who changed that, run \"verify\", have the database's owner make"
                        + " each as the program's V005__refuse_change_of_history.sql does (\"enable always\") and start"
                        + " again; \"verify\" and \"report\" work meanwhile.");
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED -> true;
            default -> false;
        };
    }

    static StartRefused unreachable(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return new StartRefused("The database refuses this user or password; check both and start again.", e);
        }
        if (state.equals("53100")) {
            return new StartRefused("The disk of the database is full; make room and start again.", e);
        }
        return new StartRefused(
                "The database does not answer; check that it runs and that its address is right, then start again.", e);
    }
}
