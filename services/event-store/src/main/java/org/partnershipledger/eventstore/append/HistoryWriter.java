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

    private final DataSource connections;
    private final InstantSource clock;
    private final AppendMeters meters;
    private final Duration timeout;
    private Connection connection;
    private BatchStatement statement;
    private Head head;

    HistoryWriter(DataSource connections, InstantSource clock, AppendMeters meters, Duration timeout) {
        this.connections = connections;
        this.clock = clock;
        this.meters = meters;
        this.timeout = timeout;
    }

    void write(List<PendingAppend> commands) {
        var left = commands;
        try {
            for (var lost = 0; !left.isEmpty(); lost++) {
                left = writeOrTakeApart(left, lost);
            }
        } catch (SQLException e) {
            disconnect();
            LOG.warn("A batch of {} commands could not be written: {}", left.size(), e.getMessage());
            refuse(
                    left,
                    "The history cannot be written now; nothing was recorded, and sending the same again is safe.",
                    e);
        } catch (RuntimeException | Error e) {
            disconnect();
            refuse(left, "The history cannot be written now because of an error in the program.", e);
            throw e;
        }
    }

    private static void refuse(List<PendingAppend> commands, String why, Throwable cause) {
        for (var command : commands) {
            if (!command.isDone()) {
                command.refuse(new HistoryUnavailable(why, cause));
            }
        }
    }

    /** @return the commands that have no answer yet and are to be tried again */
    private List<PendingAppend> writeOrTakeApart(List<PendingAppend> commands, int lost) throws SQLException {
        try {
            connect();
            writeWhole(commands);
            return List.of();
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return takeApart(commands, e);
            }
            if (lost > 0 || connection == null || isAlive()) {
                throw e;
            }
            return outcomesAfterLoss(commands, e);
        }
    }

    private void writeWhole(List<PendingAppend> commands) throws SQLException {
        for (var race = 0; race < RACES_AGAINST_OTHER_NODES; race++) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var batch = Batch.assign(commands, head, connection, now);
            if (statement.write(batch, head.epoch)) {
                head.moved(batch.last, batch.recordedAt, batch.bodyPositions);
                batch.answer();
                meters.batch(commands.size());
                return;
            }
            meters.headMoved();
            head = Head.read(connection);
        }
        throw new SQLException("other nodes were first " + RACES_AGAINST_OTHER_NODES + " times");
    }

    private List<PendingAppend> takeApart(List<PendingAppend> commands, SQLException violation) throws SQLException {
        head = Head.read(connection);
        var left = Losers.takeOut(commands, connection, meters);
        if (left.size() == commands.size()) {
            // No command is to blame, so the head row and the events disagree: somebody wrote around the appender.
            throw violation;
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
        return Losers.takeOutRecorded(commands, connection, meters);
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
