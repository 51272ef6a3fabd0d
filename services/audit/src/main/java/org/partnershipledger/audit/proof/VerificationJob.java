package org.partnershipledger.audit.proof;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.partnershipledger.audit.verify.Verification;
import org.partnershipledger.audit.verify.VerifyRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the whole history in the background, one run at a time for everybody: a second request while one runs
 * joins it, so that nobody can load the machine by pressing the button often.
 */
final class VerificationJob {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationJob.class);

    private final DataSource connections;
    private final InstantSource clock;
    private volatile State state = new Never();

    sealed interface State {}

    record Never() implements State {}

    record Running(Instant since, long done, long total) implements State {}

    record Done(Instant since, Instant until, Verification result) implements State {}

    /** The run could not be made; this says nothing about the history. */
    record Failed(Instant since) implements State {}

    VerificationJob(DataSource connections, InstantSource clock) {
        this.connections = connections;
        this.clock = clock;
    }

    State state() {
        return state;
    }

    synchronized void start() {
        if (state instanceof Running) {
            return;
        }
        var since = clock.instant();
        state = new Running(since, 0, 0);
        Thread.ofVirtual().name("verify").start(() -> run(since));
    }

    private void run(Instant since) {
        try (var connection = connections.getConnection()) {
            var result = VerifyRun.of(connection, (done, total) -> state = new Running(since, done, total));
            state = new Done(since, clock.instant(), result);
        } catch (SQLException | RuntimeException e) {
            LOG.error("The history could not be verified", e);
            state = new Failed(since);
        }
    }
}
