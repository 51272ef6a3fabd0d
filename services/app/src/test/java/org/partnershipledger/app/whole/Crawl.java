package org.partnershipledger.app.whole;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Walks the pages as a reader does, from the start page by links only. Of pages that differ only in what they are
 * about (one agreement or another) a few are enough.
 */
final class Crawl {
    private static final int OF_ONE_KIND = 3;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, Integer> ofKind = new LinkedHashMap<>();

    private Crawl() {}

    /** @param linkedFrom where a reader found it, for the message of a failing test */
    record Page(String path, int status, String type, String body, String linkedFrom) {
        boolean isHtml() {
            return type.startsWith("text/html");
        }

        Document document() {
            return Jsoup.parse(body, RunningLedger.address() + path);
        }
    }

    /** Every page that links lead to, by its path. */
    static Map<String, Page> fromTheStartPage() {
        Crawl crawl = new Crawl();
        ArrayDeque<String[]> waiting = new ArrayDeque<>(List.<String[]>of(new String[] {"/", "the address line"}));
        while (!waiting.isEmpty()) {
            String[] next = waiting.poll();
            if (crawl.isWanted(next[0])) {
                Page page = fetch(next[0], next[1]);
                crawl.pages.put(next[0], page);
                links(page).forEach(link -> waiting.add(new String[] {link, page.path()}));
            }
        }
        return crawl.pages;
    }

    /** The path with everything that names one particular thing taken out. */
    static String kind(String path) {
        return path.replaceAll("[?].*", "?").replaceAll("/[^/]*[0-9A-Z][^/]*", "/*");
    }

    private boolean isWanted(String path) {
        return !pages.containsKey(path) && ofKind.merge(kind(path), 1, Integer::sum) <= OF_ONE_KIND;
    }

    private static Page fetch(String path, String from) {
        HttpResponse<String> answer = RunningLedger.get(path, "Accept", "text/html,*/*");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return new Page(path, answer.statusCode(), type, answer.body(), from);
    }

    private static Set<String> links(Page page) {
        Set<String> links = new LinkedHashSet<>();
        if (page.isHtml()) {
            for (var link : page.document().select("a[href]")) {
                URI to = URI.create(link.absUrl("href").replaceAll("#.*", ""));
                if (to.toString().startsWith(RunningLedger.address())) {
                    links.add(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
                }
            }
        }
        return links;
    }
}
