package org.partnershipledger.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.finance.PartnershipExample.day;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.projection.FoldStopped;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.eventstore.projection.ProjectionReader;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.finance.answer.Freshness;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.presentation.Templates;

/** The finance tables on a real PostgreSQL: followed live, folded in memory and rebuilt, they say the same. */
class FinanceProjectionsIT {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final History history = PartnershipExample.history()
            .and(
                    new DataFlowStarted(PartnershipExample.ID, day("2025-04-02"), "USE-1", "Admissions", 5_000),
                    new DataFlowStopped(PartnershipExample.ID, day("2026-06-30"), "USE-1", "Admissions", "It ends"),
                    new AgreementTerminated(
                            PartnershipExample.ID, day("2026-06-30"), TerminationCause.MUTUAL, "Both sides wish it"));
    private TestDatabase database;
    private GroupCommitAppender appender;
    private Projections projections;
    private FinanceRows rows;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        appender = new GroupCommitAppender(database.app(), InstantSource.system(), meters);
        projections = new Projections(
                FinanceProjections.all(),
                History.CODEC,
                new PostgresEventReader(database.app()),
                database.app(),
                meters);
        projections.start();
        rows = new StoredRows(new ProjectionReader(database.app()), () -> projections);
    }

    @AfterEach
    void close() {
        appender.close();
        database.close();
    }

    private void record(int from, int to) {
        for (int i = from; i < to; i++) {
            appender.append(SampleAppends.append(
                    History.BODY,
                    new UUID(7, i),
                    "Agreement",
                    "CM-001",
                    i,
                    List.of(history.facts().get(i).event())));
        }
    }

    @Test
    void followedLiveAndRebuiltTheyAreTheSame() {
        record(0, 10);
        FinanceProjections.all().forEach(projection -> projections.catchUp(projection.table()));
        assertThat(rows.reached()).isEqualTo(10);
        int all = history.facts().size();
        record(10, all);
        for (Projection<?> projection : FinanceProjections.all()) {
            assertThat(projections.catchUp(projection.table())).isEqualTo(all);
            var comparison = projections.replay(projection.table());
            assertThat(comparison.differences()).as(projection.table()).isEmpty();
            assertThat(comparison.rows()).as(projection.table()).isPositive();
            var live = rows.all(projection);
            projections.rebuild(projection.table());
            assertThat(rows.all(projection)).as(projection.table()).isEqualTo((List<?>) live);
        }
    }

    @Test
    void storedRowsAreTheFoldedRows() {
        record(0, history.facts().size());
        var folded = history.rows();
        for (Projection<?> projection : FinanceProjections.all()) {
            projections.catchUp(projection.table());
            if (projection != FinanceProjections.TIMELINE) {
                assertThat(rows.all(projection)).as(projection.table()).isEqualTo((List<?>) folded.all(projection));
            }
        }
        assertThat(rows.where(FinanceProjections.TIMELINE, "agreement", "CM-001"))
                .extracting(row -> row.entry() + " " + row.title())
                .containsExactlyElementsOf(folded.all(FinanceProjections.TIMELINE).stream()
                        .map(row -> row.entry() + " " + row.title())
                        .toList());
        assertThat(rows.one(FinanceProjections.SETTLEMENTS, "S-FEE")).isPresent();
        assertThat(rows.one(FinanceProjections.SETTLEMENTS, "S-NONE")).isEmpty();
    }

    @Test
    void anAgreementWithoutItsDraftStopsItsTableRightBeforeItAndIsNamed() {
        record(0, 3);
        appender.append(SampleAppends.signature("CM-FOREIGN", 0));
        appender.append(SampleAppends.signature("CM-FOREIGN", 1));

        String table = FinanceProjections.AGREEMENTS.table();
        assertThatThrownBy(() -> projections.catchUp(table))
                .isInstanceOf(FoldStopped.class)
                .hasMessageContaining("agreement.signed.v1 at position 4 of Agreement:CM-FOREIGN")
                .hasMessageContaining("was not begun before it");
        assertThat(projections.position(table)).isEqualTo(3);
        assertThat(projections.stopped(table)).get().asString().contains("position 4");
        assertThat(rows.one(FinanceProjections.AGREEMENTS, "CM-001")).isPresent();
        assertThatThrownBy(() -> projections.rebuild(table)).isInstanceOf(FoldStopped.class);
        assertThat(rows.one(FinanceProjections.AGREEMENTS, "CM-001")).isPresent();
        String timeline = FinanceProjections.TIMELINE.table();
        assertThat(projections.catchUp(timeline)).isEqualTo(5);
        assertThat(projections.stopped(timeline)).isEmpty();
    }

    @Test
    void aRestartOverAnAgreementWithoutItsDraftStopsItsTableThereAndTheOthersGoOn() throws SQLException {
        record(0, 3);
        appender.append(SampleAppends.signature("CM-FOREIGN", 0));
        appender.append(SampleAppends.signature("CM-FOREIGN", 1));
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update projection.progress set version = 0");
        }
        assertThat(rows.stopped()).isEmpty();

        projections.start();

        assertThat(projections.position(FinanceProjections.AGREEMENTS.table())).isEqualTo(3);
        assertThat(projections.position(FinanceProjections.TIMELINE.table())).isEqualTo(5);
        assertThat(rows.one(FinanceProjections.AGREEMENTS, "CM-001")).isPresent();
        assertThat(rows.stopped()).isNotEmpty().allSatisfy(why -> assertThat(why)
                .contains("position 4 of Agreement:CM-FOREIGN: what it is about was not begun before it"));
        assertThat(Templates.html(Freshness.notice(rows, 0)))
                .contains("Figures here are not complete", "The table finance_agreement cannot take in");
        record(3, 4);
        assertThat(projections.catchUp(FinanceProjections.TIMELINE.table())).isEqualTo(6);
    }
}
