package org.partnershipledger.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.partnershipledger.presentation.component.Components;

/** The frame around every page: one main part, one h1, a way past the menu, no other host, no script in the page. */
class PageTest {
    private static final PageMeta META = PageMeta.of(Site.LEDGER, "Partnerships")
            .under("/finance", new Link("/", "Home"))
            .notStatutory();

    private static Document page(PageMeta meta) {
        return Jsoup.parse(Page.html(meta, Components.pageHeading("Partnerships", null)));
    }

    @Test
    void saysWhatItIsInTheTitle() {
        assertThat(page(META).title()).isEqualTo("Partnerships - Partnership Ledger");
        assertThat(page(META.withProblem()).title()).startsWith("Error: ");
    }

    @Test
    void hasOneMainPartThatTheSkipLinkLeadsTo() {
        Document page = page(META);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("a.nhsuk-skip-link").attr("href"))
                .isEqualTo("#" + page.select("main").attr("id"));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    }

    @Test
    void marksTheMenuEntryOfThePage() {
        assertThat(page(META).select("[aria-current]").eachText()).containsExactly("Partnerships");
    }

    @Test
    void saysSampleOnlyForTheSample() {
        assertThat(page(META).select(".app-sample")).isEmpty();
        assertThat(page(META.asSample(true)).select(".app-sample").text())
                .isEqualTo("Sample The organisations, companies and amounts on this page are invented.");
    }

    @Test
    void hasNoLogoNoOtherHostAndNothingInlineThatTheSecurityPolicyRefuses() {
        Document page = page(META.asSample(true));
        assertThat(page.select("svg, .nhsuk-header__logo")).isEmpty();
        assertThat(page.html()).doesNotContain("http://", "https://");
        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey())
                        .filter(name -> name.startsWith("on")))
                .isEmpty();
    }

    @Test
    void saysThatItIsNotStatutoryWhereThatMatters() {
        assertThat(page(META).select("footer").text()).contains("This is not a statutory report.");
    }

    @Test
    void escapesEverythingItIsGiven() {
        String attack = "<script>alert(1)</script>\"'";
        String html = Page.html(
                PageMeta.of(Site.LEDGER, attack).under(null, new Link("javascript:alert(1)", attack)),
                Templates.all(Components.paragraph(attack), Components.tag(attack, "\"><script>")));
        Document page = Jsoup.parse(html);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("p").eachText()).contains(attack);
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void isTheSameEveryTime() {
        var meta = META.alsoAs(new PageMeta.Alternate("/finance.csv", "text/csv", "Partnerships"));
        var first = Page.bytes(meta, Components.breadcrumb(List.of(new Link("/", "Home"))));
        assertThat(Page.bytes(meta, Components.breadcrumb(List.of(new Link("/", "Home")))))
                .isEqualTo(first);
    }
}
