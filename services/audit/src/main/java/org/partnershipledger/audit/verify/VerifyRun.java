package org.partnershipledger.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.partnershipledger.audit.verify.Finding.Check;
import org.postgresql.PGStatement;

/**
 * Reads every stored event once, in order, in one snapshot, and checks it against itself ({@link RowCheck}), against
 * the published schema of its event ({@link FieldCheck}), against those before it ({@link OrderCheck}), against the
 * list of commands ({@link CommandCheck}), and the whole against the head row and a root kept outside. It looks at
 * what guards the history too ({@link GuardCheck}). Writers may go on meanwhile. Needs SELECT on the ledger schema,
 * nothing else.
 */
public final class VerifyRun {
    private static final int STEP = 10_000;
    private static final String EVENTS = """
            select position, body, body_position, aggregate_type, aggregate_id, sequence, event_id, wire_name,
                   effective_on, recorded_at, payload, metadata, salt, entry, leaf
              from ledger.event
             order by position
            """;

    private final Checkpoint kept;
    private final RowCheck rows = new RowCheck();
    private final FieldCheck fields = new FieldCheck();
    private final OrderCheck order = new OrderCheck();
    private final CompactRange range = new CompactRange();
    private final List<Finding> findings = new ArrayList<>();
    private long wrong;
    private String rootAtKept;

    /** Called every few thousand events; {@code total} is what the head row says. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /** Size and root as printed by an earlier run and kept where nobody with power over the database can write. */
    public record Checkpoint(long size, String root) {}

    private VerifyRun(Checkpoint kept) {
        this.kept = kept;
    }

    public static Verification of(Connection connection, Progress progress) throws SQLException {
        return of(connection, null, progress);
    }

    /**
     * @param connection used alone until the end; its transaction is rolled back
     * @param kept null when there is none
     */
    public static Verification of(Connection connection, Checkpoint kept, Progress progress) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return new VerifyRun(kept).run(connection, progress);
        } finally {
            connection.rollback();
        }
    }

    private Verification run(Connection connection, Progress progress) throws SQLException {
        var head = HeadCheck.read(connection);
        try (var commands = new CommandCheck(connection);
                var statement = connection.prepareStatement(EVENTS)) {
            statement.setFetchSize(2_000);
            // Binary from the first time on: bytes would otherwise come as twice as many hex digits.
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
            var events = statement.executeQuery();
            var found = new ArrayList<Finding>();
            while (events.next()) {
                var event = event(events);
                order.check(event, found);
                range.add(rows.check(event, found));
                commands.check(event, found);
                // A row that was changed is named for that; whether its fields are there is asked of one that was not.
                if (found.isEmpty()) {
                    fields.check(event, found);
                }
                keep(found);
                if (kept != null && range.size() == kept.size()) {
                    rootAtKept = range.rootHex();
                }
                if (range.size() % STEP == 0) {
                    progress.at(range.size(), head.last());
                }
            }
            commands.end(order.last(), found);
            head.check(order, found);
            head.repeatedEvents(connection, found);
            checkpoint(found);
            keep(found);
        }
        progress.at(range.size(), range.size());
        findings.sort(Comparator.comparingLong(Finding::position));
        return new Verification(range.size(), range.rootHex(), findings, wrong, GuardCheck.missing(connection));
    }

    private void keep(List<Finding> found) {
        if (!found.isEmpty()) {
            wrong += found.size();
            found.stream()
                    .limit(Math.max(0, Verification.KEPT - findings.size()))
                    .forEach(findings::add);
            found.clear();
        }
    }

    private void checkpoint(List<Finding> found) {
        if (kept == null) {
            return;
        }
        if (kept.size() == 0 && rootAtKept == null) {
            rootAtKept = new CompactRange().rootHex();
        }
        if (rootAtKept == null) {
            found.add(new Finding(
                    range.size() + 1,
                    Check.CHECKPOINT,
                    "The history is shorter than it was when the root was kept: its end is missing.",
                    kept.size() + " events",
                    range.size() + " events"));
        } else if (!rootAtKept.equalsIgnoreCase(kept.root())) {
            found.add(new Finding(
                    kept.size(),
                    Check.CHECKPOINT,
                    "The root over the first " + kept.size() + " events is not the one that was kept: at or before this"
                            + " position the history was rewritten.",
                    kept.root(),
                    rootAtKept));
        }
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getBytes(11),
                row.getBytes(12),
                row.getBytes(13),
                row.getBytes(14),
                row.getBytes(15));
    }
}
