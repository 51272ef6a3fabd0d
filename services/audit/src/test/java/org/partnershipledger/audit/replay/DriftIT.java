package org.partnershipledger.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.history.AuditEventProjection;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.PostgresEventReader;

/** Rows of a read model changed by hand, a hundred times: the replay finds every one and nothing else. */
class DriftIT {
    private static final int EVENTS = 300;
    private static final int EDITS = 100;
    private static final List<String> COLUMNS = List.of(
            "agreement = agreement || 'x'",
            "actor = 'somebody else'",
            "effective_on = effective_on + 1",
            "recorded_at = recorded_at + interval '1 microsecond'",
            "wire_name = 'agreement.activated.v1'");

    @Test
    void everyEditByHandIsFound() throws SQLException {
        var seed = Long.getLong("audit.seed", 20_261_122L);
        var random = new Random(seed);
        try (var database = TestDatabase.fresh();
                var superuser = database.superuser().getConnection()) {
            try (var appender =
                    new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry())) {
                for (var event = 0; event < EVENTS; event++) {
                    appender.append(SampleAppends.signature("A" + event % 7, event / 7));
                }
            }
            var projections = new Projections(
                    List.of(new AuditEventProjection()),
                    SampleAppends.CODEC,
                    new PostgresEventReader(database.app()),
                    database.app(),
                    new SimpleMeterRegistry());
            projections.start();
            projections.catchUp("audit_event");
            assertThat(projections.replay().getFirst().agrees()).isTrue();

            var positions =
                    new ArrayList<>(IntStream.rangeClosed(1, EVENTS).boxed().toList());
            Collections.shuffle(positions, random);
            for (var position : positions.subList(0, EDITS)) {
                var column = COLUMNS.get(random.nextInt(COLUMNS.size()));
                execute(
                        superuser,
                        "update projection.audit_event set " + column + " where event_position = " + position);
            }

            var comparison = projections.replay().getFirst();
            assertThat(comparison.differing()).as("seed %d", seed).isEqualTo(EDITS);
            assertThat(comparison.rows()).isEqualTo(EVENTS);

            execute(superuser, "delete from projection.audit_event where event_position = " + positions.getLast());
            assertThat(projections.replay().getFirst().differing()).isEqualTo(EDITS + 1L);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
        }
    }
}
