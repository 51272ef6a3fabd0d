package org.partnershipledger.eventstore.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.partnershipledger.eventstore.StartRefused;

/**
 * Runs one of PostgreSQL's own programs to its end. PostgreSQL refuses to run as root; when we are root it runs in a
 * user namespace where it is nobody, with no more rights than it needs.
 */
final class PostgresCommand {
    private static final long LONGEST_MINUTES = 5;

    private final Path binaries;
    private final List<String> asAnother;

    PostgresCommand(Path binaries) {
        this(binaries, isRoot() ? List.of("unshare", "-U") : List.of());
    }

    /** @param asAnother the command that starts a program as somebody who is not root; empty when we are not root */
    PostgresCommand(Path binaries, List<String> asAnother) {
        this.binaries = binaries;
        this.asAnother = asAnother;
    }

    /** @param exit as the program gave it; 0 is success */
    record Result(int exit, String output) {}

    Result run(Path outputFile, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(asAnother);
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // To a file, not a pipe: the server keeps this end open for as long as it lives.
        builder.redirectOutput(outputFile.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = start(builder);
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new StartRefused("PostgreSQL's " + program + " did not finish within " + LONGEST_MINUTES
                        + " minutes; its messages are in " + outputFile + ".");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted while PostgreSQL's " + program + " was running.", e);
        }
        return new Result(process.exitValue(), Files.readString(outputFile));
    }

    private Process start(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException e) {
            if (!asAnother.isEmpty()) {
                throw new StartRefused(
                        "PostgreSQL does not run as root, and this machine has no unshare command to start it"
                                + " otherwise; start the program as an ordinary user, or name a database of your own"
                                + " with --database-url.",
                        e);
            }
            throw e;
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
