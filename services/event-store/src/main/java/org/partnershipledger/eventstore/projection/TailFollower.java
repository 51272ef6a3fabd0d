package org.partnershipledger.eventstore.projection;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps every projection of this program up to date, each on a thread of its own: at once when it is nudged, and
 * otherwise often enough that another node's facts are seen. A projection that fails is tried again and again, and
 * says so; it never skips an event.
 */
public final class TailFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TailFollower.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Projections projections;
    private final java.util.Map<String, Semaphore> nudges = new java.util.LinkedHashMap<>();
    private final java.util.List<Thread> threads = new java.util.ArrayList<>();
    private volatile boolean stopping;

    public TailFollower(Projections projections) {
        this.projections = projections;
        for (var table : projections.tables()) {
            nudges.put(table, new Semaphore(0));
            threads.add(Thread.ofVirtual().name("projection-" + table).unstarted(() -> follow(table)));
        }
    }

    public void start() {
        threads.forEach(Thread::start);
    }

    /** Something was recorded just now. */
    public void nudge() {
        nudges.values().forEach(Semaphore::release);
    }

    private void follow(String table) {
        try {
            while (!stopping) {
                var pause = LOOK_AGAIN;
                try {
                    projections.catchUp(table);
                } catch (RuntimeException e) {
                    LOG.error("The table {} stays at position it has reached: {}", table, e.getMessage(), e);
                    pause = AFTER_FAILURE;
                }
                if (nudges.get(table).tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    nudges.get(table).drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets batches that are being applied finish. */
    @Override
    public void close() {
        stopping = true;
        nudge();
        for (var thread : threads) {
            try {
                thread.join(Duration.ofSeconds(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
