package org.partnershipledger.eventstore.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.append.HistoryUnavailable;

/** Everything in it happens, or nothing. */
final class Transactions {
    private final DataSource connections;

    Transactions(DataSource connections) {
        this.connections = connections;
    }

    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Without a transaction: one question. */
    <T> T read(String about, Work<T> work) {
        try (var connection = connections.getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new HistoryUnavailable(about + " cannot be read now.", e);
        }
    }

    /** @param about what cannot be done now when the database fails, for the message */
    <T> T run(String about, Work<T> work) {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new HistoryUnavailable(about + " cannot be kept up to date now.", e);
        }
    }
}
