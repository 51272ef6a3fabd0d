package org.partnershipledger.app.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipledger.app.health.ProjectionsHealth;
import org.partnershipledger.app.sample.SampleHistory;
import org.partnershipledger.app.wiring.Application;
import org.partnershipledger.app.wiring.Application.Listening;
import org.partnershipledger.audit.verify.VerifyRun;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.Patience;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.Append;
import org.partnershipledger.eventstore.append.Appender;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.axon.Answer;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.commercial.RecordNhsCost;
import org.partnershipledger.ledger.settlement.RecordPayment;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A payment whose row lacks its amount, as only somebody past the ledger's own way in could write it, while the ledger
 * runs. It stops its own stream and the tables that payments concern, by position, name and field; the other tables go
 * on, and so does everything else that is recorded. {@code verify} names it too.
 */
class UnreadableRowIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void aRowWithoutAMandatoryFieldStopsItsStreamAndTheTablesItConcernsAndNothingElse() throws Exception {
        try (TestDatabase fresh = TestDatabase.fresh();
                ExpectedLog refused = ExpectedLog.of("org.axonframework.modelling.command.AbstractRepository");
                ExpectedLog log = ExpectedLog.of("org.partnershipledger.eventstore.projection.ProjectionRun");
                LedgerDatabase database = LedgerDatabase.external(fresh.url(), "postgres", fresh.password("postgres"));
                ConfigurableApplicationContext context = Application.start(database, null, Listening.ANY_PORT)) {
            var gateway = context.getBean(LedgerGateway.class);
            var reader = context.getBean(EventReader.class);
            SampleHistory.load(gateway);
            RecordedEvent raised = first(reader, "settlement.raised.v1");
            String settlement = raised.aggregateId().substring("Settlement:".length());

            long bad = context.getBean(Appender.class)
                    .append(withoutAmount(settlement, reader.ofAggregate(raised.aggregateId(), 0)))
                    .lastPosition();
            String agreement =
                    first(reader, "agreement.activated.v1").aggregateId().substring("Agreement:".length());
            assertThat(send(
                            gateway,
                            new RecordNhsCost(agreement, DAY, "Staff", Money.of("12.50"), "after the bad row")))
                    .isInstanceOf(Answer.Recorded.class);
            assertThat(send(gateway, new RecordPayment(settlement, DAY, Money.of("1.00"), "ISFE-9")))
                    .isInstanceOfSatisfying(Answer.Unavailable.class, no -> assertThat(no.message())
                            .contains("settlement.paid.v1", "amount"));

            assertThat(refused.said()).isNotEmpty();

            var projections = context.getBean(Projections.class);
            for (String table : List.of("finance_partnership", "finance_open_milestone", "finance_measure")) {
                assertThat(projections.await(table, reader.lastPosition(), Patience.LONGEST))
                        .as(table)
                        .isTrue();
            }
            Patience.await()
                    .untilAsserted(() -> assertThat(projections.stopped().keySet())
                            .containsExactlyInAnyOrder("finance_settlement", "audit_event"));
            String named = "the table finance_settlement cannot take in settlement.paid.v1 at position " + bad;
            assertThat(projections.stopped().get("finance_settlement"))
                    .startsWith(named)
                    .contains("amount");
            assertThat(projections.position("finance_settlement")).isEqualTo(bad - 1);
            assertThat(log.said()).hasSize(2).anyMatch(line -> line.contains(named));

            assertIsNamed(context, bad, agreementOf(raised));
            try (var auditor = fresh.as("ledger_auditor").getConnection()) {
                assertThat(VerifyRun.of(auditor, (_, _) -> {}).inWords())
                        .contains("settlement.paid.v1 was recorded without its field amount");
            }
        }
    }

    /** In the health, on the page of the list, and on the page of the one agreement. */
    private static void assertIsNamed(ConfigurableApplicationContext context, long bad, String agreement)
            throws Exception {
        var health = context.getBean(ProjectionsHealth.class);
        Patience.await().untilAsserted(() -> assertThat(
                        String.valueOf(health.health().getDetails().get("stopped")))
                .contains("the table finance_settlement cannot take in settlement.paid.v1 at position " + bad));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(page(context, "/finance/settlements").body())
                .contains("Figures here are not complete")
                .contains("settlement.paid.v1 at position " + bad);
        var broken = page(context, "/finance/agreements/" + agreement);
        assertThat(broken.statusCode()).isEqualTo(503);
        assertThat(broken.body()).contains("cannot be read at entry " + bad, "amount");
    }

    private static RecordedEvent first(EventReader reader, String wireName) {
        var found = new ArrayList<RecordedEvent>();
        reader.forEachNamed(Set.of(wireName), reader.lastPosition(), found::add);
        return found.getFirst();
    }

    private static String agreementOf(RecordedEvent raised) {
        return ((SettlementEvent) SampleAppends.CODEC.event(raised)).agreement();
    }

    private static Append withoutAmount(String settlement, List<RecordedEvent> stream) {
        var paid = new SettlementPaid(settlement, agreementOf(stream.getFirst()), DAY, Money.of("1.00"), "no amount");
        var whole = SampleAppends.append(
                stream.getFirst().body(), UUID.randomUUID(), "Settlement", settlement, stream.size(), List.of(paid));
        var event = whole.events().getFirst();
        String payload = new String(event.payload(), UTF_8).replace("\"amount\":\"1.00\",", "");
        assertThat(payload).doesNotContain("amount\":");
        return new Append(
                whole.body(),
                whole.commandId(),
                whole.requestSha256(),
                List.of(new NewEvent(
                        event.aggregateType(),
                        event.aggregateId(),
                        event.sequence(),
                        event.eventId(),
                        event.wireName(),
                        event.effectiveOn(),
                        payload.getBytes(UTF_8),
                        event.metadata())));
    }

    private static Answer send(LedgerGateway gateway, Command<?> command) {
        var id = UUID.randomUUID();
        return gateway.send(
                command,
                new Origin(
                        "officer-1",
                        "FINANCE_PREPARER",
                        SampleAppends.BODY,
                        id,
                        id,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static HttpResponse<String> page(ConfigurableApplicationContext context, String path) throws Exception {
        String port = context.getEnvironment().getProperty("local.server.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
