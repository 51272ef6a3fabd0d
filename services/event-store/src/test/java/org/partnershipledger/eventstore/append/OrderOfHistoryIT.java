package org.partnershipledger.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.eventstore.SampleAppends.signature;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.Patience;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.history.Entry;
import org.partnershipledger.kernel.history.Leaf;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Number order is commit order: sixteen writers on two nodes, with conflicts, repetitions, delays and killed
 * connections, lose, skip, double and reorder nothing, and a reader who follows sees every fact once, in order. The
 * control run shows what a plain sequence does instead: a later number is seen before an earlier one.
 */
class OrderOfHistoryIT {
    private static final int WRITERS = 16;
    private static final int COMMANDS = 40;
    private static final long SEED = 20_261_122L;
    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void sixteenWritersLoseSkipAndReorderNothing() throws Exception {
        var acknowledged = new ConcurrentSkipListMap<Long, NewEvent>();
        var reader = new PostgresEventReader(database.app());
        var seen = new ArrayList<RecordedEvent>();
        var finished = new AtomicBoolean();
        try (var one = appender();
                var two = appender();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var following = threads.submit(() -> follow(reader, finished, seen));
            var writers = new ArrayList<Future<?>>();
            for (var w = 0; w < WRITERS; w++) {
                var writer = w;
                writers.add(threads.submit(() -> write(writer, writer % 2 == 0 ? one : two, acknowledged)));
            }
            for (var round = 0; round < 5; round++) {
                writers.get(round).get();
                killWriters();
            }
            for (var writer : writers) {
                writer.get();
            }
            finished.set(true);
            following.get();
        }
        assertThat(acknowledged).hasSize(WRITERS * COMMANDS);
        assertThat(seen).extracting(RecordedEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(seen).hasSize(WRITERS * COMMANDS);
        for (var event : seen) {
            assertThat(event.eventId())
                    .isEqualTo(acknowledged.get(event.position()).eventId());
            assertThat(event.bodyPosition()).isEqualTo(event.position());
            assertThat(event.entry()).isEqualTo(Entry.of(event));
            assertThat(event.leaf()).isEqualTo(Leaf.of(event.entry()));
        }
        assertThat(seen).extracting(RecordedEvent::recordedAt).isSorted();
    }

    private GroupCommitAppender appender() {
        return new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry());
    }

    /** Own aggregate, and now and then a command that must lose or that is sent twice. */
    private static void write(int writer, Appender appender, ConcurrentSkipListMap<Long, NewEvent> acknowledged) {
        var random = new Random(SEED + writer);
        var agreement = "CM-" + writer;
        for (var sequence = 0; sequence < COMMANDS; sequence++) {
            var command = signature(agreement, sequence);
            var answer = untilAnswered(appender, command);
            assertThat(acknowledged.put(answer.firstPosition(), command.events().getFirst()))
                    .as("seed %d, position %d given twice", SEED, answer.firstPosition())
                    .isNull();
            if (random.nextInt(4) == 0) {
                assertThat(untilAnswered(appender, command))
                        .extracting(Appended::firstPosition)
                        .isEqualTo(answer.firstPosition());
            }
            if (random.nextInt(4) == 0) {
                assertThat(loses(appender, signature(agreement, sequence))).isTrue();
            }
        }
    }

    private static Appended untilAnswered(Appender appender, Append command) {
        while (true) {
            try {
                return appender.append(command);
            } catch (HistoryUnavailable e) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean loses(Appender appender, Append command) {
        while (true) {
            try {
                appender.append(command);
                return false;
            } catch (SequenceConflict e) {
                return true;
            } catch (HistoryUnavailable e) {
                Thread.onSpinWait();
            }
        }
    }

    private static Void follow(EventReader reader, AtomicBoolean finished, List<RecordedEvent> seen) {
        while (true) {
            var last = finished.get();
            var position = seen.isEmpty() ? 0 : seen.getLast().position();
            var events = reader.after(position, 1_000);
            seen.addAll(events);
            if (last && events.isEmpty()) {
                return null;
            }
        }
    }

    /** The connections that write, not those that read or prepare. */
    private void killWriters() throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and query like '%ledger.head set last%'"
                    + " and pid <> pg_backend_pid()");
        }
    }

    @Test
    void aPlainSequenceShowsALaterFactBeforeAnEarlierOne() throws Exception {
        execute("create table numbered (position bigserial, what text)");
        try (var slow = database.superuser().getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("insert into numbered (what) values ('first')");
            execute("insert into numbered (what) values ('second')");
            assertThat(positions("numbered")).containsExactly(2L);
            slow.commit();
        }
        assertThat(positions("numbered")).containsExactly(1L, 2L);
    }

    @Test
    void theHeadRowMakesTheSecondWriterWaitForTheFirst() throws Exception {
        try (var appender = appender();
                var slow = database.superuser().getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            appender.append(signature("A", 0));
            slow.setAutoCommit(false);
            slow.createStatement().execute("update ledger.head set last = last where id = 1");
            var started = new CountDownLatch(1);
            var second = threads.submit(() -> {
                started.countDown();
                return appender.append(signature("A", 1));
            });
            started.await();
            Patience.await().until(() -> waitsForALock());
            assertThat(second.isDone()).isFalse();
            assertThat(positions("ledger.event")).containsExactly(1L);
            slow.rollback();
            assertThat(second.get().firstPosition()).isEqualTo(2);
        }
    }

    private boolean waitsForALock() throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from pg_stat_activity where datname ="
                        + " current_database() and wait_event_type = 'Lock'")) {
            row.next();
            return row.getInt(1) == 1;
        }
    }

    private List<Long> positions(String table) throws SQLException {
        var positions = new ArrayList<Long>();
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select position from " + table + " order by position")) {
            while (rows.next()) {
                positions.add(rows.getLong(1));
            }
        }
        return positions;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
