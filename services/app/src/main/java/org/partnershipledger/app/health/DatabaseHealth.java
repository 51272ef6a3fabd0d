package org.partnershipledger.app.health;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready means that a fact could be recorded now: a message of no consequence is written through the database's log
 * to the disk. A full disk, a read-only replica and a lost server all fail here, where a plain select would not.
 */
public final class DatabaseHealth implements HealthIndicator {
    private static final String WRITE = "select pg_logical_emit_message(true, 'partnership-ledger.health', '')";

    private final DataSource database;

    public DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(5);
            statement.execute(WRITE);
            return Health.up().build();
        } catch (SQLException cannotWrite) {
            return Health.down()
                    .withDetail("reason", "nothing can be written: SQL state " + cannotWrite.getSQLState())
                    .build();
        }
    }
}
