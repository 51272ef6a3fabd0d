package org.partnershipledger.finance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.ID;
import static org.partnershipledger.finance.PartnershipExample.day;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.SeenPages;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The page of one partnership says what its history says, in words, and refuses nonsense in words. */
class AgreementPageTest {
    private final AgreementPage page =
            new AgreementPage(PartnershipExample.history().rows(), () -> day("2026-07-01"));

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
        var page = new AgreementPage(history.rows(), () -> day("2026-07-01"));
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
        var view = AgreementView.of(PartnershipExample.history().rows(), ID).orElseThrow();
        var table = file.table(view, day("2026-07-01"));
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
        var longer = new AgreementPage(history.rows(), () -> day("2026-07-01"));
        assertThat(body(longer.page(ID, null, null)).select(".app-timeline__entry"))
                .hasSize(50);
        var last = body(longer.page(ID, null, "3"));
        assertThat(last.select(".app-timeline__entry")).hasSize(history.facts().size() - 100);
        assertThat(last.select("[aria-current=page]").text()).isEqualTo("3");
        assertThat(body(longer.page(ID, null, "99")).select(".app-timeline__entry"))
                .isNotEmpty();
    }

    @Test
    void saysThatItIsStillUpdatingWhenTheFiguresAreOlderThanTheReadersOwnFact() {
        long recorded = PartnershipExample.history().facts().size();
        assertThat(body(page.page(ID, String.valueOf(recorded), null)).select(".nhsuk-inset-text"))
                .isEmpty();
        assertThat(body(page.page(ID, String.valueOf(recorded + 1), null))
                        .select(".nhsuk-inset-text")
                        .text())
                .contains("still updating", "up to entry " + recorded, "what you recorded is entry " + (recorded + 1));
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
    @CsvSource({"abc,", "-1,", "0,", "1e9,", ",x", ",99999999999999999999", "' ',-3"})
    void refusesNonsenseWithEveryProblem(String seen, String number) {
        var answer = page.page(ID, seen, number);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        var problems = body(answer).select(".nhsuk-error-summary li").eachText();
        assertThat(problems).hasSize((seen == null ? 0 : 1) + (number == null ? 0 : 1));
        assertThat(problems).allMatch(problem -> problem.contains("is a whole number"));
    }

    @Test
    void escapesWhatWasTyped() {
        String attack = "<img src=x onerror=alert(1)>";
        var rows = History.of(PartnershipExample.drafted(ID, attack)).rows();
        var shown = body(new AgreementPage(rows, () -> day("2026-07-01")).page(ID, null, null));
        assertThat(shown.select("img")).isEmpty();
        assertThat(shown.select("h1").text()).contains(attack);
        assertThat(body(page.page(attack, null, null)).select("img")).isEmpty();
    }
}
