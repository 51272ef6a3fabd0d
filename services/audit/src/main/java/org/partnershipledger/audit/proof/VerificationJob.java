package org.partnershipledger.audit.proof;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.partnershipledger.audit.verify.Verification;
import org.partnershipledger.audit.verify.VerifyRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the whole history in the background, always from the first event, one run at a time for everybody. After a
 * run it rests nine times as long as the run took, so that whoever presses the button, and however often, no more
 * than a tenth of the time goes into it. A result is kept with the moments between which the bytes were read; it is
 * never continued or refreshed in part, because a change behind its back would then stay hidden.
 */
final class VerificationJob {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationJob.class);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(10);
    private static final int REST_FOR_EACH_RUN = 9;

    private final Run run;
    private final InstantSource clock;
    private volatile State state = new State(null, null);

    /** Reads and recomputes everything. */
    @FunctionalInterface
    interface Run {
        Verification of(VerifyRun.Progress progress) throws SQLException;
    }

    /**
     * @param running the run that is under way, or null
     * @param last the one that ended last, or null when there was none
     */
    record State(Running running, Ended last) {}

    record Running(Instant since, long done, long total) {}

    sealed interface Ended {
        Instant since();

        Instant until();

        /** The next run may begin then. */
        default Instant restsUntil() {
            var rest = Duration.between(since(), until()).multipliedBy(REST_FOR_EACH_RUN);
            return until().plus(rest.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : rest);
        }
    }

    record Done(Instant since, Instant until, Verification result) implements Ended {}

    /** The run could not be made; this says nothing about the history. */
    record Failed(Instant since, Instant until) implements Ended {}

    VerificationJob(Run run, InstantSource clock) {
        this.run = run;
        this.clock = clock;
    }

    State state() {
        return state;
    }

    /** How long until a run may begin; zero when one may begin now or is under way. */
    Duration rest() {
        var seen = state;
        if (seen.running() != null || seen.last() == null) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), seen.last().restsUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** @return false while it rests; true when a run began or one is under way, which then answers for both */
    synchronized boolean start() {
        if (state.running() != null) {
            return true;
        }
        if (!rest().isZero()) {
            return false;
        }
        var since = clock.instant();
        state = new State(new Running(since, 0, 0), state.last());
        Thread.ofPlatform()
                .name("verify")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> run(since));
        return true;
    }

    private void run(Instant since) {
        Ended ended;
        try {
            var result = run.of((done, total) -> state = new State(new Running(since, done, total), state.last()));
            ended = new Done(since, clock.instant(), result);
        } catch (SQLException | RuntimeException e) {
            LOG.error("The history could not be verified", e);
            ended = new Failed(since, clock.instant());
        }
        state = new State(null, ended);
    }
}
