package org.partnershipledger.audit.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.audit.history.Histories.BODY;
import static org.partnershipledger.audit.history.Histories.drafted;
import static org.partnershipledger.audit.history.Histories.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.springframework.http.ResponseEntity;

/** A long history a page at a time, a history with rows that nobody can read, and what is marked as sample. */
class AgreementHistoryPageTest {
    private static final byte[] HOSTILE = "{\"x\":\"<script>alert(1)</script>\"}".getBytes(UTF_8);

    @Test
    void aLongHistoryIsShownAPageAtATimeAndNothingIsLost() {
        var pages = pages(history(BODY, 120));
        var seen = new ArrayList<String>();
        for (var number = 1; number <= 3; number++) {
            var page = page(pages.agreement("A1", null, null, String.valueOf(number), null), 200);
            seen.addAll(page.select("[id^=position-]").eachAttr("id"));
            assertThat(page.text()).contains("of 121, in the order recorded", "on the other pages, 3 in all");
            assertThat(page.select(".nhsuk-pagination__item--current").text()).isEqualTo(String.valueOf(number));
        }
        assertThat(seen)
                .hasSize(121)
                .doesNotHaveDuplicates()
                .startsWith("position-1")
                .endsWith("position-121");
        assertThat(page(pages.agreement("A1", null, null, null, null), 200).select("[id^=position-]"))
                .hasSize(PartOfHistory.ROWS);
        assertThat(page(pages.agreement("A1", null, null, "2", null), 200)
                        .select("a[href='/audit/agreements/A1?page=1#in-force']"))
                .hasSize(1);
    }

    @Test
    void anAddressShowsTheSameEventsWhenMoreAreRecorded() {
        var known = StoredHistory.recordedAt(101).toString();
        var before = pages(history(BODY, 100)).agreement("A1", "2026-12-31", known, "2", null);
        var after = pages(history(BODY, 400)).agreement("A1", "2026-12-31", known, "2", null);

        assertThat(page(after, 200).select("main").text())
                .isEqualTo(page(before, 200).select("main").text());
        assertThat(page(after, 200).select(".nhsuk-pagination a").eachAttr("href"))
                .contains("/audit/agreements/A1?effective=2026-12-31&known=2026-04-01T09%3A41%3A00Z&page=3");
    }

