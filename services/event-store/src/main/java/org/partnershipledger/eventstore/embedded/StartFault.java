package org.partnershipledger.eventstore.embedded;

import java.nio.file.Path;
import org.partnershipledger.eventstore.StartRefused;

/**
 * Why a database of our own could not be made or started, read from what PostgreSQL's programs said: one sentence
 * with its cure where the cause is known, else where the reason is written.
 */
final class StartFault {
    private StartFault() {}

    static StartRefused of(Path dataFolder, String what, String said, Path log) {
        if (said.contains("No space left")) {
            return new StartRefused("The database in " + dataFolder + " " + what
                    + " because the disk is full; make room, then start again.");
        }
        if (said.contains("unshare failed")) {
            return new StartRefused("PostgreSQL does not run as root, and this machine forbids the user namespace"
                    + " that would help; start the program as an ordinary user, or name a database of your own with"
                    + " --database-url.");
        }
        return new StartRefused("The database in " + dataFolder + " " + what + "; the reason is in " + log + ".");
    }
}
