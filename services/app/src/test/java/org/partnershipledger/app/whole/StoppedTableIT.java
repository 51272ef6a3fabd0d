package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.partnershipledger.app.health.ProjectionsHealth;
import org.partnershipledger.app.sample.SampleHistory;
import org.partnershipledger.app.wiring.Application;
import org.partnershipledger.app.wiring.Application.Listening;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.Patience;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A start over a history that one table cannot take in: here the signature of an agreement that nobody drafted, which
 * only somebody past the ledger's own way in could write. The ledger serves and records, that table stops before the
 * event and names it on its pages and in the health, and the other tables go on.
 */
class StoppedTableIT {

    @Test
    void theLedgerServesRecordsAndSaysWhichTableStoppedWhere() throws Exception {
        try (TestDatabase fresh = TestDatabase.fresh();
                ExpectedLog log = ExpectedLog.of("org.partnershipledger.eventstore.projection.ProjectionRun")) {
            try (var appender =
                    new GroupCommitAppender(fresh.app(), InstantSource.system(), new SimpleMeterRegistry())) {
                appender.append(SampleAppends.signature("FOREIGN", 0));
            }
            try (LedgerDatabase database =
                            LedgerDatabase.external(fresh.url(), "postgres", fresh.password("postgres"));
                    ConfigurableApplicationContext context = Application.start(database, null, Listening.ANY_PORT)) {
                long last =
                        SampleHistory.load(context.getBean(LedgerGateway.class)).lastPosition();
                Projections projections = context.getBean(Projections.class);
                assertThat(projections.await("audit_event", last, Patience.LONGEST))
                        .isTrue();
                assertThat(projections.position("finance_partnership")).isZero();
                var health = context.getBean(ProjectionsHealth.class);
                Patience.await().untilAsserted(() -> assertThat(
                                String.valueOf(health.health().getDetails().get("stopped")))
                        .contains("finance_partnership cannot take in agreement.signed.v1 at position 1"));
                assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
                assertThat(page(context, "/finance"))
                        .contains("Figures here are not complete")
                        .contains("agreement.signed.v1 at position 1 of Agreement:FOREIGN");
                assertThat(page(context, "/audit/agreements/FOREIGN")).contains("Position 1");
                assertThat(log.said()).isNotEmpty().allSatisfy(line -> assertThat(line)
                        .contains("[finance_partnership]"));
                assertThat(page(context, "/report/QZZ/2025-26")).contains("not a statutory report");
            }
        }
    }

    private static String page(ConfigurableApplicationContext context, String path) throws Exception {
        String port = context.getEnvironment().getProperty("local.server.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }
}
