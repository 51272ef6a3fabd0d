package org.partnershipledger.finance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.PartnershipExample.drafted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.NoClaims;
import org.partnershipledger.finance.StoredExample;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.partnership.Agreement;

/** More than a thousand partnerships: a page reads the lines that it shows and no more, and a file reads piece by piece. */
class LongListIT {
    private static final int ALL = 1_020;
    private static StoredExample stored;

    private final Counted counted = new Counted();
    private final PortfolioPage page =
            new PortfolioPage(stored.lists(), counted, new NoClaims(), stored.progress(), () -> day("2026-07-01"));

    /** Notes how many agreements each question was about. */
    private static final class Counted implements Partnerships {
        private final ArrayList<Integer> asked = new ArrayList<>();

        @Override
        public Optional<PartnershipHistory> find(String agreement) {
            throw new AssertionError("a list folds no partnership whole");
        }

        @Override
        public Map<String, Agreement> partly(Collection<String> agreements, Set<Class<? extends LedgerEvent>> kinds) {
            asked.add(agreements.size());
            return stored.partnerships().partly(agreements, kinds);
        }
    }

    @BeforeAll
    static void open() {
        stored = new StoredExample();
        var events = new ArrayList<LedgerEvent>();
        for (int i = 0; i < ALL; i++) {
            String id = "CM-%04d".formatted(i);
            events.add(drafted(id, i % 10 == 0 ? "Fewer falls" : "Earlier discharge"));
            if (i % 2 == 0) {
                events.add(new AgreementActivated(id, day("2025-04-01")));
            }
        }
        stored.record(events);
        stored.catchUp();
    }

    @AfterAll
    static void close() {
        stored.close();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Test
    void aPageReadsItsOwnLinesOnly() {
        var shown = Jsoup.parse(text(page.page(null, null, null, "3").getBody()));
        assertThat(counted.asked).containsExactly(50);
        assertThat(shown.select(".nhsuk-lede-text").text()).startsWith("1,020 agreements.");
        assertThat(shown.select("table").first().select("tbody tr")).hasSize(50);
        assertThat(shown.select("table").first().select("tbody a").first().text())
                .isEqualTo("CM-0100");
        assertThat(shown.select("[aria-current=page]").text()).isEqualTo("3");
    }

    @Test
    void everyPageTogetherShowsEachOnce() {
        var seen = new HashSet<String>();
        for (int number = 1; number <= 11; number++) {
            var shown = Jsoup.parse(
                    text(page.page(null, "ACTIVE", null, String.valueOf(number)).getBody()));
            shown.select("table").first().select("tbody a").forEach(link -> assertThat(seen.add(link.text()))
                    .as(link.text())
                    .isTrue());
        }
        assertThat(seen).hasSize(ALL / 2);
        assertThat(counted.asked).allMatch(lines -> lines <= 50);
    }

    @Test
    void aFileHasEveryLineAndIsReadPieceByPiece() {
        var csv = text(page.csv("money", null, null).getBody());
        assertThat(csv.lines()).hasSize(ALL + 1);
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, 7)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(counted.asked).containsExactly(500, 500, 20);
        assertThat(text(page.csv("money", "falls", "ACTIVE").getBody()).lines()).hasSize(ALL / 10 + 1);
    }
}
