package org.partnershipledger.app.commandline;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.partnershipledger.app.wiring.Application;
import org.partnershipledger.app.wiring.Application.Listening;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Serves all pages and interfaces until it is stopped. On the way down the pages go first and the database last, so
 * that nothing acknowledged waits for a server that is gone.
 */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Serve the pages for finance teams, auditors and the public (the default).")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int port;

    @Option(
            names = "--host-name",
            paramLabel = "NAMES",
            defaultValue = "",
            description = "More names under which this server is asked, separated by commas, besides localhost.")
    private String hostNames;

    @Option(
            names = "--inside-container",
            description = "Listen on every address of a container whose port is published on 127.0.0.1 only.")
    private boolean insideContainer;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        OpenHistory opened = OpenHistory.of(database, err);
        Stopping stopping = new Stopping(opened);
        Thread hook = new Thread(stopping::stop, "stopping");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            opened.database().refuseUnguardedHistory();
            ConfigurableApplicationContext context = Application.start(
                    opened.database(), database.folder(), new Listening(port, insideContainer, hostNames));
            stopping.first(context);
            sayWhere(context, err);
        } catch (RuntimeException fault) {
            if (stopping.stop()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
            throw fault;
        }
        new CountDownLatch(1).await();
        return CommandLines.DONE;
    }

    private void sayWhere(ConfigurableApplicationContext context, PrintWriter err) {
        String actualPort = Optional.ofNullable(context.getEnvironment().getProperty("local.server.port"))
                .orElseThrow(() -> new Fault("The server has no port to listen on, so it was stopped."));
        err.println(
                insideContainer
                        ? "The server listens on every address of its container; publish the port on 127.0.0.1 only, because there is no sign-in yet."
                        : "The server listens on the loopback address of this machine only, because there is no sign-in yet. Stop it with Ctrl-C.");
        err.println("Partnership Ledger is ready: http://localhost:" + actualPort + "/");
        err.flush();
    }

    /** Pages first, database last, once, whoever asks for it. */
    private static final class Stopping {
        private final OpenHistory history;
        private ConfigurableApplicationContext context;
        private boolean stopped;

        Stopping(OpenHistory history) {
            this.history = history;
        }

        synchronized void first(ConfigurableApplicationContext started) {
            context = started;
        }

        /** @return false when it was stopped already */
        synchronized boolean stop() {
            if (stopped) {
                return false;
            }
            stopped = true;
            if (context != null) {
                context.close();
            }
            history.close();
            return true;
        }
    }
}
