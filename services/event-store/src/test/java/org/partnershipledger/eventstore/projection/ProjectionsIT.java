package org.partnershipledger.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.eventstore.SampleAppends.CODEC;
import static org.partnershipledger.eventstore.SampleAppends.signature;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.Patience;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.projection.SignatureProjections.ByAgreement;
import org.partnershipledger.eventstore.projection.SignatureProjections.EachSignature;
import org.partnershipledger.eventstore.read.HistoryGap;
import org.partnershipledger.eventstore.read.PostgresEventReader;

/** Read models can be thrown away: followed live or rebuilt, the rows are the same, and a replay proves it. */
class ProjectionsIT {
    private static final String BY_AGREEMENT = "test_agreement";
    private static final String EACH = "test_signature";
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private ExpectedLog log;
    private TestDatabase database;
    private GroupCommitAppender appender;
    private Projections projections;

    @BeforeEach
    void open() {
        log = ExpectedLog.of(ProjectionRun.class.getName());
        database = TestDatabase.fresh();
        appender = new GroupCommitAppender(database.app(), InstantSource.system(), meters);
        projections = projections(1);
    }

    private Projections projections(int version) {
        return new Projections(
                List.of(new ByAgreement(BY_AGREEMENT, version), new EachSignature(EACH)),
                CODEC,
                new PostgresEventReader(database.app()),
                database.app(),
                meters);
    }

    @AfterEach
    void close() {
        appender.close();
        database.close();
        log.close();
    }

    private void record(int from, int to) {
        for (var i = from; i < to; i++) {
            appender.append(signature("CM-" + i % 7, i / 7));
        }
    }

