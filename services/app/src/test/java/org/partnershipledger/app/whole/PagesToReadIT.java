package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.eventstore.Patience.await;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.partnershipledger.app.web.KnownParameters;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What holds for every finance, audit and report page there is: what is invented is marked before anything else, a way
 * leads home, and a part of the address that the page does not know is refused by name, with those it knows. A new page
 * fails here until it has an address below.
 */
class PagesToReadIT {
    private static final String AGREEMENT = "SAMPLE-FALLS";
    private static final String REPORT = "/report/QZZ/2025-26";
    private static final Map<String, String> ADDRESSES = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("/audit", "/audit"),
            Map.entry("/audit/agreements/{agreement}", "/audit/agreements/" + AGREEMENT),
            Map.entry("/audit/registers/{body}", ""),
            Map.entry("/audit/events/{position}", "/audit/events/1"),
            Map.entry("/audit/verify", "/audit/verify"),
            Map.entry("/audit/verify.json", "/audit/verify.json"),
            Map.entry("/finance", "/finance"),
            Map.entry("/finance.csv", "/finance.csv"),
            Map.entry("/finance/{table}.csv", "/finance/shares.csv"),
            Map.entry("/finance/settlements", "/finance/settlements"),
            Map.entry("/finance/settlements.csv", "/finance/settlements.csv"),
            Map.entry("/finance/agreements/{agreement}", "/finance/agreements/" + AGREEMENT),
            Map.entry("/finance/agreements/{agreement}/{table}.csv", "/finance/agreements/" + AGREEMENT + "/terms.csv"),
            Map.entry("/finance/agreements/{agreement}/reconciliations/{reconciliation}", "R"),
            Map.entry("/finance/agreements/{agreement}/reconciliations/{reconciliation}/steps.csv", "R/steps.csv"),
            Map.entry("/report", "/report"),
            Map.entry("/report/schema/report.schema.json", "/report/schema/report.schema.json"),
            Map.entry("/report/{body}", "/report/QZZ"),
            Map.entry("/report/{body}/{year}", REPORT),
            Map.entry("/report/{body}/{year}/facts", REPORT + "/facts"),
            Map.entry("/report/{body}/{year}.json", REPORT + ".json"),
            Map.entry("/report/{body}/{year}/manifest.json", REPORT + "/manifest.json"),
            Map.entry("/report/{body}/{year}/csv/{table}.csv", REPORT + "/csv/agreements.csv"),
            Map.entry("/report/{body}/{year}.zip", REPORT + ".zip")));

    @Test
    void everyPageHasAnAddressHere() {
        assertThat(new TreeSet<>(pages().keySet())).isEqualTo(new TreeSet<>(ADDRESSES.keySet()));
    }

    @Test
    void everyPageMarksWhatIsInventedAndLeadsHome() {
        // 429: another test pressed the button a moment ago; its result serves as well.
        assertThat(RunningLedger.send("POST", "/audit/verify", "").statusCode()).isIn(303, 429);
        await().until(() -> RunningLedger.get("/audit/verify.json").statusCode() == 200);
        int marked = 0;
        for (String address : addresses()) {
            HttpResponse<String> answer = RunningLedger.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                marked++;
                var page = Jsoup.parse(answer.body());
                assertThat(page.select(".nhsuk-breadcrumb__list a[href=\"/\"]").text())
                        .as(address)
                        .isEqualTo("Home");
                assertThat(page.select(".app-sample ~ .nhsuk-width-container main"))
                        .as(address)
                        .hasSize(1);
            }
        }
        assertThat(marked).isEqualTo(12);
        assertThat(RunningLedger.get("/audit/verify").body()).contains("The history was whole when it was read");
    }

    @Test
    void everyPageRefusesAPartThatItDoesNotKnowAndNamesThoseItKnows() {
        pages().forEach((pattern, page) -> {
            Set<String> known = KnownParameters.of(page);
            String address = address(pattern);
            for (String query : new String[] {"?sorted=yes", "?Page=2", "?<b>=1", "?page=1&pgae=2"}) {
                HttpResponse<String> answer = RunningLedger.get(
                        (address.isEmpty() ? "/audit/registers/QZZ" : address) + query.replace("<b>", "%3Cb%3E"));
                assertThat(answer.statusCode()).as(address + query).isEqualTo(400);
                boolean isPage =
                        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
                String text = isPage ? Jsoup.parse(answer.body()).text() : answer.body();
                assertThat(text).as(address + query).contains(query.replaceAll(".*[?&]|=.*", ""));
                assertThat(isPage && answer.body().contains("<b>")).isFalse();
                if (known != null) {
                    assertThat(text)
                            .as(address + query)
                            .contains(known.isEmpty() ? "It takes none" : "It knows: " + String.join(", ", known));
                }
            }
        });
    }

    @Test
    void theCalculationWithoutTheLedgerRefusesAPartAndAChoiceThatItDoesNotKnow() {
        var part = RunningLedger.get("/ledger/calculation?kidn=ROYALTY");
        assertThat(part.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(part.body()).text()).contains("\"kidn\"", "It knows: kind, start");
        var choice = RunningLedger.get("/ledger/calculation?kind=NONSENSE");
        assertThat(choice.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(choice.body()).text()).contains("NONSENSE", "Choose what to calculate");
    }

    private static Map<String, HandlerMethod> pages() {
        var pages = new LinkedHashMap<String, HandlerMethod>();
        RunningLedger.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, page) -> {
                    if (page.getBeanType()
                                    .getName()
                                    .matches("org[.]partnershipledger[.](finance|audit|valuereport)[.].*")
                            && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                        mapping.getPatternValues().forEach(pattern -> pages.put(pattern, page));
                    }
                });
        return pages;
    }

    private static Set<String> addresses() {
        return ADDRESSES.keySet().stream()
                .map(PagesToReadIT::address)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sample has no register; that page's mark is held by AgreementPageTest of the audit. */
    private static String address(String pattern) {
        String address = ADDRESSES.get(pattern);
        return address.startsWith("R") ? RECONCILIATION + address.substring(1) : address;
    }

    private static final String RECONCILIATION = Jsoup.parse(
                    RunningLedger.get("/finance/agreements/" + AGREEMENT).body())
            .select("a[href*=/reconciliations/]")
            .attr("href");
}
