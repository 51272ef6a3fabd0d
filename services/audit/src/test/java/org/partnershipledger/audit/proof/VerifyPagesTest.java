package org.partnershipledger.audit.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.eventstore.Patience.await;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.verify.Finding;
import org.partnershipledger.audit.verify.Finding.Check;
import org.partnershipledger.audit.verify.Verification;
import org.partnershipledger.eventstore.ExpectedLog;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.springframework.http.ResponseEntity;

/** The verify page: what it says and when, and that nobody can keep the machine busy with it. */
class VerifyPagesTest {
    private static final Verification WHOLE = new Verification(12, "ab".repeat(32), List.of(), 0, List.of());
    private static final Verification TAMPERED = new Verification(
            12,
            "cd".repeat(32),
            List.of(new Finding(7, Check.PAYLOAD, "What was recorded was changed <afterwards>.", "x", "y")),
            1,
            List.of());

    private static final Verification UNGUARDED =
            new Verification(12, "ab".repeat(32), List.of(), 0, List.of("event_is_never_changed"));

    private final AtomicLong seconds = new AtomicLong();
    private final AtomicLong last = new AtomicLong(12);
    private final AtomicInteger runs = new AtomicInteger();
    private volatile Verification stored = WHOLE;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private final VerifyPages pages = new VerifyPages(this::read, this::now, reader("QZZ"));

    private Verification read(org.partnershipledger.audit.verify.VerifyRun.Progress progress) throws SQLException {
        runs.incrementAndGet();
        progress.at(5, 12);
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new SQLException(e);
        }
        if (stored == null) {
            throw new SQLException("gone");
        }
        seconds.addAndGet(20);
        return stored;
    }

    private Instant now() {
        return Instant.parse("2026-11-22T10:00:00Z").plusSeconds(seconds.get());
    }

    @Test
    void aRunIsShownWithWhatWasReadAndWhen() {
        assertThat(page(pages.page(), 200).select("form[method=post] button").text())
                .isEqualTo("Verify now");
        assertThat(pages.json().getStatusCode().value()).isEqualTo(404);
        verify();

        var page = page(pages.page(), 200);
        assertThat(page.text())
                .contains(
                        "The history was whole when it was read: 12 events",
                        "Read from 22 November 2026 at 10:00:00 GMT",
                        "Until 22 November 2026 at 10:00:20 GMT",
                        "Recorded since nothing",
                        "shows only in a run that begins later");
        assertThat(page.select(".app-sample")).hasSize(1);
        assertThat(pages.json().getBody())
                .startsWith("{\"readFrom\":\"2026-11-22T10:00:00Z\",\"readUntil\":\"2026-11-22T10:00:20Z\","
                        + "\"lastPositionNow\":12,\"ok\":true,\"size\":12");
    }

    @Test
    void whileARunIsUnderWayEverybodyJoinsIt() {
        held = new CountDownLatch(1);
        for (var request = 0; request < 50; request++) {
            assertThat(pages.start().getStatusCode().value()).isEqualTo(303);
        }
        await().until(() -> page(pages.page(), 200).text().contains("5 of 12 events recomputed"));
        assertThat(pages.page().getHeaders().getFirst("Refresh")).isEqualTo("2");
        held.countDown();
        awaitEnd();
        assertThat(runs).hasValue(1);
    }

    @Test
    void afterARunItRestsNineTimesAsLong() {
        verify();
        for (var request = 0; request < 50; request++) {
            var refused = pages.start();
            assertThat(refused.getStatusCode().value()).isEqualTo(429);
            assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("181");
        }
        assertThat(page(pages.page(), 200).text())
                .contains("can be read again from here after 22 November 2026 at 10:03:20 GMT");
        assertThat(page(pages.page(), 200).select("form[method=post]")).isEmpty();
        seconds.addAndGet(180);
        verify();
        assertThat(runs).hasValue(2);
    }

    @Test
    void aKeptResultNeverHidesWhatHappenedSince() {
        verify();
        last.set(15);
        assertThat(page(pages.page(), 200).text()).contains("Recorded since 3 events, not part of this result");
        last.set(11);
        assertThat(page(pages.page(), 200).text())
                .contains("The history now ends at position 11, before the last one that was read");

        stored = TAMPERED;
        seconds.addAndGet(180);
        verify();
        var page = page(pages.page(), 200);
        assertThat(page.text())
                .contains("The history is not as it was recorded", "First bad position: 7", "<afterwards>")
                .doesNotContain("was whole");
        assertThat(pages.json().getBody()).contains("\"ok\":false", "\"firstBadPosition\":7");
    }

    @Test
    void aWholeHistoryThatIsNotGuardedIsSaidToBeBoth() {
        stored = UNGUARDED;
        verify();
        assertThat(page(pages.page(), 200).text())
                .contains("The history was whole", "The history is not guarded", "event_is_never_changed is not on");
        assertThat(pages.json().getBody()).contains("\"ok\":true", "\"unguarded\":[\"event_is_never_changed\"]");
    }

    @Test
    void aRunThatCannotBeMadeSaysNothingAboutTheHistory() {
        stored = null;
        try (var log = ExpectedLog.of(VerificationJob.class.getName())) {
            verify();
            assertThat(log.said()).containsExactly("ERROR The history could not be verified");
        }
        assertThat(page(pages.page(), 200).text())
                .contains("could not be made", "This says nothing about the history")
                .doesNotContain("was whole", "gone");
    }

    @Test
    void aHistoryTooLongForAPageIsLeftToTheCommandLine() {
        last.set(VerifyPages.MOST + 1);
        assertThat(page(pages.start(), 403).text()).contains("5,000,001 events", "with the command “verify”");
        assertThat(page(pages.page(), 200).select("form[method=post]")).isEmpty();
        assertThat(runs).hasValue(0);
    }

    private void verify() {
        assertThat(pages.start().getStatusCode().value()).isEqualTo(303);
        awaitEnd();
    }

    private void awaitEnd() {
        await().until(() -> !page(pages.page(), 200).text().contains("Running."));
    }

    private EventReader reader(String body) {
        return (EventReader) Proxy.newProxyInstance(
                EventReader.class.getClassLoader(),
                new Class<?>[] {EventReader.class},
                (_, method, _) -> switch (method.getName()) {
                    case "lastPosition" -> last.get();
                    case "bodies" -> List.of(OdsCode.of(body));
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    private static Document page(ResponseEntity<byte[]> answer, int status) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        return Jsoup.parse(new String(answer.getBody(), UTF_8));
    }
}
