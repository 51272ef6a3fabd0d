package org.partnershipledger.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes batches on a connection of its own; used by one thread at a time. Whatever happens, every command of a
 * batch gets its answer or refusal: recorded, conflict, repeated, or nothing written.
 */
final class HistoryWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryWriter.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int RACES_AGAINST_OTHER_NODES = 1_000;
    private static final int VALIDATION_SECONDS = 5;
    private static final String SETTINGS = """
            set lock_timeout = 'TIMEOUT'; set statement_timeout = 'TIMEOUT'; set plan_cache_mode = force_generic_plan;
            set default_transaction_isolation = 'read committed'; set synchronous_commit = on
            """;

    private static final String NOTHING =
            "The history cannot be written now; nothing was recorded by this attempt, and sending the same again is safe.";
    private static final String UNKNOWN =
            "The connection to the history was lost before it answered, so it is not known whether this was recorded; "
                    + "sending the same again is safe: it counts once.";

    private final DataSource connections;
    private final InstantSource clock;
    private final AppendMeters meters;
    private final Duration timeout;
    private Connection connection;
    private BatchStatement statement;
    private Head head;
    private boolean outcomeUnknown;

    HistoryWriter(DataSource connections, InstantSource clock, AppendMeters meters, Duration timeout) {
        this.connections = connections;
        this.clock = clock;
        this.meters = meters;
        this.timeout = timeout;
    }

    void write(List<PendingAppend> commands) {
        var left = commands;
        outcomeUnknown = false;
        try {
            for (var lost = 0; !left.isEmpty(); lost++) {
                left = writeOrTakeApart(left, lost);
            }
        } catch (SQLException e) {
            disconnect();
            LOG.warn("A batch of {} commands could not be written: {}", left.size(), e.getMessage());
            refuse(left, outcomeUnknown ? UNKNOWN : NOTHING, e);
        } catch (RuntimeException | Error e) {
            disconnect();
            refuse(left, "The history cannot be written now because of an error in the program.", e);
            throw e;
        }
    }

    private void refuse(List<PendingAppend> commands, String why, Throwable cause) {
        for (var command : commands) {
            if (!command.isDone()) {
                command.refuse(new HistoryUnavailable(why, cause, outcomeUnknown));
            }
        }
    }

    /** @return the commands that have no answer yet and are to be tried again */
    private List<PendingAppend> writeOrTakeApart(List<PendingAppend> commands, int lost) throws SQLException {
        try {
            connect();
            return writeWhole(commands);
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return takeApart(commands, e);
            }
            if (connection == null || isAlive()) {
                throw e;
            }
            outcomeUnknown = true;
            if (lost > 0) {
                throw e;
            }
            return outcomesAfterLoss(commands, e);
        }
    }

    private List<PendingAppend> writeWhole(List<PendingAppend> commands) throws SQLException {
        for (var race = 0; race < RACES_AGAINST_OTHER_NODES; race++) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var batch = Batch.assign(commands, head, connection, now);
            if (statement.write(batch, head.epoch)) {
                head.moved(batch.last(), batch.recordedAt, batch.bodyPositions);
                batch.answer();
                meters.batch(commands.size());
                return List.of();
            }
            var before = head;
            head = Head.read(connection);
            if (head.isWhere(before)) {
                return takeApart(commands, new SQLException("neither the head nor a stream that was read has moved"));
            }
            meters.headMoved();
        }
        throw new SQLException("other nodes were first " + RACES_AGAINST_OTHER_NODES + " times");
    }

    private List<PendingAppend> takeApart(List<PendingAppend> commands, SQLException refusal) throws SQLException {
        head = Head.read(connection);
        var left = RefusedAppends.takeOut(commands, connection, meters);
        if (left.size() == commands.size()) {
            // No command is to blame, so the head row and the events disagree: somebody wrote around the appender.
            throw refusal;
        }
        return left;
    }

    /** The statement may or may not have been committed: nothing is sent again before that is known. */
    private List<PendingAppend> outcomesAfterLoss(List<PendingAppend> commands, SQLException loss) throws SQLException {
        LOG.warn("The connection was lost while writing; looking up what was recorded: {}", loss.getMessage());
        meters.connectionLost();
        disconnect();
        connect();
        head = Head.fence(connection);
        var left = RefusedAppends.takeOutRecorded(commands, connection, meters);
        outcomeUnknown = false;
        return left;
    }

    private boolean isAlive() throws SQLException {
        return connection.isValid(VALIDATION_SECONDS);
    }

    private void connect() throws SQLException {
        if (connection == null) {
            var fresh = connections.getConnection();
            try (var settings = fresh.createStatement()) {
                fresh.setAutoCommit(true);
                // Well above the server's own limits, which give the clearer answer.
                fresh.setNetworkTimeout(
                        Runnable::run, (int) timeout.multipliedBy(2).toMillis());
                settings.execute(SETTINGS.replace("TIMEOUT", timeout.toMillis() + "ms"));
                connection = fresh;
                statement = new BatchStatement(fresh);
                head = Head.read(fresh);
            } catch (SQLException e) {
                connection = fresh;
                disconnect();
                throw e;
            }
        }
    }

    private void disconnect() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("A lost connection did not close: {}", e.getMessage());
            }
        }
        connection = null;
        statement = null;
        head = null;
    }

    @Override
    public void close() {
        disconnect();
    }
}
