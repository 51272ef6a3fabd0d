package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.Patience;

/**
 * One page of every kind in a real browser, wide and narrow: nothing that axe objects to, nothing to scroll sideways,
 * nothing asked of another machine, nothing wrong on the console. Pictures stay in target/screenshots, to be looked at.
 */
class BrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int WIDE = 1200;
    private static final int NARROW = 320;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void launch() throws Exception {
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(Files.exists(CHROMIUM), "chromium is installed at " + CHROMIUM);
        }
        Files.createDirectories(PICTURES);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setTimeout(Patience.LONGEST.toMillis())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void everyKindOfPageIsFitForEverybody() {
        Map<String, String> oneOfEachKind = oneOfEachKind();
        assertThat(oneOfEachKind).hasSizeGreaterThan(3);
        List<String> problems = new ArrayList<>();
        for (int width : new int[] {WIDE, NARROW}) {
            try (BrowserContext context = patient(new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/London"))) {
                oneOfEachKind.values().forEach(path -> look(context, path, width, problems));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void pagesWorkWithoutScripts() {
        try (BrowserContext context = patient(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(RunningLedger.address() + "/");
            page.click("main a[href='/report']");
            assertThat(page.url()).endsWith("/report");
            assertThat(page.textContent("h1")).isNotBlank();
        }
    }

    @Test
    void theKeyboardReachesTheMainPartFirst() {
        try (BrowserContext context = patient(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(RunningLedger.address() + "/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#maincontent");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("maincontent");
        }
    }

    /** The terms of W1 typed by hand: a problem at its field, a band more and less by buttons, then the penny. */
    @Test
    void termsAreTriedByHandWithoutScripts() {
        for (int width : new int[] {WIDE, NARROW}) {
            try (BrowserContext context = patient(new Browser.NewContextOptions()
                            .setViewportSize(width, 900)
                            .setJavaScriptEnabled(false));
                    Page page = context.newPage()) {
                page.navigate(RunningLedger.address() + "/ledger/calculation?kind=RISK_GAIN_SHARE");
                page.check("[name='terms.sidedness'][value=UPSIDE_ONLY]");
                page.check("[name='terms.direction'][value=LOWER_IS_BETTER]");
                page.fill("[name='inputs.benchmark']", "£12,400,000");
                page.fill("[name='inputs.actual']", "11 780 000.00");
                page.fill("[name='terms.upsideThreshold.rate']", "0.02");
                page.fill("[name='terms.gainBands.0.partnerShare']", "40");
                page.click("[name=add][value='terms.gainBands']");
                assertThat(page.locator("[name='terms.gainBands.1.partnerShare']")
                                .count())
                        .isOne();
                page.click("[name=remove][value='terms.gainBands.1']");
                page.click("main form > .nhsuk-button >> text=Calculate");
                assertThat(page.textContent(".nhsuk-error-summary")).contains("could mean 0.02% or 2%");
                picture(page, "/what-if-problem", width);
                page.fill("[name='terms.upsideThreshold.rate']", "2");
                page.press("[name='terms.upsideThreshold.rate']", "Enter");
                assertThat(page.textContent("main")).contains("£248,000.00", "£372,000.00");
                assertThat(page.locator(".nhsuk-error-summary").count()).isZero();
            }
        }
    }

    /** Playwright's own thirty seconds are not enough for a picture when every processor is busy with something else. */
    private static BrowserContext patient(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(Patience.LONGEST.toMillis());
        return context;
    }

    private static Map<String, String> oneOfEachKind() {
        Map<String, String> pages = new LinkedHashMap<>();
        Crawl.fromTheStartPage().values().stream()
                .filter(Crawl.Page::isHtml)
                .forEach(page -> pages.putIfAbsent(Crawl.kind(page.path()), page.path()));
        pages.put("an error", "/no-such-page");
        pages.put("a what-if with its result", "/ledger/calculation?start=W4B");
        pages.put("a what-if of a royalty", "/ledger/calculation?start=W8B");
        pages.put("a what-if drawn as lines", "/ledger/calculation?start=W9A");
        pages.put("a what-if drawn as bars", "/ledger/calculation?start=W6D");
        pages.put("a form with terms", "/ledger/AgreeRiskGainShareTerms");
        return pages;
    }

    private static void look(BrowserContext context, String path, int width, List<String> problems) {
        String shown = path + " at " + width + " px: ";
        try (Page page = context.newPage()) {
            page.onRequest(request -> {
                if (!request.url().startsWith(RunningLedger.address())
                        && !request.url().startsWith("data:")) {
                    problems.add(shown + "asks " + request.url());
                }
            });
            page.onConsoleMessage(message -> {
                boolean ownError =
                        message.type().equals("error") && !message.text().contains("status of 404");
                if (ownError) {
                    problems.add(shown + "console says " + message.text());
                }
            });
            page.onPageError(error -> problems.add(shown + "script error " + error));
            page.navigate(RunningLedger.address() + path);
            Object scrolled = page.evaluate("document.documentElement.scrollWidth");
            if (((Number) scrolled).intValue() > width) {
                problems.add(shown + "is " + scrolled + " px wide");
            }
            for (Rule rule : violations(page)) {
                rule.getNodes().forEach(node -> problems.add(shown + rule.getId() + ": " + node.getHtml()));
            }
            picture(page, path, width);
        }
    }

    /** No page has frames, so the plain way is enough; of what axe finds in order, the elements are not listed. */
    private static List<Rule> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(RULES)
                .analyze()
                .getViolations();
    }

    private static void picture(Page page, String path, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(nameOf(path, width))));
    }

    private static String nameOf(String path, int width) {
        String name = path.equals("/") ? "start" : path.substring(1).replaceAll("[^A-Za-z0-9-]+", "_");
        return (name.length() > 80 ? name.substring(0, 80) : name) + "-" + width + ".png";
    }
}