    @Test
    void aPositionLeadsToItsPage() {
        var pages = pages(history(BODY, 120));
        var page = page(pages.agreement("A1", null, null, null, "77"), 200);

        assertThat(page.select("#position-77")).hasSize(1);
        assertThat(page.select(".nhsuk-pagination__item--current").text()).isEqualTo("2");
        var first = page(pages.agreement("A1", null, null, null, null), 200);
        assertThat(first.select("a[href='/audit/agreements/A1?page=3#position-121']"))
                .isNotEmpty();
        assertThat(page(pages.agreement("A1", null, null, null, "500"), 200).text())
                .contains("Position 500 is not among these events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "", "x", "99999999", "１"})
    void aPartThatCannotBeReadIsRefusedByItsName(String nonsense) {
        var pages = pages(history(BODY, 3));
        assertThat(page(pages.agreement("A1", null, null, nonsense, null), 400).text())
                .contains("\"page\" is a whole number from 1");
        assertThat(page(pages.agreement("A1", null, null, "1", "2"), 400).text())
                .contains("not for both");
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        assertThat(page(pages(history(BODY, 3)).agreement("A1", null, null, "2", null), 404)
                        .text())
                .contains("This history has 1 page as asked. There is no page 2.");
    }

    @Test
    void aRowThatCannotBeReadIsShownAsStoredAndHidesNoOther() {
        var history = history(BODY, 1)
                .raw("agreement.sung.v1", on("2026-04-02"), HOSTILE, HOSTILE)
                .raw("agreement.signed.v1", on("2026-04-03"), new byte[] {'{', (byte) 0xff, 0}, HOSTILE)
                .raw("agreement.signed.v1", on("2026-04-03"), new byte[0], new byte[0])
                .and(new AgreementSigned("A1", on("2026-04-04"), "QZZ"));
        var pages = pages(history);
        var page = page(pages.agreement("A1", null, null, null, null), 200);

        assertThat(page.select("[id^=position-]")).hasSize(6);
        assertThat(page.select(".nhsuk-card--warning").text())
                .contains("3 events cannot be read", "What was in force is told without them");
        assertThat(page.select("#position-3").text())
                .contains(
                        "agreement.sung.v1 · cannot be read",
                        "The history has an event named agreement.sung.v1, which this program does not know",
                        "6c656166206f6620706f736974696f6e2033",
                        new String(HOSTILE, UTF_8));
        assertThat(page.select("#position-4").text())
                .contains("not JSON: it goes wrong at byte", "(not printable text; in hex) 7bff00");
        assertThat(page.select("#position-5").text()).contains("(no bytes)");
        assertThat(page.select("#position-6").text()).contains("Signed by ", "Recorded by p-1");
        assertThat(page.html()).doesNotContain("<script>alert");
        for (var position : List.of("3", "4", "5")) {
            var event = page(pages.event(position), 200);
            assertThat(event.select(".nhsuk-card--warning").text()).contains("This event cannot be read");
            assertThat(event.text())
                    .contains("Leaf hash", "Agreement:A1", "Payload", "Metadata", "Position " + position);
            assertThat(event.html()).doesNotContain("<script>alert");
        }
    }

    @Test
    void aHoleInTheHistoryIsShownAtItsPlaceAndHidesNothing() {
        var history = history(BODY, 6).without(3).without(5).without(6);
        var page = page(pages(history).agreement("A1", null, null, null, null), 200);

        assertThat(page.select(".nhsuk-card--warning").text())
                .contains("3 events are missing", "What was in force is told without them");
        assertThat(page.select("[id^=position-], [id^=missing-before-]").eachAttr("id"))
                .containsExactly(
                        "position-1", "position-2", "missing-before-4", "position-4", "missing-before-7", "position-7");
        assertThat(page.select("#missing-before-4").text())
                .contains("1 event is missing here", "nothing with number 2, and position 4 has number 3");
        assertThat(page.select("#missing-before-7").text())
                .contains("2 events are missing here", "nothing with numbers 4 to 5, and position 7 has number 6");
        assertThat(page.select("#events").text()).isEqualTo("4 events behind it");
    }

    @Test
    void aHoleBeforeWhatIsNotKnownYetIsNotNamed() {
        var known = StoredHistory.recordedAt(2).toString();
        var pages = pages(history(BODY, 3).without(3));
        assertThat(page(pages.agreement("A1", null, known, null, null), 200).text())
                .doesNotContain("missing");
    }

    @Test
    void aHistoryThatLostItsFirstEventSaysSo() {
        var page = page(pages(history(BODY, 2).without(1)).agreement("A1", null, null, null, null), 200);
        assertThat(page.select("#missing-before-2").text()).contains("nothing with number 0");
    }

    @Test
    void whatIsNotKnownYetIsNotNamedEvenWhenItCannotBeRead() {
        var history = history(BODY, 1).raw("agreement.sung.v1", on("2026-04-02"), HOSTILE, HOSTILE);
        var page = page(
                pages(history).agreement("A1", null, StoredHistory.recordedAt(2).toString(), null, null), 200);
        assertThat(page.text()).doesNotContain("cannot be read", "sung");
    }

    @Test
    void onlyTheInventedBodyIsMarkedAsSample() {
        for (var body : List.of(BODY, OdsCode.of("QYG"))) {
            var pages = pages(history(body, 3));
            var shown = List.of(
                    pages.start(Map.of()),
                    pages.agreement("A1", null, null, null, null),
                    pages.register(body.value(), null, null, null),
                    pages.event("2"));
            for (var answer : shown) {
                var page = page(answer, 200);
                assertThat(page.select(".app-sample")).as(page.title()).hasSize(body.equals(BODY) ? 1 : 0);
            }
        }
    }

    @Test
    void aFieldThatTheSearchDoesNotHaveIsRefusedWithThoseItHas() {
        assertThat(page(pages(history(BODY, 1)).start(Map.of("acter", "p-1")), 400)
                        .text())
                .contains("\"acter\" is not a field of this search. Its fields are agreement, actor, kind");
    }

    private static StoredHistory history(OdsCode body, int statements) {
        var history = new StoredHistory(body).and(drafted("2026-04-01"));
        for (var i = 0; i < statements; i++) {
            history.and(new MinimumContentStated(
                    "A1", on("2026-04-02"), MinimumContentItem.CONFIDENTIALITY, "words of version " + i));
        }
        return history;
    }

    private static AuditPages pages(StoredHistory history) {
        return new AuditPages(history, StoredHistory.CODEC, history, Optional.empty());
    }

    private static Document page(ResponseEntity<byte[]> answer, int status) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        return Jsoup.parse(new String(answer.getBody(), UTF_8));
    }
}
