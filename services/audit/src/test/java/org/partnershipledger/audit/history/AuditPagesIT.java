package org.partnershipledger.audit.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.audit.history.Histories.drafted;
import static org.partnershipledger.audit.history.Histories.on;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.HistoryGap;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.money.Money;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The auditor's pages over a real history: what they show, what they refuse, and what they must not know. */
class AuditPagesIT {
    private static final String HOSTILE = "<script>alert('x')</script>";
    private static TestDatabase database;
    private static AuditPages pages;

    @BeforeAll
    static void aHistory() {
        database = TestDatabase.fresh();
        pages = pagesOfAHistoryIn(database);
    }

    private static AuditPages pagesOfAHistoryIn(TestDatabase database) {
        var reader = new PostgresEventReader(database.app());
        var codec = SampleAppends.CODEC;
        try (var appender =
                new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry())) {
            record(appender, "Agreement", "A1", 0, drafted("2026-04-01"));
            record(
                    appender,
                    "Agreement",
                    "A1",
                    1,
                    new MinimumContentStated("A1", on("2026-04-02"), MinimumContentItem.CONFIDENTIALITY, HOSTILE));
            record(
                    appender,
                    "Reinvestment",
                    "V1",
                    0,
                    new ReinvestmentCommitted(
                            "V1",
                            "A1",
                            on("2026-05-01"),
                            Histories.BODY,
                            Money.of("500.00"),
                            "two nurses",
                            "Sampleton"));
            record(appender, "Agreement", "A1", 2, new AgreementSigned("A1", on("2027-01-01"), "QZZ"));
        }
        var projections = new Projections(
                List.of(new AuditEventProjection()), codec, reader, database.app(), new SimpleMeterRegistry());
        projections.start();
        projections.catchUp("audit_event");
        return new AuditPages(reader, codec, new AuditIndexTable(JdbcClient.create(database.app())), Optional.empty());
    }

    private static void record(GroupCommitAppender appender, String type, String id, long sequence, LedgerEvent event) {
        appender.append(SampleAppends.append(Histories.BODY, UUID.randomUUID(), type, id, sequence, List.of(event)));
    }

    @AfterAll
    static void gone() {
        database.close();
    }

    @Test
    void anAgreementShowsWhatWasInForceWithTheEventsBehindIt() {
        var page = page(pages.agreement("A1", "2026-12-31", null, null, null), 200);

        assertThat(page.select("h1").text()).contains("History of agreement A1");
        assertThat(page.text())
                .contains("What was in force on 31 December 2026", "Draft since 1 April 2026")
                .contains("QZZ committed £500.00 to two nurses")
                .contains("Recorded by user-1, as FINANCE_PREPARER, on behalf of QZZ");
        assertThat(page.select("#position-1, #position-2, #position-3, #position-4"))
                .hasSize(4);
        assertThat(page.select("#to-come").text()).contains("effective later");
        assertThat(page.select("a[href=/audit/events/3]")).isNotEmpty();
    }

    @Test
    void whatAPersonWroteStaysText() {
        for (var answer : List.of(pages.agreement("A1", null, null, null, null), pages.event("2"))) {
            var page = page(answer, 200);
            assertThat(page.select("script[src]")).hasSize(page.select("script").size());
            assertThat(page.text()).contains(HOSTILE);
        }
    }

    @Test
    void nothingRecordedAfterTheKnownMomentIsOnThePage() {
        var page = page(pages.agreement("A1", "2026-12-31", "2020-01-01T00:00", null, null), 200);

        assertThat(page.text()).contains("Nothing about this agreement had been recorded by then");
        assertThat(page.select("[id^=position-]")).isEmpty();
    }

    @Test
    void nonsenseIsRefusedWithEveryProblemAtItsField() {
        var page = page(pages.agreement("A1", "31/03/2026", "teatime", null, null), 400);

        assertThat(page.select(".nhsuk-error-summary a").eachAttr("href")).containsExactly("#effective", "#known");
        assertThat(page.select("#effective").val()).isEqualTo("31/03/2026");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page(pages.start(Map.of("command", "x", "effective-by", "y")), 400)
                        .select(".nhsuk-error-summary a"))
                .hasSize(2);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        page(pages.agreement("no such", null, null, null, null), 404);
        page(pages.register("QZZ", null, null, null), 404);
        for (var position : List.of("0", "5", "-1", "x", "99999999999999999999", "1e3")) {
            assertThat(page(pages.event(position), 404).text()).contains("the last one is 4");
        }
    }

    @Test
    void anEventIsShownWholeAndRecomputed() {
        var page = page(pages.event("3"), 200);

        assertThat(page.text())
                .contains(
                        "Reinvestment V1 committed: £500.00",
                        "commitments, entry and leaf agree",
                        "Amount 500.00",
                        "Event before: position 2");
        assertThat(page.select("a[href=/audit/agreements/A1]")).isNotEmpty();
    }

    @Test
    void theCutOffSearchFindsWhatWasEffectiveBeforeAndRecordedAfter() {
        var found = page(pages.start(Map.of("effective-by", "2026-04-30", "recorded-after", "2026-04-30")), 200);
        var none = page(pages.start(Map.of("effective-by", "2026-03-31")), 200);

        assertThat(found.select("tbody th a[href^=/audit/events/]").eachText()).containsExactly("2", "1");
        assertThat(none.text()).contains("No event is like that");
    }

    @Test
    void aRowThatSomebodyTookOutIsMissingAtItsPlaceAndTheOthersAreShown() throws SQLException {
        try (var tampered = TestDatabase.fresh()) {
            var pages = pagesOfAHistoryIn(tampered);
            try (var connection = tampered.superuser().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("alter table ledger.event disable trigger all;"
                        + " delete from ledger.event where position = 2");
            }
            var page = page(pages.agreement("A1", null, null, null, null), 200);

            assertThat(page.select("[id^=position-], [id^=missing-before-]").eachAttr("id"))
                    .containsExactly("position-1", "position-3", "missing-before-4", "position-4");
            assertThat(page.text()).contains("1 event is missing").contains("In the stream Agreement:A1");
            page(pages.event("1"), 200);
            page(pages.event("4"), 200);
            assertThatThrownBy(() -> pages.event("2")).isInstanceOfSatisfying(HistoryGap.class, gap -> assertThat(
                            page(pages.gap(gap), 500).text())
                    .contains("An event is missing from the history", "expected 2, found 3"));
        }
    }

    private static Document page(ResponseEntity<byte[]> answer, int status) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        return Jsoup.parse(new String(answer.getBody(), UTF_8));
    }
}
