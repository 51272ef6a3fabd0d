package org.partnershipledger.eventstore.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.eventstore.read.HistoryGap;

/**
 * All read models of a program: brought up to date at start, following the tail, waited for by pages, rebuilt and
 * replayed on demand. The served application's processor hands events to {@link #apply}; a command line or a test
 * asks with {@link #catchUp}. Next: {@link LiveTables}, {@link MadeAnew}.
 */
public final class Projections {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int LIVE_BATCH = 500;

    private final Map<String, ProjectionRun<?>> byTable = new LinkedHashMap<>();
    private final EventReader reader;
    private final EventCodec codec;
    private final LiveTables live;
    private final MadeAnew madeAnew;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    public Projections(
            List<? extends Projection<?>> projections,
            EventCodec codec,
            EventReader reader,
            DataSource connections,
            MeterRegistry registry) {
        this.reader = reader;
        this.codec = codec;
        var transactions = new Transactions(connections);
        live = new LiveTables(transactions);
        for (var projection : projections) {
            var run = new ProjectionRun<>(projection);
            if (byTable.put(run.name(), run) != null) {
                throw new IllegalArgumentException("two projections keep the table " + run.name());
            }
            Gauge.builder("ledger.projection.lag", () -> Math.max(0, reader.lastPosition() - position(run.name())))
                    .description("Events recorded and not yet in the projection")
                    .tag("projection", run.name())
                    .register(registry);
        }
        madeAnew = new MadeAnew(List.copyOf(byTable.values()), codec, reader, connections, transactions);
    }

    /**
     * Makes or rebuilds what is missing or of another version. Safe to call on several nodes at once.
     *
     * @throws FoldStopped when a newer program wrote the history; another event that a table cannot take in, or a
     *     hole, gives a table that stops where the live one would
     */
    public void start() {
        madeAnew.whatIsNotCurrent();
    }

    public List<String> tables() {
        return List.copyOf(byTable.keySet());
    }

    /**
     * Applies events that follow each other in the history to every table that nothing stopped, in one transaction;
     * those that are in a table already count once. A table that cannot take them in stops, and the others go on.
     */
    public void apply(List<Decoded> events) {
        live.apply(byTable.values(), events);
        signal();
    }

    /** Tries those again that something stopped: it may have been mended, or have been a moment's trouble. */
    public void tryStoppedAgain() {
        for (var run : byTable.values()) {
            if (run.stopped() != null) {
                try {
                    catchUp(run.name());
                } catch (RuntimeException still) {
                    run.stop(still);
                }
            }
        }
    }

    /** Applies to one table everything that was recorded when it was called. @return the position reached */
    public long catchUp(String table) {
        var run = run(table);
        var target = reader.lastPosition();
        long reached;
        do {
            reached = catchUpOnce(run);
            signal();
        } while (reached < target);
        run.goOn();
        return reached;
    }

    private long catchUpOnce(ProjectionRun<?> run) {
        try {
            live.alone(run, Decoded.all(reader.after(position(run.name()), LIVE_BATCH), codec));
            return position(run.name());
        } catch (FoldStopped | HistoryGap stop) {
            run.stop(stop);
            throw stop;
        }
    }

    /** Position of the last event that is in the table. */
    public long position(String table) {
        return positions(List.of(run(table).name())).get(table);
    }

    /** Every table that nothing stopped shows at least everything up to this position. */
    public long followedTo() {
        return positions().entrySet().stream()
                .filter(at -> run(at.getKey()).stopped() == null)
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElseGet(reader::lastPosition);
    }

    /** Of every table. */
    public Map<String, Long> positions() {
        return positions(byTable.keySet());
    }

    private Map<String, Long> positions(Iterable<String> tables) {
        var found = live.positions(byTable.keySet());
        var positions = new LinkedHashMap<String, Long>();
        tables.forEach(table -> positions.put(table, found.getOrDefault(table, 0L)));
        return positions;
    }

    /**
     * For each table that takes in no more, why, with the event that it stands before: as of the last try, or because
     * nobody can read what comes next.
     */
    public Map<String, String> stopped() {
        var stopped = new LinkedHashMap<String, String>();
        var last = reader.lastPosition();
        var next = new HashMap<Long, List<Decoded>>();
        positions().forEach((table, position) -> {
            try {
                if (run(table).stopped() == null && position < last) {
                    next.computeIfAbsent(position, at -> Decoded.all(reader.after(at, 1), codec))
                            .forEach(run(table)::canRead);
                }
                Optional.ofNullable(run(table).stopped()).ifPresent(why -> stopped.put(table, why));
            } catch (FoldStopped | HistoryGap why) {
                stopped.put(table, why.getMessage());
            }
        });
        return stopped;
    }

    /** Waits until the table has this position. False: not in time; the page says that it is still being updated. */
    public boolean await(String table, long position, Duration longest) {
        var deadline = System.nanoTime() + longest.toNanos();
        while (position(table) < position) {
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

    /**
     * Throws all rows away and makes them again in one pass over the history; readers see the old ones until the new
     * are whole.
     *
     * @throws FoldStopped when a table cannot take in all of it; then all stay as they are
     */
    public void rebuild() {
        madeAnew.all();
        signal();
    }

    /** Makes all rows again beside the live ones, in one pass over the history, and compares them. */
    public List<Comparison> replay() {
        return madeAnew.compared();
    }

    private ProjectionRun<?> run(String table) {
        var run = byTable.get(table);
        if (run == null) {
            throw new IllegalArgumentException("no projection keeps the table " + table);
        }
        return run;
    }
}
