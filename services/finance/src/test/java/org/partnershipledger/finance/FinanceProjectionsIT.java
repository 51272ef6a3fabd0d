package org.partnershipledger.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.finance.PartnershipExample.ID;
import static org.partnershipledger.finance.PartnershipExample.day;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.projection.FoldStopped;
import org.partnershipledger.eventstore.projection.ProjectionReader;
import org.partnershipledger.finance.answer.Freshness;
import org.partnershipledger.finance.portfolio.PartnershipTable;
import org.partnershipledger.finance.settlement.SettlementTable;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.Templates;

/** The tables of the finance lists on a real PostgreSQL: followed live and rebuilt, they say the same. */
class FinanceProjectionsIT {
    private final List<LedgerEvent> events = PartnershipExample.history()
            .and(
                    new CommercialTermAgreed(
                            ID,
                            day("2026-04-01"),
                            "CE",
                            new CommercialTerm.Milestone(
                                    "it is certified", "Certificate", Money.of("5.00"), day("2026-12-31"))),
                    new AgreementTerminated(ID, day("2026-06-30"), TerminationCause.MUTUAL, "Both sides wish it"))
            .facts()
            .stream()
            .map(fact -> fact.event())
            .toList();
    private final ExpectedLog log = ExpectedLog.of("org.partnershipledger.eventstore.projection.ProjectionRun");
    private final StoredExample stored = new StoredExample();
    private final ProjectionReader rows = new ProjectionReader(stored.connections());

    @AfterEach
    void close() {
        stored.close();
        log.close();
    }

    @Test
    void followedLiveAndRebuiltTheyAreTheSame() {
        stored.record(events.subList(0, 10));
        stored.catchUp();
        assertThat(stored.progress().reached()).isEqualTo(10);
        stored.record(events.subList(10, events.size()));
        stored.catchUp();
        assertThat(stored.progress().reached()).isEqualTo(events.size());
        for (var comparison : stored.projections().replay()) {
            assertThat(comparison.differences()).as(comparison.table()).isEmpty();
            assertThat(comparison.rows()).as(comparison.table()).isPositive();
        }
        var live = allRows();
        stored.projections().rebuild();
        assertThat(allRows()).isEqualTo(live);
    }

    private List<List<? extends Record>> allRows() {
        List<List<? extends Record>> all = new ArrayList<>();
        FinanceProjections.all().forEach(projection -> all.add(rows.all(projection)));
        return all;
    }

    @Test
    void anAgreementWithoutItsDraftStopsItsTableRightBeforeItAndIsNamed() {
        stored.record(events.subList(0, 3));
        stored.appender().append(SampleAppends.signature("CM-FOREIGN", 0));
        stored.appender().append(SampleAppends.signature("CM-FOREIGN", 1));

        String table = PartnershipTable.TABLE.table();
        var projections = stored.projections();
        assertThatThrownBy(() -> projections.catchUp(table))
                .isInstanceOf(FoldStopped.class)
                .hasMessageContaining("agreement.signed.v1 at position 4 of Agreement:CM-FOREIGN")
                .hasMessageContaining("was not begun before it");
        assertThat(projections.position(table)).isEqualTo(3);
        assertThat(projections.stopped().get(table)).contains("position 4");
        assertThat(rows.one(PartnershipTable.TABLE, "CM-001")).isPresent();
        assertThatThrownBy(projections::rebuild).isInstanceOf(FoldStopped.class);
        assertThat(rows.one(PartnershipTable.TABLE, "CM-001")).isPresent();
        String settlements = SettlementTable.TABLE.table();
        assertThat(projections.catchUp(settlements)).isEqualTo(5);
        assertThat(projections.stopped()).doesNotContainKey(settlements);
    }

    @Test
    void aRestartOverAnAgreementWithoutItsDraftStopsItsTableThereAndTheOthersGoOn() throws SQLException {
        stored.record(events.subList(0, 3));
        stored.appender().append(SampleAppends.signature("CM-FOREIGN", 0));
        try (var connection = stored.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update projection.progress set version = 0");
        }
        assertThat(stored.progress().stopped()).isEmpty();

        stored.projections().start();

        assertThat(stored.projections().position(PartnershipTable.TABLE.table()))
                .isEqualTo(3);
        assertThat(stored.projections().position(SettlementTable.TABLE.table())).isEqualTo(4);
        assertThat(rows.one(PartnershipTable.TABLE, "CM-001")).isPresent();
        assertThat(stored.progress().stopped()).isNotEmpty().allSatisfy(why -> assertThat(why)
                .contains("position 4 of Agreement:CM-FOREIGN: what it is about was not begun before it"));
        assertThat(Templates.html(Freshness.notice(stored.progress(), 0)))
                .contains("Figures here are not complete", "The table finance_partnership cannot take in");
        stored.record(events.subList(3, 4));
        assertThat(stored.projections().catchUp(SettlementTable.TABLE.table())).isEqualTo(5);
    }
}
