package org.partnershipledger.eventstore.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.append.HistoryUnavailable;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.postgresql.PGConnection;

/**
 * The whole history as fast as the database gives it, for rebuilds: one thread reads (binary COPY), the caller's
 * thread works, and a short queue between them keeps both busy and the memory bounded. Stops at a gap, when what
 * stands before it was handed out.
 * The events have no salt, entry or leaf; a verifier reads with {@link PostgresEventReader}.
 */
public final class FastHistory {
    private static final int CHUNK = 1_000;
    private static final int CHUNKS_WAITING = 8;

    private final DataSource connections;

    public FastHistory(DataSource connections) {
        this.connections = connections;
    }

    /** Takes the next events, in order. */
    public interface Consumer {
        void accept(List<RecordedEvent> events) throws SQLException;
    }

    /** Events after a position up to another one, included. */
    public void forEach(long after, long to, Consumer consumer) throws SQLException {
        if (after >= to) {
            return;
        }
        var queue = new ArrayBlockingQueue<List<RecordedEvent>>(CHUNKS_WAITING);
        var failure = new AtomicReference<Throwable>();
        var reading = Thread.ofPlatform().name("history-reader").daemon().start(() -> read(after, to, queue, failure));
        try {
            for (var position = after; position < to; ) {
                var chunk = next(queue, reading, failure);
                consumer.accept(chunk);
                position += chunk.size();
            }
        } finally {
            reading.interrupt();
        }
    }

    private static List<RecordedEvent> next(
            ArrayBlockingQueue<List<RecordedEvent>> queue, Thread reading, AtomicReference<Throwable> failure) {
        try {
            while (true) {
                var chunk = queue.poll(1, TimeUnit.SECONDS);
                if (chunk != null) {
                    return chunk;
                }
                if (!reading.isAlive() && queue.isEmpty()) {
                    switch (failure.get()) {
                        case HistoryGap gap -> throw gap;
                        case null -> throw new HistoryUnavailable("The history ended too early.", null);
                        case Throwable other -> throw new HistoryUnavailable("The history cannot be read now.", other);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HistoryUnavailable("Reading the history was interrupted.", e);
        }
    }

    private void read(
            long after, long to, ArrayBlockingQueue<List<RecordedEvent>> queue, AtomicReference<Throwable> failure) {
        var sql = "copy (select " + CopiedRow.COLUMNS + " from ledger.event where position > " + after
                + " and position <= " + to + " order by position) to stdout (format binary)";
        try (var connection = connections.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
            try {
                var row = new CopiedRow();
                var chunk = new ArrayList<RecordedEvent>(CHUNK);
                var expected = after + 1;
                for (var message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                    var event = row.read(message);
                    if (event != null) {
                        if (event.position() != expected) {
                            handOut(chunk, queue);
                            throw new HistoryGap("in its positions", expected, event.position());
                        }
                        expected++;
                        chunk.add(event);
                    }
                    if (chunk.size() == CHUNK) {
                        queue.put(chunk);
                        chunk = new ArrayList<>(CHUNK);
                    }
                }
                handOut(chunk, queue);
                if (expected <= to) {
                    throw new HistoryGap("in its positions", expected, to + 1);
                }
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException | RuntimeException | InterruptedException e) {
            failure.set(e);
        }
    }

    private static void handOut(List<RecordedEvent> chunk, ArrayBlockingQueue<List<RecordedEvent>> queue)
            throws InterruptedException {
        if (!chunk.isEmpty()) {
            queue.put(chunk);
        }
    }
}
