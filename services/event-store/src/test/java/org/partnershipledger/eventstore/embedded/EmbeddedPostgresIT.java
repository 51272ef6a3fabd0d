package org.partnershipledger.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.eventstore.StartRefused;
import org.partnershipledger.eventstore.database.DatabaseChecks;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of our own: durable, private to its folder, kept across restarts, and clear when it cannot start. */
class EmbeddedPostgresIT {
    @TempDir
    Path temporary;

    @Test
    void whatIsRecordedSurvivesARestartAndTheServerIsDurableAndPrivate() throws Exception {
        var folder = temporary.resolve("data");
        try (var database = LedgerDatabase.embedded(folder)) {
            assertThat(single(
                            database,
                            "select current_setting('fsync') || current_setting('synchronous_commit')"
                                    + " || current_setting('full_page_writes') || current_setting('data_checksums')"))
                    .isEqualTo("onononon");
            assertThat(single(database, "select current_user || ' ' || current_setting('listen_addresses')"))
                    .isEqualTo("ledger_app 127.0.0.1");
            execute(database, "create table kept as select 42 as answer");
            var hba = Files.readString(folder.resolve("database/pg_hba.conf"));
            assertThat(hba.lines().filter(line -> !line.startsWith("#") && !line.isBlank()))
                    .allMatch(line -> line.endsWith("scram-sha-256"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("passwords"))))
                    .isEqualTo("rw-------");
            for (var own : List.of(folder, folder.resolve("postgresql"), folder.resolve("database"))) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                        .as("nobody else may put another program or file into " + own)
                        .isEqualTo("rwx------");
            }
            assertThatThrownBy(() -> LedgerDatabase.embedded(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is in use by another Partnership Ledger")
                    .hasMessageContaining("--data-dir");
        }
        try (var database = LedgerDatabase.embedded(folder)) {
            assertThat(single(database, "select answer::text from kept")).isEqualTo("42");
        }
    }

    /** The number that the file names belongs to another program by now: in containers the same few come again. */
    @Test
    void aLeftProcessNumberOfAnotherProgramHarmsNobody() throws Exception {
        var folder = temporary.resolve("data");
        try (var database = LedgerDatabase.embedded(folder)) {
            execute(database, "create table kept as select 42 as answer");
        }
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            var cluster = folder.resolve("database");
            Files.write(
                    cluster.resolve("postmaster.pid"),
                    List.of(
                            String.valueOf(stranger.pid()),
                            cluster.toString(),
                            String.valueOf(
                                    stranger.info().startInstant().orElseThrow().getEpochSecond()),
                            "5432",
                            "",
                            "127.0.0.1",
                            "  1234567         1",
                            "ready   "));
            try (var database = LedgerDatabase.embedded(folder)) {
                assertThat(single(database, "select answer::text from kept")).isEqualTo("42");
                assertThat(stranger.isAlive()).as("the other program").isTrue();
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aCopiedFolderIsAnotherClusterAndLeavesTheOriginalRunning() throws Exception {
        var folder = temporary.resolve("data");
        var copy = temporary.resolve("copy");
        try (var database = LedgerDatabase.embedded(folder)) {
            execute(database, "create table kept as select 42 as answer");
            assertThat(new ProcessBuilder("cp", "-a", folder.toString(), copy.toString())
                            .start()
                            .waitFor())
                    .isZero();
            try (var other = LedgerDatabase.embedded(copy)) {
                assertThat(single(other, "select answer::text from kept")).isEqualTo("42");
                assertThat(single(database, "select answer::text from kept")).isEqualTo("42");
            }
        }
    }

    @Test
    void aServerLeftBehindByAKilledProgramIsStoppedAndNothingIsLost() throws Exception {
        var folder = temporary.resolve("data");
        var killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = killed.inputReader()) {
            for (var line = output.readLine(); !"recorded".equals(line); line = output.readLine()) {
                assertThat(line).as("the program ended before it had recorded").isNotNull();
            }
        }
        killed.destroyForcibly().waitFor();
        var orphan = Long.parseLong(
                Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(orphan)).get().matches(ProcessHandle::isAlive);
        try (var database = LedgerDatabase.embedded(folder)) {
            assertThat(single(database, "select answer::text from kept")).isEqualTo("42");
        }
    }

    /** Started as a program of its own and killed. */
    static final class KilledProgram {
        public static void main(String[] arguments) throws Exception {
            var database = LedgerDatabase.embedded(Path.of(arguments[0]));
            execute(database, "create table kept as select 42 as answer");
            System.out.println("recorded");
            Thread.currentThread().join();
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsOneSentence() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("data"), List.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("--data-dir");
        assertThatThrownBy(() -> EmbeddedPostgres.start(file, List.of())).isInstanceOf(StartRefused.class);
    }

    @Test
    void anUnsafeServerAndANewerSchemaAreRefused() throws Exception {
        var folder = temporary.resolve("data");
        try (var server = EmbeddedPostgres.start(folder, List.of())) {
            var superuser = new PGSimpleDataSource();
            superuser.setUrl(server.url("postgres"));
            superuser.setUser(EmbeddedPostgres.SUPERUSER);
            superuser.setPassword(server.password(EmbeddedPostgres.SUPERUSER));
            DatabaseChecks.refuseUnsafeServer(superuser);
            superuser.setOptions("-c synchronous_commit=off");
            assertThatThrownBy(() -> DatabaseChecks.refuseUnsafeServer(superuser))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("has synchronous_commit off, so a power cut could lose recorded facts");
            superuser.setOptions("");
            LedgerDatabase.migrate(superuser);
            try (var connection = superuser.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("insert into ledger.schema_history select 999, '999', 'invent the future', type,"
                        + " 'V999__invent_the_future.sql', 1, installed_by, now(), 1, true"
                        + " from ledger.schema_history where version = '001'");
            }
            assertThatThrownBy(() -> LedgerDatabase.migrate(superuser))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("was used by a newer version of this program")
                    .hasMessageContaining("invent the future");
            superuser.setPassword("wrong");
            assertThatThrownBy(
                            () -> LedgerDatabase.external(server.url("postgres"), EmbeddedPostgres.SUPERUSER, "wrong"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("refuses this user or password");
        }
        assertThatThrownBy(() -> LedgerDatabase.external("jdbc:postgresql://127.0.0.1:1/x", "u", "p"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not answer");
    }

    private static String single(LedgerDatabase database, String sql) throws SQLException {
        try (var connection = database.app().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(LedgerDatabase database, String sql) throws SQLException {
        try (var connection = database.app().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
