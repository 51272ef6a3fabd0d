package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.eventstore.Patience.LONGEST;
import static org.partnershipledger.eventstore.Patience.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.partnershipledger.app.health.ProjectionsHealth;
import org.partnershipledger.app.sample.SampleHistory;
import org.partnershipledger.app.wiring.Application;
import org.partnershipledger.app.wiring.Application.Listening;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.Append;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.projection.Comparison;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The served application's read models at Axon's processors: what is recorded arrives in every table without anybody
 * asking, and an event of a name that this program does not know stops them all before it, by its name.
 */
@TestMethodOrder(OrderAnnotation.class)
class ReadModelFeedIT {
    private static ExpectedLog log;
    private static ExpectedLog trouble;
    private static TestDatabase fresh;
    private static LedgerDatabase database;
    private static ConfigurableApplicationContext context;
    private static Projections projections;

    @BeforeAll
    static void start() {
        log = ExpectedLog.of("org.axonframework.eventhandling.pooled.WorkPackage");
        trouble = ExpectedLog.of("org.partnershipledger.ledger.axon.TailTrouble");
        fresh = TestDatabase.fresh();
        database = LedgerDatabase.external(fresh.url(), "postgres", fresh.password("postgres"));
        context = Application.start(database, null, Listening.ANY_PORT);
        projections = context.getBean(Projections.class);
    }

    @AfterAll
    static void stop() {
        context.close();
        database.close();
        fresh.close();
        log.close();
        trouble.close();
    }

    @Test
    @Order(1)
    void whatIsRecordedArrivesInEveryTable() {
        long last = SampleHistory.load(context.getBean(LedgerGateway.class)).lastPosition();
        for (var table : projections.tables()) {
            assertThat(projections.await(table, last, LONGEST)).as(table).isTrue();
        }
        assertThat(projections.replay()).allMatch(Comparison::agrees);
        await().until(() -> health().getStatus(), Status.UP::equals);
        assertThat(log.said()).isEmpty();
    }

    @Test
    @Order(2)
    void anUnknownNameStopsEveryTableBeforeItAndIsNamed() {
        var appender = context.getBean(Appender.class);
        long known = context.getBean(EventReader.class).lastPosition();
        appender.append(ofTheFuture());
        appender.append(SampleAppends.signature("SAMPLE-FEED", 1));
        await().untilAsserted(() -> {
            for (var table : projections.tables()) {
                assertThat(projections.position(table)).as(table).isEqualTo(known);
            }
        });
        // Processors look again and again; none may get past it.
        assertThat(projections.await(projections.tables().getFirst(), known + 1, Duration.ofSeconds(2)))
                .isFalse();
        // On a busy machine a look may say first that the history cannot be read just now.
        await().untilAsserted(
                        () -> assertThat(String.valueOf(health().getDetails().get("stopped")))
                                .contains("at position " + (known + 1))
                                .contains("agreement.sung.v1")
                                .contains("use a newer program"));
        assertThat(trouble.said()).anyMatch(line -> line.contains("agreement.sung.v1"));
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    }

    /** Each of these is a default of Axon's or of its starter that would harm in silence. */
    @Test
    @Order(0)
    void axonIsSetOnPurpose() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(DataSource.class))
                .as("ours, which Axon's configuration sees; Spring Boot's own comes too late for it")
                .isSameAs(context.getBean(LedgerDatabase.class).app());
        assertThat(context.getBeansOfType(Serializer.class).values())
                .isNotEmpty()
                .noneMatch(XStreamSerializer.class::isInstance);
        assertThat(context.getEnvironment().getProperty("axon.timeout.enabled")).isEqualTo("false");
    }

    @Test
    @Order(3)
    void axonsMetersAreWhereOperatorsLook() throws Exception {
        var port = context.getEnvironment().getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            var meters = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"))
                            .build(),
                    BodyHandlers.ofString());
            for (var named : List.of("commandBus", "eventStore", "read_models")) {
                assertThat(meters.body()).containsPattern("(?m)^" + named + "_successCounter_total [1-9]");
            }
        }
    }

    private static org.springframework.boot.health.contributor.Health health() {
        return context.getBean(ProjectionsHealth.class).health();
    }

    private static Append ofTheFuture() {
        var known = SampleAppends.signature("SAMPLE-FUTURE", 0);
        var event = known.events().getFirst();
        var future = new NewEvent(
                event.aggregateType(),
                event.aggregateId(),
                0,
                UUID.randomUUID(),
                "agreement.sung.v1",
                event.effectiveOn(),
                event.payload(),
                event.metadata());
        return new Append(known.body(), known.commandId(), known.requestSha256(), List.of(future));
    }
}
