package org.partnershipledger.app.health;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.database.HistoryGuards;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready means that a fact could be recorded now: a message of no consequence is written through the database's log
 * to the disk. A full disk, a read-only replica and a lost server all fail here, where a plain select would not. Nor is
 * a database ready that would let somebody change what is recorded ({@link HistoryGuards}), or that does not answer
 * soon ({@link PromptChecks}).
 */
public final class DatabaseHealth implements HealthIndicator {
    private static final String WRITE = "select pg_logical_emit_message(true, 'partnership-ledger.health', '')";

    private final DataSource database;

    private final PromptChecks checks;

    public DatabaseHealth(DataSource database, PromptChecks checks) {
        this.database = database;
        this.checks = checks.with("database", this::look);
    }

    @Override
    public Health health() {
        return checks.of("database");
    }

    private Health look() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(5);
            statement.execute(WRITE);
            List<String> missing = HistoryGuards.missing(connection);
            return missing.isEmpty()
                    ? Health.up().build()
                    : Health.down()
                            .withDetail("reason", "recorded facts could be changed: triggers are not on as made")
                            .withDetail("triggers", missing)
                            .build();
        } catch (SQLException cannotWrite) {
            return Health.down()
                    .withDetail("reason", "nothing can be written: SQL state " + cannotWrite.getSQLState())
                    .build();
        }
    }
}
