package org.partnershipledger.app.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.eventstore.Patience;

/** The child process of {@link CrashIT}: started, killed without warning, started again on the same data folder. */
final class KilledApplication implements CrashClient.Target {
    private final Path folder;
    private final String classPath;
    private final Path loaded;
    private Process child;
    private CrashClient.Listening listening = new CrashClient.Listening(0, 0);
    private String url;
    private String user;
    private String password;

    KilledApplication(Path folder) throws IOException {
        this.folder = folder;
        this.classPath = PackedClasses.in(folder);
        this.loaded = folder.resolve("loaded.jsa");
    }

    /** As serve does: stops a database that was left behind, repairs what a crash left, starts it anew. */
    void startWithItsDatabase() throws IOException {
        start("embedded", folder.resolve("data").toString());
    }

    /** On the database that the killed child left running. */
    void startOnTheRunningDatabase() throws IOException {
        start("running", url, user, password);
    }

    private synchronized void start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Xshare:auto",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + loaded,
                "-cp",
                classPath,
                CrashChild.class.getName()));
        command.addAll(List.of(arguments));
        child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("child.log").toFile()))
                .start();
        var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        var ready = out.readLine();
        while (ready != null && !ready.startsWith("READY ")) {
            ready = out.readLine();
        }
        if (ready == null) {
            throw new AssertionError("the child did not start:\n" + Files.readString(folder.resolve("child.log")));
        }
        var words = ready.split(" ");
        listening = new CrashClient.Listening(listening.generation() + 1, Integer.parseInt(words[1]));
        url = words[2];
        user = words[3];
        password = words[4];
        notifyAll();
    }

    @Override
    public synchronized CrashClient.Listening after(int generation) throws InterruptedException {
        while (listening.generation() <= generation) {
            wait();
        }
        return listening;
    }

    boolean isAlive() {
        return child.isAlive();
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    void kill() {
        child.destroyForcibly();
        ended();
    }

    /** Ends in the ordinary way, as soon as its input is closed. */
    void stop() throws IOException {
        child.getOutputStream().close();
        ended();
    }

    private void ended() {
        try {
            if (!child.waitFor(Patience.LONGEST)) {
                throw new AssertionError("the child does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGKILL to PostgreSQL's first process; its others end themselves. */
    void killDatabase() throws IOException {
        ProcessHandle.of(postmaster()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private long postmaster() throws IOException {
        try (var lines = Files.lines(folder.resolve("data/database/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        }
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
