package org.partnershipledger.eventstore.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.partnershipledger.eventstore.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own in the data folder: durable (fsync and full pages on), reached on the loopback
 * address with passwords only. It outlives a killed program; the next start stops it cleanly and starts anew. There
 * is no shutdown hook, because the server must stop last: whoever starts it closes it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String SUPERUSER = "postgres";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int STARTS_TRIED = 3;
    private static final String STOP_SECONDS = "60";
    private static final long LEAST_FREE_BYTES = 200L << 20;

    private final DataFolder folder;
    private final PostgresCommand command;
    private final Passwords passwords;
    private int port;

    private EmbeddedPostgres(DataFolder folder, PostgresCommand command, Passwords passwords) {
        this.folder = folder;
        this.command = command;
        this.passwords = passwords;
    }

    /**
     * Starts the server of this folder, made on first use, with a generated password for each login.
     *
     * @throws StartRefused with one sentence for whoever starts the program
     */
    public static EmbeddedPostgres start(Path dataFolder, List<String> logins) {
        return start(dataFolder, null, logins);
    }

    /** @param sharedBinaries where the server is unpacked once for several data folders; null: in the data folder */
    public static EmbeddedPostgres start(Path dataFolder, Path sharedBinaries, List<String> logins) {
        var folder = DataFolder.open(dataFolder);
        try {
            var binaries = sharedBinaries == null ? folder.binaries() : sharedBinaries;
            refuseFullDisk(folder);
            PostgresBinaries.unpackTo(binaries);
            var all = new java.util.ArrayList<>(List.of(SUPERUSER));
            all.addAll(logins);
            var server =
                    new EmbeddedPostgres(folder, new PostgresCommand(binaries), Passwords.of(folder.passwords(), all));
            server.stopOrphan();
            server.makeCluster();
            server.startServer();
            return server;
        } catch (IOException e) {
            folder.close();
            throw DataFolder.unusable(folder.root(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static void refuseFullDisk(DataFolder folder) throws IOException {
        var free = Files.getFileStore(folder.root()).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new StartRefused("The disk of the data folder " + folder.root() + " has only " + (free >> 20)
                    + " MB free; the database needs at least " + (LEAST_FREE_BYTES >> 20)
                    + " MB to start. Nothing was changed.");
        }
    }

    /** We hold the folder's lock, so a server that still runs here lost its program. */
    private void stopOrphan() throws IOException {
        var left = LeftServer.in(folder.cluster());
        if (left.isEmpty()) {
            return;
        }
        if (left.get().running().isEmpty()) {
            left.get().disown();
            return;
        }
        LOG.info("Stopping the database that the last run left behind in {}", folder.root());
        if (pgCtl("stop", "-m", "fast", "-w", "-t", STOP_SECONDS).exit() != 0) {
            throw new StartRefused("The database that the last run left behind in " + folder.root()
                    + " did not stop within " + STOP_SECONDS + " seconds; end its process "
                    + left.get().number() + " (postgres), then start again.");
        }
    }

    private void makeCluster() throws IOException {
        if (Files.exists(folder.cluster())) {
            return;
        }
        LOG.info("Making a new database in {}", folder.root());
        DataFolder.delete(folder.unfinishedCluster());
        var password = Files.createTempFile(
                folder.root(),
                "initial",
                ".password",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, passwords.of(SUPERUSER));
            // The built-in C.UTF-8: the same order of text on every machine, whatever its system library.
            var made = command.run(
                    log("initdb"),
                    "initdb",
                    "-D",
                    folder.unfinishedCluster().toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums");
            if (made.exit() != 0) {
                throw StartFault.of(folder.root(), "could not be made", made.output(), log("initdb"));
            }
        } finally {
            Files.delete(password);
        }
        Files.move(folder.unfinishedCluster(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void startServer() throws IOException {
        PostgresCommand.Result started = null;
        for (var attempt = 0; attempt < STARTS_TRIED; attempt++) {
            port = freePort();
            started = pgCtl(
                    "start",
                    "-w",
                    "-t",
                    "120",
                    "-l",
                    folder.serverLog().toString(),
                    "-o",
                    ServerSettings.asOptions(port));
            if (started.exit() == 0) {
                return;
            }
        }
        var said = started.output() + tail(folder.serverLog());
        throw StartFault.of(folder.root(), "did not start", said, folder.serverLog());
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private PostgresCommand.Result pgCtl(String action, String... arguments) throws IOException {
        var all =
                new java.util.ArrayList<>(List.of(action, "-D", folder.cluster().toString()));
        all.addAll(List.of(arguments));
        return command.run(log("pg_ctl-" + action), "pg_ctl", all.toArray(String[]::new));
    }

    private Path log(String what) {
        return folder.root().resolve(what + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** JDBC address of a database on this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password(String login) {
        return passwords.of(login);
    }

    /** Stops the server after its last transaction and frees the folder. */
    @Override
    public void close() {
        try {
            if (pgCtl("stop", "-m", "fast", "-w", "-t", "120").exit() != 0) {
                LOG.warn("The database in {} did not stop; the next start will stop it", folder.root());
            }
        } catch (IOException e) {
            LOG.warn("The database in {} could not be stopped; the next start will stop it", folder.root(), e);
        } finally {
            folder.close();
        }
    }
}
