package org.partnershipledger.finance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.day;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.SeenPages;
import org.partnershipledger.finance.StoredExample;
import org.partnershipledger.finance.table.Progress;
import org.springframework.http.HttpStatus;

/** Money due and money paid over all agreements, payer and payee named. */
class SettlementsPageIT {
    private static StoredExample stored;
    private static SettlementsPage page;

    @BeforeAll
    static void open() {
        stored = StoredExample.of(PartnershipExample.history());
        page = new SettlementsPage(stored.lists(), stored.progress(), () -> day("2026-07-01"));
    }

    @AfterAll
    static void close() {
        stored.close();
    }

    private static Document shown(String show, String direction) {
        var answer = page.page(show, direction, null, null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatIsOwedAndOverdueInEachDirection() {
        SeenPages.keep("settlements", page.page(null, null, null, null).getBody());
        assertThat(shown(null, null).select(".nhsuk-lede-text").text())
                .isEqualTo(
                        "2 settlements. Partners still owe the NHS £0.00. The NHS still owes partners £248,000.00, of"
                                + " which £248,000.00 is overdue.");
    }

    @Test
    void showsWhatIsAskedFor() {
        assertThat(shown("PAID", null).select("tbody tr")).hasSize(1);
        assertThat(shown("OVERDUE", null).select("tbody tr").text()).contains("NHS pays partner", "Overdue");
        assertThat(shown("OPEN", "PARTNER_TO_NHS").select("tbody tr")).isEmpty();
        assertThat(shown("OPEN", null).select("option[selected]").eachText()).contains("Not fully paid");
    }

    @Test
    void givesWhatIsShownAsAFile() {
        assertThat(shown("PAID", "PARTNER_TO_NHS").select("main a[href*=.csv]").attr("href"))
                .isEqualTo("/finance/settlements.csv?show=PAID&direction=PARTNER_TO_NHS");
        var csv = new String(page.csv("PAID", null).getBody(), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1))
                .containsExactly(
                        "S-FEE,CM-001,Partner pays NHS,60000.00,60000.00,0.00,2025-05-05,Paid,50000.00,10000.00,"
                                + "STANDARD_20,0.00,[not written off],QZZ,SAMPLE01,COMMERCIAL_TERM,FEE-1,2025-04-05,INV-17,"
                                + "2025-04-30,BACS-991,15");
    }

    @Test
    void givesNoFileThatWouldNotBeComplete() {
        var behind = new Progress() {
            @Override
            public long reached() {
                return 3;
            }

            @Override
            public List<String> stopped() {
                return List.of("the table finance_settlement stopped at position 4");
            }
        };
        var answer = new SettlementsPage(stored.lists(), behind, () -> day("2026-07-01")).csv(null, null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).isNull();
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .contains("it would not be complete", "finance_settlement stopped at position 4");
    }

    @Test
    void refusesNonsenseWithEveryProblem() {
        var answer = page.page("LATE", "UP", "-4", null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8))
                        .select(".nhsuk-error-summary li"))
                .hasSize(3);
        assertThat(page.csv("LATE", null).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }
}
