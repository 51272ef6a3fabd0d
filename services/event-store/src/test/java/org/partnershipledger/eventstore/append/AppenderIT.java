package org.partnershipledger.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.eventstore.SampleAppends.BODY;
import static org.partnershipledger.eventstore.SampleAppends.signature;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.read.HistoryGap;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.history.Entry;
import org.partnershipledger.kernel.history.Leaf;
import org.partnershipledger.kernel.organisation.OdsCode;

/** What a command gets from the appender: its positions, its first answer again, or a refusal that says which. */
class AppenderIT {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TestDatabase database;
    private Instant now = NOW;
    private GroupCommitAppender appender;
    private PostgresEventReader reader;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        appender = new GroupCommitAppender(database.app(), () -> now, meters);
        reader = new PostgresEventReader(database.app());
    }

    @AfterEach
    void close() {
        appender.close();
        database.close();
    }

    @Test
    void whatIsAppendedIsReadBackByteForByteAndHashesToItsLeaf() {
        var append = signature("CM-001", 0);
        var answer = appender.append(append);
        assertThat(answer).isEqualTo(new Appended(1, 1, NOW, false));
        var recorded = reader.after(0, 10).getFirst();
        var wanted = append.events().getFirst();
        assertThat(recorded.payload()).isEqualTo(wanted.payload());
        assertThat(recorded.metadata()).isEqualTo(wanted.metadata());
        assertThat(recorded.eventId()).isEqualTo(wanted.eventId());
        assertThat(recorded.effectiveOn()).isEqualTo(wanted.effectiveOn());
        assertThat(recorded.recordedAt()).isEqualTo(NOW);
        assertThat(recorded.entry()).isEqualTo(Entry.of(recorded));
        assertThat(recorded.leaf()).isEqualTo(Leaf.of(recorded.entry()));
    }

    @Test
    void eachBodyCountsForItselfWithoutGaps() {
        var other = OdsCode.of("QYG");
        appender.append(signature("A", 0));
        appender.append(signature(other, UUID.randomUUID(), "B", 0));
        appender.append(signature("A", 1));
        assertThat(reader.after(0, 10))
                .extracting(e -> e.body() + " " + e.bodyPosition())
                .containsExactly("QZZ 1", "QYG 1", "QZZ 2");
        assertThat(reader.bodies()).containsExactly(other, BODY);
    }

    @Test
    void theSameCommandAgainGetsItsFirstAnswerAndRecordsNothing() {
        var append = signature("A", 0);
        var first = appender.append(append);
        var again = appender.append(append);
        assertThat(again).isEqualTo(new Appended(1, 1, first.recordedAt(), true));
        assertThat(appender.answered(BODY, append.commandId())).contains(again);
        assertThat(appender.answered(BODY, UUID.randomUUID())).isEmpty();
        assertThat(reader.lastPosition()).isEqualTo(1);
    }

    @Test
    void aRepetitionIsCountedWhetherItIsWrittenAgainOrLookedUp() {
        var append = signature("A", 0);
        appender.append(append);
        appender.append(append);
        appender.answered(BODY, append.commandId(), append.requestSha256());
        assertThatThrownBy(() -> appender.answered(BODY, append.commandId(), new byte[32]))
                .isInstanceOf(CommandIdReused.class);
        appender.answered(BODY, UUID.randomUUID(), append.requestSha256());
        assertThat(meters.counter("ledger.append.conflicts", "kind", "command-id")
                        .count())
                .isEqualTo(3);
    }

    @Test
    void theSameIdWithAnotherBodyIsRefused() {
        var id = UUID.randomUUID();
        appender.append(signature(BODY, id, "A", 0));
        assertThatThrownBy(() -> appender.append(signature(BODY, id, "A", 1)))
                .isInstanceOf(CommandIdReused.class)
                .hasMessageContaining(id.toString());
        assertThat(reader.lastPosition()).isEqualTo(1);
    }

    @Test
    void aTakenSequenceIsAConflictAndLeavesNoGap() {
        appender.append(signature("A", 0));
        assertThatThrownBy(() -> appender.append(signature("A", 0)))
                .isInstanceOf(SequenceConflict.class)
                .hasMessageContaining("Agreement:A already has an event at sequence 0");
        assertThat(appender.append(signature("A", 1)).firstPosition()).isEqualTo(2);
        assertThat(meters.counter("ledger.append.conflicts", "kind", "sequence").count())
                .isEqualTo(1);
    }

    @Test
    void recordedTimeNeverGoesBack() {
        appender.append(signature("A", 0));
        now = NOW.minusSeconds(3600);
        assertThat(appender.append(signature("A", 1)).recordedAt()).isEqualTo(NOW);
        now = NOW.plusNanos(1_999);
        assertThat(appender.append(signature("A", 2)).recordedAt()).isEqualTo(NOW.plusNanos(1_000));
    }

    @Test
    void malformedCommandsAreRefusedBeforeTheyReachTheOthers() {
        var good = signature("A", 0);
        var gap = new Append(
                BODY,
                UUID.randomUUID(),
                new byte[32],
                java.util.List.of(
                        good.events().getFirst(), signature("A", 2).events().getFirst()));
        assertThatThrownBy(() -> appender.append(gap)).hasMessageContaining("one by one");
        assertThatThrownBy(() -> appender.append(signature("A\u0000", 0))).hasMessageContaining("aggregateId");
        assertThatThrownBy(
                        () -> appender.append(new Append(BODY, UUID.randomUUID(), new byte[32], java.util.List.of())))
                .hasMessageContaining("at least one event");
        assertThat(appender.append(good).firstPosition()).isEqualTo(1);
    }

    @Test
    void aSecondNodeThatWroteMeanwhileIsNoticed() {
        try (var other = new GroupCommitAppender(database.app(), () -> now, new SimpleMeterRegistry())) {
            for (var sequence = 0; sequence < 10; sequence++) {
                var writer = sequence % 2 == 0 ? appender : other;
                assertThat(writer.append(signature("A", sequence)).firstPosition())
                        .isEqualTo(sequence + 1);
            }
        }
        assertThat(meters.counter("ledger.append.conflicts", "kind", "head").count())
                .isEqualTo(4);
        assertThat(reader.ofAggregate("Agreement:A", 0)).hasSize(10);
    }

    @Test
    void aLostConnectionIsReplacedAndNothingIsWrittenTwice() throws SQLException {
        appender.append(signature("A", 0));
        killConnections();
        try (var log = ExpectedLog.of(HistoryWriter.class.getName())) {
            assertThat(appender.append(signature("A", 1)))
                    .extracting(Appended::firstPosition, Appended::repeated)
                    .containsExactly(2L, false);
            assertThat(log.said()).singleElement().asString().contains("The connection was lost while writing");
        }
        assertThat(meters.counter("ledger.append.connections.lost").count()).isEqualTo(1);
    }

    @Test
    void aReaderStopsAtAGap() throws SQLException {
        appender.append(signature("A", 0));
        appender.append(signature("A", 1));
        appender.append(signature("A", 2));
        execute("alter table ledger.event disable trigger all; delete from ledger.event where position = 2");
        assertThatThrownBy(() -> reader.forEach(1, 3, _ -> {}))
                .isInstanceOf(HistoryGap.class)
                .hasMessageContaining("expected 2, found 3");
        assertThatThrownBy(() -> reader.forEachOf(BODY, 3, _ -> {})).isInstanceOf(HistoryGap.class);
        assertThatThrownBy(() -> reader.ofAggregate("Agreement:A", 0)).isInstanceOf(HistoryGap.class);
        assertThat(reader.after(0, 10)).as("up to the gap").hasSize(1);
        for (int limit : new int[] {1, 10}) {
            assertThatThrownBy(() -> reader.after(1, limit))
                    .isInstanceOf(HistoryGap.class)
                    .hasMessageContaining("expected 2, found 3");
        }
        assertThat(reader.leftOfAggregate("Agreement:A")).hasSize(2);
        execute("delete from ledger.event where position = 3");
        assertThatThrownBy(() -> reader.after(2, 10))
                .isInstanceOf(HistoryGap.class)
                .hasMessageContaining("expected 3, found 4");
        assertThat(reader.after(3, 10)).as("the end of the history").isEmpty();
        assertThatThrownBy(() -> reader.forEach(1, 3, _ -> {})).isInstanceOf(HistoryGap.class);
    }

    @Test
    void aHeadThatDisagreesWithTheEventsStopsTheWriter() throws SQLException {
        appender.append(signature("A", 0));
        execute("update ledger.head set last = 0");
        try (var log = ExpectedLog.of(HistoryWriter.class.getName())) {
            assertThatThrownBy(() -> appender.append(signature("A", 1))).isInstanceOf(HistoryUnavailable.class);
            assertThat(log.said()).singleElement().asString().contains("could not be written", "event_position");
        }
        execute("update ledger.head set last = 1");
        assertThat(appender.append(signature("A", 1)).firstPosition()).isEqualTo(2);
    }

    @Test
    void manyEventsOfOneCommandGoTogether() {
        var events = java.util.Collections.nCopies(
                1_500,
                new org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated(
                        "A", java.time.LocalDate.of(2026, 4, 1)));
        var answer = appender.append(SampleAppends.append(BODY, UUID.randomUUID(), "Agreement", "A", 0, events));
        assertThat(answer.lastPosition()).isEqualTo(1_500);
        var count = new long[1];
        reader.forEachOf(BODY, 1_400, _ -> count[0]++);
        assertThat(count[0]).isEqualTo(1_400);
    }

    private void killConnections() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ledger_app'"
                + " and datname = current_database()");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
