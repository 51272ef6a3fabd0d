package org.partnershipledger.audit.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.history.Entry;
import org.partnershipledger.kernel.history.Leaf;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/** A real history on a real server, attacked by someone with full power over the database: the triggers are off. */
final class Attacked implements AutoCloseable {
    static final int EVENTS = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final Connection superuser;

    /** Two bodies, ten agreements, commands of one and of three events. */
    Attacked() throws SQLException {
        try (var appender =
                new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry())) {
            for (var round = 0; round < 3; round++) {
                for (var agreement = 0; agreement < 10; agreement++) {
                    var body = OdsCode.of(agreement % 2 == 0 ? "QZZ" : "QYG");
                    var size = agreement % 2 == 0 ? 1 : 3;
                    appender.append(SampleAppends.append(
                            body,
                            UUID.randomUUID(),
                            "Agreement",
                            "A" + agreement,
                            (long) round * size,
                            signatures(agreement, size)));
                }
            }
        }
        superuser = database.superuser().getConnection();
        sql("alter table ledger.event disable trigger all");
        sql("alter table ledger.command_log disable trigger all");
        for (var table : List.of("event", "command_log", "head")) {
            sql("create table untouched_" + table + " as select * from ledger." + table);
        }
    }

    private static List<AgreementSigned> signatures(int agreement, int size) {
        return IntStream.range(0, size)
                .mapToObj(party -> new AgreementSigned("A" + agreement, DAY, "party " + party))
                .toList();
    }

    void sql(String sql, Object... values) throws SQLException {
        try (var statement = superuser.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** Puts the triggers back on as the schema made them, and off again for the next attack. */
    void guard(boolean on) throws SQLException {
        for (var table : List.of("event", "command_log")) {
            var triggers = "trigger " + table + "_is_never_";
            for (var what : List.of("changed", "emptied")) {
                sql("alter table ledger." + table + (on ? " enable always " : " disable ") + triggers + what);
            }
        }
    }

    /** Everything as it was before the attacks. */
    void restore() throws SQLException {
        for (var table : List.of("event", "command_log", "head")) {
            sql("delete from ledger." + table);
            sql("insert into ledger." + table + " select * from untouched_" + table);
        }
    }

    /** Puts the row that stood at this position back. */
    void restore(long position) throws SQLException {
        sql("delete from ledger.event where position = ? or position > ?", position, EVENTS);
        sql("insert into ledger.event select * from untouched_event where position = ?", position);
    }

    /** What only the program that writes should do: entry and leaf made anew over a changed row. */
    void rehash(long position) throws SQLException {
        try (var statement = superuser.prepareStatement("select * from ledger.event where position = ?")) {
            statement.setLong(1, position);
            var row = statement.executeQuery();
            row.next();
            var entry = Entry.of(event(row));
            sql("update ledger.event set entry = ?, leaf = ? where position = ?", entry, Leaf.of(entry), position);
        }
    }

    static RecordedEvent event(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getLong("position"),
                OdsCode.of(row.getString("body")),
                row.getLong("body_position"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getObject("event_id", UUID.class),
                row.getString("wire_name"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                row.getBytes("salt"),
                row.getBytes("entry"),
                row.getBytes("leaf"));
    }

    /** With an auditor's rights, which are enough. */
    Verification verify() throws SQLException {
        return verify(null);
    }

    Verification verify(VerifyRun.Checkpoint kept) throws SQLException {
        try (var auditor = database.as("ledger_auditor").getConnection()) {
            return VerifyRun.of(auditor, kept, (_, _) -> {});
        }
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
        database.close();
    }
}
