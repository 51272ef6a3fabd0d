package org.partnershipledger.app.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.partnershipledger.eventstore.Patience;

/**
 * The packaged program as its user runs it: a process of its own, started with the arguments that a person types.
 * Reads what it says on stderr; knows its address once it is ready. Ended only by its own handle.
 */
final class LedgerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("is ready: (http://localhost:\\d+)/");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final CountDownLatch readyOrGone = new CountDownLatch(1);
    private volatile String address;

    private LedgerProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** What a finished command left behind. */
    record Outcome(int status, String out, String err) {}

    /** Serves on a free port; returns when it is ready. */
    static LedgerProcess serve(Path dataDir, String... more) throws Exception {
        return serveWith(List.of(), dataDir, more);
    }

    /** @param java options of the Java that runs it */
    static LedgerProcess serveWith(List<String> java, Path dataDir, String... more) throws Exception {
        return ready(start(command(java, arguments(dataDir, more))));
    }

    /** As somebody starts it whose folder and environment hold settings of other programs. */
    static LedgerProcess serveAmong(Path folder, Map<String, String> environment, Path dataDir) throws Exception {
        var command = command(List.of(), arguments(dataDir)).directory(folder.toFile());
        command.environment().putAll(environment);
        return ready(start(command));
    }

    private static LedgerProcess ready(LedgerProcess ledger) throws InterruptedException {
        if (!ledger.readyOrGone.await(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS) || ledger.address == null) {
            ledger.process.destroy();
            throw new IllegalStateException("not ready; it said: " + ledger.said());
        }
        return ledger;
    }

    /** Runs a command to its end. */
    static Outcome run(String... arguments) throws Exception {
        return finish(command(List.of(), List.of(arguments)));
    }

    static Outcome finish(ProcessBuilder command) throws Exception {
        Path out = Files.createTempFile("ledger", ".out");
        Path err = Files.createTempFile("ledger", ".err");
        try {
            Process process = command.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(Patience.LONGEST)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "still runs after " + Patience.LONGEST + ": " + command.command() + Files.readString(err));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static LedgerProcess start(ProcessBuilder command) throws IOException {
        return new LedgerProcess(
                command.redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
    }

    private static List<String> arguments(Path dataDir, String... more) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--data-dir", dataDir.toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private static ProcessBuilder command(List<String> java, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    static Path jar() {
        return Path.of("target", "partnership-ledger.jar").toAbsolutePath();
    }

    private void listen() {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                var ready = READY.matcher(line);
                if (ready.find()) {
                    address = ready.group(1);
                    readyOrGone.countDown();
                }
            }
        } catch (IOException gone) {
            // Its end of the pipe is closed: it has ended.
        } finally {
            readyOrGone.countDown();
        }
    }

    String address() {
        return address;
    }

    List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** A check that takes longer than its two seconds counts as down, on a busy machine too: so it is asked again. */
    void awaitReadiness(int status) {
        Patience.await().until(() -> get("/actuator/health/readiness").statusCode() == status);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** As a power cut would: no hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        ended();
    }

    /** As Ctrl-C: pages first, database last. */
    int stop() throws InterruptedException {
        process.destroy();
        ended();
        return process.exitValue();
    }

    private void ended() throws InterruptedException {
        if (!process.waitFor(Patience.LONGEST)) {
            throw new IllegalStateException("does not end; it said: " + said());
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            stop();
        }
    }
}
