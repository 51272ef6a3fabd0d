package org.partnershipledger.finance.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.ID;
import static org.partnershipledger.finance.PartnershipExample.YEAR;
import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.PartnershipExample.pounds;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.SeenPages;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.gainshare.ReconciliationStep;
import org.partnershipledger.presentation.file.CsvFile;
import org.springframework.http.HttpStatus;

/** The working of worked example W1 as a finance director reads it: every recorded step, the result to the penny. */
class ReconciliationPageTest {
    private final ReconciliationPage page =
            new ReconciliationPage(PartnershipExample.history().partnerships());

    private Document shown() {
        var answer = page.page(ID, "R-1");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        SeenPages.keep("reconciliation", answer.getBody());
        return Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8));
    }

    @Test
    void leadsWithTheResultToThePennyAndWhoPays() {
        assertThat(shown().select(".nhsuk-lede-text").text())
                .isEqualTo("Saving £620,000.00. The NHS pays the partner £248,000.00.");
        assertThat(shown().select(".nhsuk-summary-list__row").eachText())
                .contains(
                        "Saving or loss Saving of £620,000.00",
                        "Partner's share Owed to the partner: £248,000.00",
                        "NHS share £372,000.00");
    }

    @Test
    void showsEveryRecordedStepAndNothingElse() {
        var run = PartnershipExample.calculated("R-1", ReconciliationRun.FINAL);
        var steps = run.workings().getFirst().result().steps();
        assertThat(steps).hasSize(17);
        var table = shown().select("table").stream()
                .filter(t -> t.select("caption").text().startsWith("How it was worked out"))
                .findFirst()
                .orElseThrow();
        assertThat(table.select("tbody tr")).hasSize(17);
        for (int i = 0; i < 17; i++) {
            assertThat(table.select("tbody tr").get(i).text())
                    .contains(steps.get(i).name())
                    .contains(steps.get(i).formula());
        }
    }

    @Test
    void offersTheWorkingInTheVeryTextOfTheWorkedExamples() throws IOException {
        String shown = shown().select("section pre").first().wholeText();
        assertThat(shown).startsWith("working\n   1  adjusted benchmark ").contains("result\n");
        try (var example = ReconciliationStep.class.getResourceAsStream("/examples/w01-first-pound-threshold.txt")) {
            String text = new String(example.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(shown.substring(0, shown.indexOf("  15  ")));
        }
    }

    @Test
    void saysTheTermsInWords() {
        assertThat(shown().select(".nhsuk-summary-list__row").eachText())
                .contains(
                        "What is shared Savings are shared; losses stay with the NHS.",
                        "Smallest saving that is shared 2% of the benchmark; once reached, all of it is shared",
                        "Partner's share of a saving 40%",
                        "Most that the partner gains in a period 10% of the benchmark");
    }

    @Test
    void drawsWhatTheTermsMeanWithItsSentencesAndItsTable() {
        var meaning =
                shown().select("details:contains(over the range of outcomes)").first();
        assertThat(meaning.select("p").eachText()).contains("Below a saving of £248,000 the NHS keeps everything.");
        assertThat(meaning.select("figure svg desc").first().text())
                .contains("Below a saving of £248,000 the NHS keeps everything.");
        assertThat(meaning.select("tbody tr").eachText())
                .doesNotHaveDuplicates()
                .anyMatch(row -> row.contains("£248,000.00") && row.contains("£99,200.00"));
    }

    @Test
    void linksToTheEntriesThatSaySo() {
        var links = shown().select("a[href^=/audit/]").eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "/audit/agreements/CM-001?at=18#position-18", "/audit/agreements/CM-001?at=17#position-17");
    }

    @Test
    void aCorrectionThatCameLaterIsNotGivenAsWhereTheFiguresComeFrom() {
        var history = PartnershipExample.history()
                .and(new OutcomeCorrected(
                        ID,
                        YEAR.to(),
                        "BED-COST",
                        "O-2025",
                        new BigDecimal("11900000"),
                        Optional.empty(),
                        "Late bills",
                        PartnershipExample.EVIDENCE));
        var answer = new ReconciliationPage(history.partnerships()).page(ID, "R-1");
        var page = Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8));
        assertThat(page.select("a[href^=/audit/]").eachText())
                .containsExactly(
                        "This calculation (entry 18)",
                        "Outcome O-2025 as it was then (entry 17)",
                        "Outcome O-2025 as it is now (entry " + history.facts().size() + ")");
    }

    @Test
    void pictureSaysWhatTheTableSays() {
        assertThat(shown().select("figure svg desc").first().text())
                .isEqualTo("The NHS keeps £372,000 and the partner receives £248,000.");
    }

    @Test
    void aRunThatWasReplacedSaysByWhichOne() {
        var replaced = PartnershipExample.history()
                .and(PartnershipExample.calculated("R-2", ReconciliationRun.CORRECTION))
                .and(new ReconciliationIssued(ID, day("2026-06-20"), "R-2"))
                .and(PartnershipExample.calculated("R-3", ReconciliationRun.CORRECTION));
        assertThat(state(replaced.partnerships(), "R-1")).isEqualTo("State Agreed, then replaced by R-3");
        assertThat(state(replaced.partnerships(), "R-2")).isEqualTo("State Replaced by R-3");
        assertThat(state(replaced.partnerships(), "R-3")).isEqualTo("State Calculated");
        var listed = ReconciliationTables.all(replaced.partnerships().find(ID).orElseThrow());
        assertThat(new String(CsvFile.of(listed), StandardCharsets.UTF_8))
                .contains("Replaced by R-3")
                .doesNotContain("Sent to the parties");
    }

    private static String state(Partnerships partnerships, String run) {
        var answer = new ReconciliationPage(partnerships).page(ID, run);
        return Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8))
                .select(".nhsuk-summary-list__row:contains(State)")
                .text();
    }

    @Test
    void aDisputeTakesBackWhatWasAgreedBefore() {
        var partnerships = PartnershipExample.history()
                .and(new ReconciliationDisputed(ID, day("2026-06-08"), "R-1", pounds("1000"), "A ward was closed"))
                .partnerships();
        var answer = new ReconciliationPage(partnerships).page(ID, "R-1");
        var shown = Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8));
        assertThat(shown.select(".nhsuk-summary-list__row").eachText())
                .contains("State Disputed", "Disputed £1,000.00: A ward was closed");
    }

    @Test
    void notMeasuredIsNeverShownAsZero() {
        var partnerships = PartnershipExample.history()
                .and(new ReconciliationCalculated(
                        ID,
                        YEAR.to(),
                        "R-2",
                        "BED-COST",
                        ReconciliationRun.PROVISIONAL,
                        YEAR,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        pounds("1200"),
                        Optional.empty()))
                .partnerships();
        var answer = new ReconciliationPage(partnerships).page(ID, "R-2");
        var shown = Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8));
        assertThat(shown.select("main").text())
                .contains("It could not be measured, so there is no amount.")
                .doesNotContain("£0");
        assertThat(shown.select("figure")).isEmpty();
    }

    @Test
    void givesTheStepsAsAFile() {
        var csv = new String(page.steps(ID, "R-1").getBody(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(18);
        assertThat(csv).startsWith("step,name,formula,value,working,terms_version,window_from,window_to\r\n");
    }

    @Test
    void answersUnknownReconciliationsInWords() {
        var answer = page.page(ID, "R-99");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .contains("There is no reconciliation R-99 of agreement CM-001 in this ledger.");
        assertThat(page.steps(ID, "R-99").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
