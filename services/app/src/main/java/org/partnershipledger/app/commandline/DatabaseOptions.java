package org.partnershipledger.app.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import picocli.CommandLine.Option;

/** Which history a command works on: our own PostgreSQL in a folder, or one that somebody else runs. */
final class DatabaseOptions {

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "./data",
            description = "Folder of the embedded PostgreSQL (default: ${DEFAULT-VALUE}). One process at a time.")
    Path dataDir;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:SPRING_DATASOURCE_URL}",
            description = "An external PostgreSQL 18 instead, jdbc:postgresql://host/database; user and password from"
                    + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.")
    String databaseUrl;

    @Option(names = "--sample", description = "Load the invented sample history first, when the ledger is empty.")
    boolean sample;

    /** Opens it, made and brought up to date if need be; refuses with one sentence when it cannot be trusted or reached. */
    LedgerDatabase open(PrintWriter err) {
        if (folder() == null) {
            if (!databaseUrl.startsWith("jdbc:postgresql://")) {
                throw new Fault(
                        "--database-url names a PostgreSQL as jdbc:postgresql://host:port/database; this does not: "
                                + databaseUrl.replaceAll("[?].*", "") + ".");
            }
            return LedgerDatabase.external(
                    databaseUrl,
                    System.getenv("SPRING_DATASOURCE_USERNAME"),
                    System.getenv("SPRING_DATASOURCE_PASSWORD"));
        }
        err.println("Opening the ledger in " + dataDir + " …");
        err.flush();
        return LedgerDatabase.embedded(dataDir);
    }

    /** Where the embedded database lies, null when an external one is used. */
    Path folder() {
        return databaseUrl == null || databaseUrl.isBlank() ? dataDir : null;
    }
}
