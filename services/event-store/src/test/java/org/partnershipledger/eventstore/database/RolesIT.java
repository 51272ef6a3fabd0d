package org.partnershipledger.eventstore.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.eventstore.StartRefused;
import org.partnershipledger.eventstore.TestDatabase;

/** The last line of defence: nobody changes, deletes or empties the history, whatever their rights; readers only read. */
class RolesIT {
    private static final String INSERT = """
            insert into ledger.event values (1, 'QZZ', 1, 'Agreement', 'Agreement:A', 0, gen_random_uuid(), 'a.b.v1',
                '2026-04-01', now(), '', '', '', '', '')
            """;
    private static final List<String> CHANGES = List.of(
            "update ledger.event set body = 'QYG'",
            "delete from ledger.event",
            "truncate ledger.event",
            "update ledger.command_log set outcome = 'X'",
            "delete from ledger.command_log",
            "truncate ledger.command_log");
    private static TestDatabase database;

    @BeforeAll
    static void oneFactIsRecorded() throws SQLException {
        database = TestDatabase.fresh();
        execute(database.app(), INSERT);
        execute(
                database.app(),
                "insert into ledger.command_log values ('QZZ', gen_random_uuid(), '', 'RECORDED', 1, 1, now())");
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger_app",
                "ledger_reader",
                "ledger_sealer",
                "ledger_auditor",
                "ledger_backup",
                "ledger_projector"
            })
    void noLoginMayChangeTheHistory(String role) {
        for (var change : CHANGES) {
            assertThatThrownBy(() -> execute(database.as(role), change))
                    .as(role + ": " + change)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void notEvenTheSuperuserInAReplicaSession() {
        for (var change : CHANGES) {
            assertThatThrownBy(() -> execute(database.superuser(), "set session_replication_role = replica; " + change))
                    .as(change)
                    .hasMessageContaining("the history is append-only")
                    .hasMessageContaining("is refused");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger_reader", "ledger_sealer", "ledger_auditor", "ledger_backup"})
    void readersReadAndNeverWrite(String role) throws SQLException {
        execute(database.as(role), "select * from ledger.event");
        assertThatThrownBy(() -> execute(database.as(role), INSERT)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database.as(role), "update ledger.head set last = 0"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(database.as(role), "create table projection.x (a int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theApplicationKeepsProjectionsAndReadersSeeThem() throws SQLException {
        execute(database.app(), "create table some_projection (a int)");
        execute(database.as("ledger_reader"), "select * from projection.some_projection");
        assertThatThrownBy(() -> execute(database.app(), "create table ledger.x (a int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyLogsInAsTheOwner() throws SQLException {
        try (var connection = database.superuser().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select rolcanlogin from pg_roles where rolname = 'ledger_owner'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table ledger.event disable trigger event_is_never_changed",
                "alter table ledger.event enable trigger event_is_never_changed",
                "alter table ledger.event enable replica trigger event_is_never_changed",
                "drop trigger event_is_never_changed on ledger.event",
                "drop trigger event_is_never_changed on ledger.event;"
                        + " create trigger event_is_never_changed before update or delete on ledger.event"
                        + " for each row when (false) execute function ledger.refuse_change();"
                        + " alter table ledger.event enable always trigger event_is_never_changed",
                "create or replace function ledger.refuse_change() returns trigger language plpgsql as"
                        + " $$ begin return new; end $$"
            })
    void aTriggerThatIsOffAlteredOrGoneIsNoticedBeforeAnythingIsWritten(String attack) throws SQLException {
        try (var attacked = TestDatabase.fresh()) {
            DatabaseChecks.refuseUnguardedHistory(attacked.app());
            execute(attacked.superuser(), attack);
            assertThatThrownBy(() -> DatabaseChecks.refuseUnguardedHistory(attacked.app()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("could be changed")
                    .hasMessageContaining("event.event_is_never_changed");
        }
    }

    @Test
    void eachOfTheFourTriggersIsLookedAt() throws SQLException {
        try (var attacked = TestDatabase.fresh();
                var superuser = attacked.superuser().getConnection()) {
            execute(
                    attacked.superuser(),
                    "alter table ledger.event disable trigger all; alter table ledger.command_log disable trigger all");
            assertThat(HistoryGuards.missing(superuser))
                    .containsExactly(
                            "command_log.command_log_is_never_changed",
                            "command_log.command_log_is_never_emptied",
                            "event.event_is_never_changed",
                            "event.event_is_never_emptied");
        }
    }

    private static void execute(DataSource as, String sql) throws SQLException {
        try (var connection = as.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
