package org.partnershipledger.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.eventstore.StartRefused;

/** What PostgreSQL's programs say when they do not start, and what the person who started ours is told. */
class StartFaultExamples {
    @TempDir
    Path folder;

    private String told(String said) {
        return StartFault.of(Path.of("/data"), "did not start", said, Path.of("/data/postgresql.log"))
                .getMessage();
    }

    @Test
    void aFullDiskIsSaid() {
        assertThat(told("FATAL:  could not write lock file \"postmaster.pid\": No space left on device"))
                .isEqualTo(
                        "The database in /data did not start because the disk is full; make room, then start again.");
    }

    @Test
    void rootWithoutTheRightToANamespaceIsToldToBeSomebodyElse() {
        assertThat(told("unshare: unshare failed: Operation not permitted"))
                .isEqualTo("PostgreSQL does not run as root, and this machine forbids the user namespace that would"
                        + " help; start the program as an ordinary user, or name a database of your own with"
                        + " --database-url.");
    }

    @Test
    void rootOnAMachineWithoutUnshareIsToldToBeSomebodyElse() {
        var command = new PostgresCommand(folder, List.of("no-such-program-as-unshare", "-U"));
        assertThatThrownBy(() -> command.run(folder.resolve("initdb.log"), "initdb"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("PostgreSQL does not run as root, and this machine has no unshare command to start it"
                        + " otherwise; start the program as an ordinary user, or name a database of your own with"
                        + " --database-url.");
    }

    @Test
    void whatIsNotKnownIsLookedUpInTheLog() {
        assertThat(told("FATAL:  something new"))
                .isEqualTo("The database in /data did not start; the reason is in /data/postgresql.log.");
    }
}
