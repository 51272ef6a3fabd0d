package org.partnershipledger.eventstore.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * All read models of a program: brought up to date at start, following the tail, waited for by pages, rebuilt and
 * replayed on demand. The served application's processors hand events to {@link #apply}; a command line or a test
 * asks with {@link #catchUp}.
 */
public final class Projections {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Map<String, ProjectionRun<?>> byTable = new LinkedHashMap<>();
    private final EventReader reader;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    public Projections(
            List<? extends Projection<?>> projections,
            EventCodec codec,
            EventReader reader,
            DataSource connections,
            MeterRegistry registry) {
        this.reader = reader;
        for (var projection : projections) {
            var run = new ProjectionRun<>(projection, codec, reader, connections);
            if (byTable.put(run.name(), run) != null) {
                throw new IllegalArgumentException("two projections keep the table " + run.name());
            }
            Gauge.builder("ledger.projection.lag", () -> Math.max(0, reader.lastPosition() - run.position()))
                    .description("Events recorded and not yet in the projection")
                    .tag("projection", run.name())
                    .register(registry);
        }
    }

    /** Makes or rebuilds what is missing or of another version. Safe to call on several nodes at once. */
    public void start() {
        byTable.values().forEach(ProjectionRun::start);
    }

    public List<String> tables() {
        return List.copyOf(byTable.keySet());
    }

    /** Applies everything that was recorded when it was called. @return the position reached */
    public long catchUp(String table) {
        var run = run(table);
        var target = reader.lastPosition();
        var reached = run.catchUp();
        signal();
        while (reached < target) {
            reached = run.catchUp();
            signal();
        }
        return reached;
    }

    /** Applies events that follow each other in the history; those that are in the table already count once. */
    public void apply(String table, List<RecordedEvent> events) {
        run(table).apply(events);
        signal();
    }

    /** Position of the last event that is in the table. */
    public long position(String table) {
        return run(table).position();
    }

    /** Why the table takes in no more, as of the last try; empty when nothing stopped it. */
    public Optional<String> stopped(String table) {
        return Optional.ofNullable(run(table).stopped());
    }

    /** Waits until the table has this position. False: not in time; the page says that it is still being updated. */
    public boolean await(String table, long position, Duration longest) {
        var deadline = System.nanoTime() + longest.toNanos();
        while (run(table).position() < position) {
            var left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            pause(Math.min(left, LOOK_AGAIN.toNanos()));
        }
        return true;
    }

    private void pause(long nanoseconds) {
        lock.lock();
        try {
            advanced.awaitNanos(nanoseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a projection", e);
        } finally {
            lock.unlock();
        }
    }

    private void signal() {
        lock.lock();
        try {
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Throws the rows away and makes them again from the history; readers see the old ones until the new are whole. */
    public void rebuild(String table) {
        run(table).rebuild();
        signal();
    }

    /** Makes the rows again beside the live ones and compares them. */
    public Comparison replay(String table) {
        return run(table).replay();
    }

    private ProjectionRun<?> run(String table) {
        var run = byTable.get(table);
        if (run == null) {
            throw new IllegalArgumentException("no projection keeps the table " + table);
        }
        return run;
    }
}
