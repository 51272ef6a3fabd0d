package org.partnershipledger.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.TestDatabase;
import org.springframework.boot.health.contributor.Status;

/** A database is ready when facts can be written to it and nobody can change them. */
class DatabaseHealthIT {

    @Test
    void aDatabaseThatWouldLetFactsBeChangedIsNotReady() throws SQLException {
        try (var database = TestDatabase.fresh();
                var superuser = database.superuser().getConnection()) {
            var health = new DatabaseHealth(database.app(), new PromptChecks());
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            superuser.createStatement().execute("alter table ledger.event disable trigger event_is_never_emptied");
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.health().getDetails().toString()).contains("event.event_is_never_emptied");
        }
    }
}
