package org.partnershipledger.finance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.ID;
import static org.partnershipledger.finance.PartnershipExample.day;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.SeenPages;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.money.Money;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The page of one partnership says what its history says, in words, and refuses nonsense in words. */
class AgreementPageTest {
    private final AgreementPage page = AgreementPages.of(PartnershipExample.history(), "2026-07-01");

    private static Document body(ResponseEntity<byte[]> answer) {
        return Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8));
    }

    private Document shown() {
        var answer = page.page(ID, null, null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        SeenPages.keep("agreement", answer.getBody());
        return body(answer);
    }

    @Test
    void leadsWithTheMoneyInBothDirections() {
        assertThat(shown().select(".nhsuk-lede-text").text())
                .isEqualTo("Example Health Technology Ltd has paid the NHS £60,000.00. The NHS has paid Example Health"
                        + " Technology Ltd £0.00.");
    }

    @Test
    void hasOneHeadingAndNoSkippedLevel() {
        var headings = shown().select("h1, h2, h3, h4");
        assertThat(headings.stream().filter(h -> h.tagName().equals("h1"))).hasSize(1);
        int before = 1;
        for (var heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void isMarkedAsSample() {
        assertThat(shown().select(".app-sample").text()).startsWith("Sample");
    }

    @Test
    void showsWhatIsVerifiedWhatIsFinalAndWhatHasExpired() {
        assertThat(shown().select(".nhsuk-tag").eachText())
                .contains("Active", "Verified", "Agreed", "Paid", "Overdue", "Expired");
    }

    @Test
    void saysAReasonOnce() {
        var history = PartnershipExample.history()
                .and(
                        new DataFlowStarted(ID, day("2026-06-01"), "DU-1", "GP", 10),
                        new DataFlowStopped(ID, day("2026-06-30"), "DU-1", "GP", "month end"));
        var page = AgreementPages.of(history, "2026-07-01");
        var newest =
                body(page.page(ID, null, null)).select(".app-timeline__entry").first();
        assertThat(newest.text()).containsOnlyOnce("month end");
    }

    @Test
    void tellsEveryFactWithWhoWhenWhyAndItsEntry() {
        var entries = shown().select(".app-timeline__entry");
        assertThat(entries).hasSize(PartnershipExample.history().facts().size());
        var oldest = entries.last();
        assertThat(oldest.select("h3").text()).isEqualTo("Agreement drafted with Example Health Technology Ltd");
        assertThat(oldest.select(".app-timeline__when").text()).isEqualTo("5 January 2025");
        assertThat(oldest.text())
                .contains("Reason: month end")
                .contains("Recorded on 1 April 2026 at 10:30am by officer-7, FINANCE_PREPARER, for QZZ.");
        assertThat(oldest.select("a").attr("href")).isEqualTo("/audit/agreements/CM-001?at=1#position-1");
    }

    /** The same words as in the preview and in the time line; another agreement's entry is nobody's receipt here. */
    @Test
    void tellsAtTheTopWhatWasJustRecorded() {
        var receipt = body(page.page(ID, null, "1")).select(".nhsuk-inset-text");
        assertThat(receipt.text())
                .contains("Recorded as entry 1: Agreement drafted with Example Health Technology Ltd.");
        assertThat(body(page.page(ID, null, "999999")).text()).doesNotContain("Recorded as entry");
        assertThat(page.page(ID, null, "soon").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void givesEveryTableAsAFile() {
        var links = shown().select("a[href$=.csv]").eachAttr("href");
        assertThat(links).hasSize(AgreementFile.values().length);
        for (String link : links) {
            String name = link.substring(link.lastIndexOf('/') + 1, link.length() - 4);
            assertThat(page.csv(ID, name).getStatusCode()).as(link).isEqualTo(HttpStatus.OK);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSameRowsOnThePageAndInTheFile(AgreementFile file) {
        String csv = new String(page.csv(ID, file.fileName()).getBody(), StandardCharsets.UTF_8);
        var table = file.table(AgreementPages.view(PartnershipExample.history(), "2026-07-01"));
        assertThat(csv.lines()).hasSize(table.rows().size() + 1);
        assertThat(table.rows()).isNotEmpty();
    }

    @Test
    void dividesALongTimelineIntoPages() {
        var history = PartnershipExample.history();
        for (int i = 0; i < 120; i++) {
            history.and(
                    new MinimumContentStated(ID, day("2025-03-01"), MinimumContentItem.CONFIDENTIALITY, "text " + i));
        }
        var longer = AgreementPages.of(history, "2026-07-01");
        assertThat(body(longer.page(ID, null, null)).select(".app-timeline__entry"))
                .hasSize(50);
        var last = body(longer.page(ID, "3", null));
        assertThat(last.select(".app-timeline__entry")).hasSize(history.facts().size() - 100);
        assertThat(last.select("[aria-current=page]").text()).isEqualTo("3");
        assertThat(body(longer.page(ID, "99", null)).select(".app-timeline__entry"))
                .isNotEmpty();
    }

    /** Granted, and its renewal was refused: it holds until its last day, and data lawfully flows. */
    @Test
    void anApprovalHoldsUntilItsLastDayAlsoWhenItsRenewalIsRefused() {
        var history = PartnershipExample.history()
                .and(
                        new ApprovalGranted(
                                ID,
                                day("2026-04-01"),
                                ApprovalType.DPIA,
                                Optional.of("Review"),
                                Optional.of(day("2027-03-31"))),
                        new ApprovalRequested(ID, day("2026-05-01"), ApprovalType.DPIA),
                        new ApprovalRefused(ID, day("2026-06-01"), ApprovalType.DPIA, "The review is missing"));
        var shown = body(AgreementPages.of(history, "2026-07-01").page(ID, null, null));
        assertThat(shown.select("section[aria-labelledby=approvals] tbody tr").text())
                .contains(
                        "Granted, renewal refused",
                        "31 March 2027",
                        "Review Renewal refused on 1 June 2026: The review is missing")
                .doesNotContain("not granted");
        assertThat(shown.select("section[aria-labelledby=next] a").eachText())
                .contains("Ask again before 31 March 2027, its renewal was refused: Data protection impact assessment");
        var after = body(AgreementPages.of(history, "2027-04-01").page(ID, null, null));
        assertThat(after.select("section[aria-labelledby=approvals] tbody tr").text())
                .contains("Expired, renewal refused");
        assertThat(after.select("section[aria-labelledby=next] a").eachText())
                .contains("Ask again for what has expired on 31 March 2027: Data protection impact assessment");
    }

    /** On the day after the last agreed one the agreement is not active, although nobody recorded an end. */
    @Test
    void anAgreementThatRanOutIsExpired() {
        var shown = body(
                AgreementPages.of(PartnershipExample.history(), "2028-04-01").page(ID, null, null));
        assertThat(shown.select(".nhsuk-summary-list__row:contains(State) .nhsuk-tag")
                        .text())
                .isEqualTo("Expired");
    }

    @Test
    void leadsToEveryFormThatIsPublished() {
        assertThat(shown().select("section[aria-labelledby=record] a").eachAttr("href"))
                .containsExactly("/ledger/ExtendAgreement?agreement=CM-001");
    }

    /** A settlement that does not begin with its raising, as a tampered or foreign history may hold one. */
    @Test
    void aHistoryThatMakesNoPartnershipIsNamedAndNotHalfShown() {
        var history =
                PartnershipExample.history().and(new SettlementPaid("S-9", ID, day("2026-06-30"), Money.of("5"), "B"));
        var answer = AgreementPages.of(history, "2026-07-01").page(ID, null, null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(body(answer).select("main").text())
                .contains("cannot be read at entry " + history.facts().size()
                        + " of the ledger: what it is about was not begun before it")
                .doesNotContain("£");
    }

    @Test
    void answersUnknownAgreementsAndFilesInWords() {
        var answer = page.page("CM-999", null, null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(body(answer).select("main").text()).contains("There is no agreement CM-999 in this ledger.");
        assertThat(page.csv(ID, "secrets").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(page.csv("CM-999", "terms").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "0", "1e9", "99999999999999999999", " "})
    void refusesNonsense(String number) {
        var answer = page.page(ID, number, null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(answer).select(".nhsuk-error-summary li").eachText())
                .hasSize(1)
                .allMatch(problem -> problem.contains("is a whole number"));
    }

    @Test
    void escapesWhatWasTyped() {
        String attack = "<img src=x onerror=alert(1)>";
        var history = History.of(PartnershipExample.drafted(ID, attack));
        var shown = body(AgreementPages.of(history, "2026-07-01").page(ID, null, null));
        assertThat(shown.select("img")).isEmpty();
        assertThat(shown.select("h1").text()).contains(attack);
        assertThat(body(page.page(attack, null, null)).select("img")).isEmpty();
    }
}