    @Test
    void rowsFollowedLiveAndRowsRebuiltAreTheSame() throws SQLException {
        projections.start();
        record(0, 30);
        assertThat(projections.catchUp(BY_AGREEMENT)).isEqualTo(30);
        record(30, 45);
        projections.catchUp(BY_AGREEMENT);
        projections.catchUp(EACH);
        var live = rows("select to_jsonb(t)::text from test_agreement t order by agreement");
        var liveEach = rows("select to_jsonb(t)::text from test_signature t order by 1");
        assertThat(live).hasSize(7);
        assertThat(liveEach).hasSize(90);
        for (var comparison : projections.replay()) {
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.agrees()).isTrue();
            assertThat(comparison.position()).isEqualTo(45);
        }
        projections.rebuild();
        assertThat(rows("select to_jsonb(t)::text from test_agreement t order by agreement"))
                .isEqualTo(live);
        assertThat(rows("select to_jsonb(t)::text from test_signature t order by 1"))
                .isEqualTo(liveEach);
        assertThat(rows("select weight::text || ' ' || amount from test_agreement where agreement = 'CM-0'"))
                .containsExactly("0.70 -1247.50");
    }

    @Test
    void aRebuiltTableGoesOnFollowing() {
        projections.start();
        record(0, 10);
        projections.rebuild();
        assertThat(projections.position(BY_AGREEMENT)).isEqualTo(10);
        record(10, 20);
        assertThat(projections.catchUp(BY_AGREEMENT)).isEqualTo(20);
        assertThat(projections.replay()).allMatch(Comparison::agrees);
    }

    @Test
    void aReplayNamesTheRowsThatDiffer() throws SQLException {
        projections.start();
        record(0, 14);
        projections.catchUp(BY_AGREEMENT);
        execute("update test_agreement set signatures = 99 where agreement = 'CM-3'");
        execute("delete from test_agreement where agreement = 'CM-5'");
        execute(
                "insert into test_agreement (agreement, signatures, last_position, signed) values ('CM-X', 1, 1, true)");
        projections.catchUp(EACH);
        var comparison = projections.replay().getFirst();
        assertThat(comparison.differing()).isEqualTo(3);
        assertThat(comparison.differences())
                .extracting(Comparison.Difference::key)
                .containsExactly("CM-3", "CM-5", "CM-X");
        assertThat(comparison.differences().get(1).live()).isNull();
        assertThat(comparison.differences().get(2).replayed()).isNull();
        projections.rebuild();
        assertThat(projections.replay()).allMatch(Comparison::agrees);
    }

    @Test
    void anotherVersionOfTheFoldIsRebuiltAtStart() throws SQLException {
        record(0, 10);
        projections.start();
        assertThat(projections.position(BY_AGREEMENT)).isEqualTo(10);
        execute("update test_agreement set signatures = 99");
        projections(1).start();
        assertThat(rows("select distinct signatures::text from test_agreement")).containsExactly("99");
        projections(2).start();
        assertThat(rows("select distinct signatures::text from test_agreement order by 1"))
                .containsExactly("1", "2");
        assertThatThrownBy(() -> projections.catchUp(BY_AGREEMENT)).hasMessageContaining("restart this node");
    }

    @Test
    void anEventIsAppliedOnceWhoeverApplies() throws Exception {
        projections.start();
        var other = new Projections(
                List.of(new ByAgreement(BY_AGREEMENT, 1), new EachSignature(EACH)),
                CODEC,
                new PostgresEventReader(database.app()),
                database.app(),
                new SimpleMeterRegistry());
        record(0, 60);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var table : projections.tables()) {
                nodes.submit(() -> projections.catchUp(table));
            }
            nodes.submit(() -> handOver(other));
        }
        assertThat(projections.position(BY_AGREEMENT)).isEqualTo(60);
        assertThat(other.await(EACH, 60, Patience.LONGEST)).isTrue();
        assertThat(rows("select sum(signatures)::text from test_agreement")).containsExactly("60");
        assertThat(rows("select count(*)::text from test_signature")).containsExactly("120");
        assertThat(meters.get("ledger.projection.lag")
                        .tag("projection", EACH)
                        .gauge()
                        .value())
                .isZero();
    }

    private void handOver(Projections to) {
        for (var position = 0; position < 60; position += 7) {
            to.apply(read(position, 7));
        }
    }

    private List<Decoded> read(long after, int limit) {
        return Decoded.all(new PostgresEventReader(database.app()).after(after, limit), CODEC);
    }

    @Test
    void anEventIsNeverLeftOut() {
        projections.start();
        record(0, 3);
        var third = read(2, 1);
        assertThatThrownBy(() -> projections.apply(third))
                .hasMessageContaining("is at position 0 and was given 3 next");
        assertThat(projections.position(EACH)).isZero();
    }

    @Test
    void waitingForAPositionThatDoesNotComeEnds() {
        projections.start();
        record(0, 3);
        assertThat(projections.await(BY_AGREEMENT, 3, Duration.ofMillis(20))).isFalse();
        assertThat(meters.get("ledger.projection.lag")
                        .tag("projection", EACH)
                        .gauge()
                        .value())
                .isEqualTo(3);
    }

    @Test
    void anUnknownEventStopsTheTailAndTheRebuildWithItsName() throws SQLException {
        projections.start();
        record(0, 2);
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table ledger.event disable trigger all;"
                    + " update ledger.event set wire_name = 'agreement.forgotten.v1' where position = 2");
        }
        assertThatThrownBy(() -> projections.catchUp(BY_AGREEMENT))
                .isInstanceOf(FoldStopped.class)
                .hasMessageContaining("agreement.forgotten.v1");
        assertThat(projections.position(BY_AGREEMENT)).as("right before it").isEqualTo(1);
        assertThatThrownBy(projections::rebuild).hasMessageContaining("agreement.forgotten.v1");
        assertThat(projections.position(EACH)).isZero();
        assertThatThrownBy(() -> projections(2).start())
                .as("a newer program wrote it, so this one does not start on it")
                .hasMessageContaining("agreement.forgotten.v1")
                .hasMessageEndingWith("use a newer program; it stops there and nothing is skipped");
    }

    @Test
    void aStartOverAnEventThatCannotBeReadGoesUpToItAndSaysSo() throws SQLException {
        record(0, 30);
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table ledger.event disable trigger all;"
                    + " update ledger.event set payload = '{}' where position = 21");
        }
        projections.start();
        for (var table : projections.tables()) {
            assertThat(projections.position(table)).as(table).isEqualTo(20);
            assertThat(projections.stopped().get(table))
                    .startsWith("the table " + table + " cannot take in agreement.signed.v1 at position 21");
            assertThatThrownBy(() -> projections.catchUp(table)).isInstanceOf(FoldStopped.class);
        }
        assertThat(rows("select agreement from test_agreement")).hasSize(7);
    }

    @Test
    void aStartOverAHoleGoesUpToItAndSaysSo() throws SQLException {
        record(0, 30);
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table ledger.event disable trigger all;"
                    + " delete from ledger.event where position in (21, 22)");
        }
        projections.start();
        for (var table : projections.tables()) {
            assertThat(projections.position(table)).as(table).isEqualTo(20);
            assertThat(projections.stopped().get(table)).contains("expected 21, found 23");
            assertThatThrownBy(() -> projections.catchUp(table)).isInstanceOf(HistoryGap.class);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        var rows = new java.util.ArrayList<String>();
        try (var connection = database.app().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.app().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
