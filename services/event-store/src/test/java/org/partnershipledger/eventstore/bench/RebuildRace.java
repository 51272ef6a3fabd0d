package org.partnershipledger.eventstore.bench;

import static org.partnershipledger.eventstore.SampleAppends.BODY;
import static org.partnershipledger.eventstore.SampleAppends.CODEC;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.postgresql.PGStatement;

/**
 * A full rebuild (read, decode, fold, copy, index, switch) against one thread that only reads the same rows with a
 * binary cursor and decodes them.
 */
public final class RebuildRace {
    private static final int PER_COMMAND = 1_000;
    private static final int PER_AGGREGATE = 10;
    private static final int FETCH = 5_000;
    private static final String READ = """
            select position, body, body_position, aggregate_type, aggregate_id, sequence, event_id, wire_name,
                effective_on, recorded_at, payload, metadata
            from ledger.event order by position
            """;

    private final TestDatabase database;
    private final int rounds;

    public RebuildRace(TestDatabase database, int rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    /** Fills the history up to this many events. */
    public void fill(long events) {
        try (var appender =
                new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry())) {
            var last = new PostgresEventReader(database.app()).lastPosition();
            while (last < events) {
                last = appender.append(command()).lastPosition();
            }
        }
    }

    private static org.partnershipledger.eventstore.append.Append command() {
        var facts = new ArrayList<org.partnershipledger.eventstore.append.NewEvent>();
        var id = UUID.randomUUID();
        for (var a = 0; a < PER_COMMAND / PER_AGGREGATE; a++) {
            var settlement = UUID.randomUUID().toString();
            var paid = new ArrayList<SettlementPaid>();
            for (var i = 0; i < PER_AGGREGATE; i++) {
                paid.add(new SettlementPaid(
                        settlement,
                        "CM-" + i,
                        LocalDate.of(2026, 4, 1 + i),
                        Money.of("1240." + (10 + i)),
                        "ISFE-Môn-" + i));
            }
            facts.addAll(SampleAppends.append(BODY, id, "Settlement", settlement, 0, paid)
                    .events());
        }
        return new org.partnershipledger.eventstore.append.Append(BODY, id, new byte[32], facts);
    }

    public void run(Figures figures) throws SQLException {
        var projections = projections();
        projections.start();
        var events = new PostgresEventReader(database.app()).lastPosition();
        var raw = new ArrayList<Double>();
        var ours = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var began = System.nanoTime();
            readAndDecode(database.app());
            raw.add(events * 1e9 / (System.nanoTime() - began));
            began = System.nanoTime();
            projections.rebuild();
            ours.add(events * 1e9 / (System.nanoTime() - began));
        }
        figures.add(new Figures.Figure(
                "full rebuild of " + events + " events",
                Figures.median(ours),
                Figures.median(raw),
                "binary cursor and decode",
                1.0));
    }

    /** With the one table {@code bench_paid}, which every event of the fill changes. */
    public Projections projections() {
        return new Projections(
                List.of(new Paid()),
                CODEC,
                new PostgresEventReader(database.app()),
                database.app(),
                new SimpleMeterRegistry());
    }

    /** What a rebuild is measured against. */
    public static void readAndDecode(DataSource history) throws SQLException {
        try (var connection = history.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(READ)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
                statement.setFetchSize(FETCH);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        CODEC.event(new RecordedEvent(
                                rows.getLong(1),
                                OdsCode.of(rows.getString(2)),
                                rows.getLong(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getLong(6),
                                rows.getObject(7, UUID.class),
                                rows.getString(8),
                                rows.getObject(9, LocalDate.class),
                                rows.getObject(10, OffsetDateTime.class).toInstant(),
                                rows.getBytes(11),
                                rows.getBytes(12),
                                null,
                                null,
                                null));
                    }
                }
            }
            connection.commit();
        }
    }

    record PaidRow(String settlement, String agreement, Money paid, long payments, LocalDate lastOn) {}

    private static final class Paid implements Projection.RowPerKey<PaidRow> {
        @Override
        public String table() {
            return "bench_paid";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<PaidRow> row() {
            return PaidRow.class;
        }

        @Override
        public String keyColumn() {
            return "settlement";
        }

        @Override
        public String keyOf(RecordedEvent recorded, LedgerEvent event) {
            return event instanceof SettlementPaid paid ? paid.settlement() : null;
        }

        @Override
        public PaidRow fold(PaidRow row, RecordedEvent recorded, LedgerEvent event) {
            var paid = (SettlementPaid) event;
            return row == null
                    ? new PaidRow(paid.settlement(), paid.agreement(), paid.amount(), 1, paid.effectiveOn())
                    : new PaidRow(
                            row.settlement(),
                            row.agreement(),
                            row.paid().plus(paid.amount()),
                            row.payments() + 1,
                            paid.effectiveOn());
        }
    }
}
