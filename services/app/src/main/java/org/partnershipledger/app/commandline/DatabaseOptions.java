package org.partnershipledger.app.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * Which history a command works on: our own PostgreSQL in a folder, or one that somebody else runs. What was typed wins
 * over the environment, which says what it named when it is passed over; two that were typed are refused.
 */
final class DatabaseOptions {
    private static final String URL_VARIABLE = "SPRING_DATASOURCE_URL";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "./data",
            description = "Folder of the embedded PostgreSQL (default: ${DEFAULT-VALUE}). One process at a time.")
    Path dataDir;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "An external PostgreSQL 18 instead, jdbc:postgresql://host/database (default:"
                    + " SPRING_DATASOURCE_URL, unless --data-dir is given); user and password from"
                    + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.")
    String databaseUrl;

    @Option(names = "--sample", description = "Load the invented sample history first, when the ledger is empty.")
    boolean sample;

    /** Opens it, made and brought up to date if need be; refuses with one sentence when it cannot be trusted or reached. */
    LedgerDatabase open(PrintWriter err) {
        if (databaseUrl != null && isFolderTyped()) {
            throw new Fault("--data-dir and --database-url name two databases; give one of them.");
        }
        if (folder() == null) {
            return external(address());
        }
        if (variable() != null) {
            err.println(URL_VARIABLE + " is set and passed over, because --data-dir was given.");
        }
        err.println("Opening the ledger in " + dataDir + " …");
        err.flush();
        return LedgerDatabase.embedded(dataDir);
    }

    private static LedgerDatabase external(String address) {
        if (!address.startsWith("jdbc:postgresql://")) {
            throw new Fault("--database-url or " + URL_VARIABLE
                    + " names a PostgreSQL as jdbc:postgresql://host:port/database; this does not: "
                    + address.replaceAll("[?].*", "") + ".");
        }
        return LedgerDatabase.external(
                address, System.getenv("SPRING_DATASOURCE_USERNAME"), System.getenv("SPRING_DATASOURCE_PASSWORD"));
    }

    /** Where the embedded database lies, null when an external one is used. */
    Path folder() {
        return address() == null ? dataDir : null;
    }

    private String address() {
        if (databaseUrl != null) {
            return databaseUrl;
        }
        return isFolderTyped() ? null : variable();
    }

    private boolean isFolderTyped() {
        return spec.commandLine().getParseResult().hasMatchedOption("--data-dir");
    }

    private static String variable() {
        var value = System.getenv(URL_VARIABLE);
        return value == null || value.isBlank() ? null : value;
    }
}
