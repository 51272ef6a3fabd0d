package org.partnershipledger.eventstore.append;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Group commit: commands that come while a batch is being written wait, and go together in the next one. The thread
 * that finds nobody writing writes for all who wait, so a lone command pays for no hand-over. No command is answered
 * before its transaction is durable. Any number of these, in any number of programs, may write to one database.
 * Next: {@link HistoryWriter}.
 */
public final class GroupCommitAppender implements Appender, AutoCloseable {
    private static final int MOST_COMMANDS = 256;
    private static final int MOST_EVENTS = 4_000;
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final DataSource looks;
    private final HistoryWriter writer;
    private final AppendMeters meters;
    private final ConcurrentLinkedQueue<PendingAppend> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    // Left over from the last batch; only touched by the thread that writes.
    private final ArrayDeque<PendingAppend> postponed = new ArrayDeque<>();
    private volatile boolean closed;

    public GroupCommitAppender(DataSource connections, InstantSource clock, MeterRegistry registry) {
        this(connections, connections, clock, registry);
    }

    /**
     * @param own the appender keeps one connection of them for itself, with settings of its own
     * @param looks where it looks up what a command was answered before
     */
    public GroupCommitAppender(DataSource own, DataSource looks, InstantSource clock, MeterRegistry registry) {
        this.looks = looks;
        this.meters = new AppendMeters(registry);
        this.writer = new HistoryWriter(own, clock, meters, TIMEOUT);
    }

    @Override
    public Appended append(Append append) {
        var started = System.nanoTime();
        var pending = new PendingAppend(append);
        if (closed) {
            throw new HistoryUnavailable("The program is stopping; nothing was recorded.", null);
        }
        waiting.add(pending);
        // An interrupt would tear the shared connection; it is kept for the caller, who gets it with the answer.
        var interrupted = false;
        while (!pending.isDone()) {
            if (writing.compareAndSet(false, true)) {
                interrupted |= Thread.interrupted();
                writeOnce();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        meters.latency(System.nanoTime() - started);
        return pending.outcome();
    }

    private void writeOnce() {
        List<PendingAppend> batch = List.of();
        PendingAppend next;
        try {
            batch = nextBatch();
            if (!batch.isEmpty()) {
                writer.write(batch);
            }
        } finally {
            next = postponed.isEmpty() ? waiting.peek() : postponed.peek();
            writing.set(false);
            if (next == null) {
                next = waiting.peek();
            }
            // The next writer first: the database should not wait until everybody has read an answer.
            if (next != null) {
                next.wake();
            }
            batch.forEach(PendingAppend::wake);
        }
    }

    /**
     * At most one command of each id, one event at each expected sequence, and no command that read a stream which
     * another one before it in the batch writes to: the second one waits and then loses.
     */
    private List<PendingAppend> nextBatch() {
        var batch = new ArrayList<PendingAppend>();
        var taken = new HashSet<Object>();
        var later = new ArrayList<PendingAppend>();
        var events = 0;
        while (batch.size() < MOST_COMMANDS && events < MOST_EVENTS) {
            var next = postponed.isEmpty() ? waiting.poll() : postponed.poll();
            if (next == null) {
                break;
            }
            if (claims(next, taken)) {
                batch.add(next);
                events += next.size();
            } else {
                later.add(next);
            }
        }
        for (var i = later.size() - 1; i >= 0; i--) {
            postponed.addFirst(later.get(i));
        }
        return batch;
    }

    private record Place(String aggregateId, long sequence) {}

    private record Id(OdsCode body, UUID commandId) {}

    private record Written(String aggregateId) {}

    private static boolean claims(PendingAppend pending, HashSet<Object> taken) {
        var wanted = new HashSet<Object>();
        wanted.add(new Id(pending.append.body(), pending.append.commandId()));
        for (var event : pending.append.events()) {
            wanted.add(new Place(event.aggregateId(), event.sequence()));
        }
        for (var want : wanted) {
            if (taken.contains(want)) {
                return false;
            }
        }
        for (var read : pending.append.reads()) {
            if (taken.contains(new Written(read.aggregateId()))) {
                return false;
            }
        }
        taken.addAll(wanted);
        for (var event : pending.append.events()) {
            taken.add(new Written(event.aggregateId()));
        }
        return true;
    }

    @Override
    public Optional<Appended> answered(OdsCode body, UUID commandId) {
        try (var connection = looks.getConnection()) {
            return RefusedAppends.answered(body, commandId.toString(), connection)
                    .map(RefusedAppends.Recorded::answer);
        } catch (SQLException e) {
            throw new HistoryUnavailable("The history cannot be read now.", e);
        }
    }

    @Override
    public Optional<Appended> answered(OdsCode body, UUID commandId, byte[] requestSha256) {
        try (var connection = looks.getConnection()) {
            var found = RefusedAppends.answered(body, commandId.toString(), connection);
            found.ifPresent(_ -> meters.repeatedCommand());
            if (found.isPresent() && !Arrays.equals(found.get().requestSha256(), requestSha256)) {
                throw new CommandIdReused("command " + commandId + " was recorded before with another content", null);
            }
            return found.map(RefusedAppends.Recorded::answer);
        } catch (SQLException e) {
            throw new HistoryUnavailable("The history cannot be read now.", e);
        }
    }

    /** Lets the batch that is being written finish; later commands are refused. */
    @Override
    public void close() {
        closed = true;
        while (!writing.compareAndSet(false, true)) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        writer.close();
        writing.set(false);
    }
}
