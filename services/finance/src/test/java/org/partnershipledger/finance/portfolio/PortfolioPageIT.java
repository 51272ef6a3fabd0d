package org.partnershipledger.finance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.calculated;
import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.saving.ClaimingAgreements.agreement;
import static org.partnershipledger.finance.saving.ClaimingAgreements.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.SeenPages;
import org.partnershipledger.finance.StoredExample;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** All partnerships on one page: each amount of one kind, both directions, classes side by side and never added. */
class PortfolioPageIT {
    private final List<StoredExample> opened = new ArrayList<>();
    private static StoredExample both;
    private static PortfolioPage page;

    @BeforeAll
    static void open() {
        both = StoredExample.of(
                PartnershipExample.history().and(PartnershipExample.drafted("CM-002", "Fewer falls at home")));
        page = page(both, "2026-07-01");
    }

    @AfterAll
    static void closeBoth() {
        both.close();
    }

    private static PortfolioPage page(StoredExample stored, String day) {
        return new PortfolioPage(
                stored.lists(), stored.partnerships(), stored.claims(), stored.progress(), () -> day(day));
    }

    private PortfolioPage page(History history, String day) {
        var stored = StoredExample.of(history);
        opened.add(stored);
        return page(stored, day);
    }

    @AfterEach
    void close() {
        opened.forEach(StoredExample::close);
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(answer.getBody(), StandardCharsets.UTF_8);
    }

    private Document shown(String q, String state) {
        return Jsoup.parse(text(page.page(q, state, null, null)));
    }

    @Test
    void showsMoneySharesAndValueOfEachAgreement() {
        SeenPages.keep("portfolio", page.page(null, null, null, null).getBody());
        var rows = shown(null, null).select("tbody tr").eachText();
        assertThat(rows)
                .contains(
                        "Agreement CM-001 Partner Example Health Technology Ltd State Active Received from partner"
                                + " £60,000.00 Paid to partner £0.00 Owed to NHS £0.00 Of which overdue £0.00 Owed by NHS"
                                + " £248,000.00",
                        "Agreement CM-001 NHS share, final £372,000.00 Partner's share, final £248,000.00 NHS share,"
                                + " provisional none Partner's share, provisional none",
                        "Agreement CM-001 Cash received £60,000.00 Cash released from a budget £372,000.00 Value that"
                                + " frees no cash not valued Value to society not valued Described, not counted 1");
    }

    /** The page's day is the clock: the same history says nothing a year before the last day of the milestone. */
    @Test
    void milestonesThatNobodyDecidedInTimeStandAboveEverything() {
        var term = new CommercialTermAgreed(
                "CM-002",
                day("2025-04-01"),
                "CE",
                new CommercialTerm.Milestone(
                        "the device is certified", "Certificate", Money.of("25000.00"), day("2026-06-30")));
        var rows = PartnershipExample.history()
                .and(PartnershipExample.drafted("CM-002", "Fewer falls at home"))
                .and(term);
        var body = page(rows, "2026-07-01").page(null, null, null, null);
        SeenPages.keep("portfolio-long-stop", body.getBody());
        assertThat(Jsoup.parse(text(body)).select("table").first().text())
                .contains("Milestones to decide", "CM-002", "30 June 2026", "Undecided after its last day");
        assertThat(text(page(rows, "2026-06-30").page(null, null, null, null))).contains("Last day is near");
        assertThat(text(page(rows, "2025-07-01").page(null, null, null, null))).doesNotContain("Milestones to decide");
        assertThat(text(page(rows, "2026-07-01").page("discharge", null, null, null)))
                .doesNotContain("Milestones to decide");
    }

