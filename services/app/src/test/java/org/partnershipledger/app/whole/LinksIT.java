package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.app.whole.Crawl.Page;

/**
 * From the start page every reader gets where they want by links: the public to a report, finance to a partnership,
 * auditors to a history. No link leads nowhere, and every page is a whole one.
 */
class LinksIT {

    private static final Map<String, Page> PAGES = Crawl.fromTheStartPage();

    @Test
    void noLinkLeadsNowhere() {
        assertThat(PAGES.values()).hasSizeGreaterThan(4);
        assertThat(PAGES.values().stream()
                        .filter(page -> page.status() != 200)
                        .map(page -> page.path() + " answers " + page.status() + ", linked from " + page.linkedFrom()))
                .isEmpty();
    }

    @Test
    void eachAudienceFindsItsWay() {
        assertThat(PAGES.keySet()).anyMatch(path -> path.startsWith("/report/"));
        assertThat(PAGES.keySet()).anyMatch(path -> path.matches("/finance/.+"));
        assertThat(PAGES.keySet()).anyMatch(path -> path.matches("/audit/.+"));
        assertThat(PAGES.keySet()).anyMatch(path -> path.startsWith("/ledger"));
    }

    @Test
    void everyPageIsAWholePage() {
        List<Page> html = PAGES.values().stream().filter(Page::isHtml).toList();
        assertThat(html).isNotEmpty().allSatisfy(page -> {
            var document = page.document();
            assertThat(document.title()).as(page.path()).endsWith("- Partnership Ledger");
            assertThat(document.select("h1")).as("h1 of " + page.path()).hasSize(1);
            assertThat(document.select("html").attr("lang")).as(page.path()).isEqualTo("en-GB");
            assertThat(document.select("[style], script:not([src])"))
                    .as("inline parts of " + page.path())
                    .isEmpty();
            assertThat(page.body()).as(page.path()).doesNotContain("Exception", "null</", ">null<");
        });
    }
}