    @Test
    void savingsThatMayBeClaimedTwiceStandAboveEverything() {
        var two = History.of()
                .and(agreement("CM-010", "Cost of bed days"))
                .and(agreement("CM-011", "Cost of bed days"))
                .and(
                        run("CM-010", "R-1", ReconciliationRun.FINAL, PartnershipExample.YEAR, "0.60", "11780000.00"),
                        run(
                                "CM-011",
                                "R-1",
                                ReconciliationRun.PROVISIONAL,
                                PartnershipExample.YEAR,
                                "0.50",
                                "11780000.00"));
        var body = page(two, "2026-07-01").page(null, null, null, null);
        SeenPages.keep("portfolio-double-claim", body.getBody());
        assertThat(Jsoup.parse(text(body))
                        .select("table")
                        .first()
                        .select("tbody tr")
                        .eachText())
                .containsExactly(
                        "Agreement CM-010 Measure Cost of bed days Shared days 1 April 2025 to 31 March 2026 Run R-1 Its"
                                + " part 60% Saving it counts £372,000.00 All parts together 110%",
                        "Agreement CM-011 Measure Cost of bed days Shared days 1 April 2025 to 31 March 2026 Run R-1"
                                + " (provisional) Its part 50% Saving it counts £310,000.00 All parts together 110%");
        assertThat(text(body))
                .contains("a likeness, not a proof: finance decides")
                .doesNotContain("£682,000");
        assertThat(text(page(two, "2026-07-01").page("nothing like this", null, null, null)))
                .doesNotContain("claimed twice");
        two.and(run("CM-011", "R-2", ReconciliationRun.FINAL, PartnershipExample.YEAR, "0.40", "11780000.00"));
        assertThat(text(page(two, "2026-07-01").page(null, null, null, null)))
                .doesNotContain("claimed twice", "a likeness");
    }

    @Test
    void neverAddsClassesOfValueTogether() {
        assertThat(shown(null, null).select("main").text())
                .doesNotContain("£432,000", "Total value", "total value")
                .contains("They are never added together");
    }

    @Test
    void aFinalRunTakesThePlaceOfTheProvisionalOne() {
        var before = PartnershipExample.history();
        var rows = History.of(
                PartnershipExample.drafted("CM-001", "Earlier discharge"),
                before.facts().get(6).event(),
                calculated("R-P", ReconciliationRun.PROVISIONAL));
        var provisional = text(page(rows, "2026-07-01").csv("shares", null, null));
        assertThat(provisional.lines().skip(1))
                .first()
                .asString()
                .startsWith("CM-001,[none yet],[none yet],372000.00,248000.00");
        var both = before.and(calculated("R-P", ReconciliationRun.CORRECTION));
        var corrected = text(page(both, "2026-07-01").csv("shares", null, null));
        assertThat(corrected.lines().skip(1)).first().asString().startsWith("CM-001,372000.00,248000.00,[none],[none]");
    }

    @Test
    void findsByWordsAndState() {
        assertThat(shown("falls", null).select("tbody tr")).hasSize(3);
        assertThat(shown(null, "ACTIVE").select("caption + thead + tbody tr")).hasSize(3);
        assertThat(shown("nothing like this", null).select("table")).isEmpty();
        assertThat(shown("nothing like this", null).select("main").text()).contains("No agreement matches.");
        assertThat(shown("falls", null).select("input[name=q]").attr("value")).isEqualTo("falls");
    }

    @Test
    void givesWhatIsShownAsFilesWithTheSameFilter() {
        var links = shown("falls", "DRAFT").select("main a[href*=.csv]").eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "/finance/money.csv?q=falls&state=DRAFT",
                        "/finance/shares.csv?q=falls&state=DRAFT",
                        "/finance/value.csv?q=falls&state=DRAFT");
        assertThat(text(page.csv(null, "falls", "DRAFT")).lines()).hasSize(2);
        assertThat(text(page.csv("money", null, null)).lines()).hasSize(3);
        assertThat(page.csv("secrets", null, null).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesNonsenseWithEveryProblem() {
        var answer = page.page("x".repeat(101), "SLEEPING", "soon", null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(Jsoup.parse(text(answer)).select(".nhsuk-error-summary li").eachText())
                .containsExactly(
                        "\"q\" has at most 100 characters",
                        "\"state\" is one of DRAFT, NEGOTIATING, SIGNED, ACTIVE, SUSPENDED, EXPIRED, COMPLETED and TERMINATED, not \"SLEEPING\"",
                        "\"seen\" is a whole number from 1, not \"soon\"");
        assertThat(page.csv(null, null, "SLEEPING").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void saysSoWhenThereIsNothing() {
        var empty = page(History.of(), "2026-07-01");
        assertThat(Jsoup.parse(text(empty.page(null, null, null, null)))
                        .select(".nhsuk-lede-text")
                        .text())
                .startsWith("0 agreements.");
    }
}
