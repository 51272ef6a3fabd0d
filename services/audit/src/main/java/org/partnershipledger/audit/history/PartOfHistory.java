package org.partnershipledger.audit.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.words.Numbers;

/**
 * The part of an agreement's listing that one page shows: {@value #ROWS} rows in the order recorded. The history only
 * grows at its end, so the same address shows the same rows for ever, and a position keeps its page.
 * Which rows are listed depends on the known moment alone, never on the day of the question.
 *
 * @param listed every row that was known, in the order recorded
 * @param page from 1
 */
record PartOfHistory(String agreement, AsOfQuestion question, List<Listed> listed, int page) {
    static final int ROWS = 50;

    /** @param page, at as typed and without {@link #problems}; null when not given: then the first page is meant */
    static PartOfHistory of(String agreement, AsOfQuestion question, List<Listed> history, String page, String at) {
        var known = history.stream()
                .filter(row -> question.knew(row.recorded().recordedAt()))
                .toList();
        var first = new PartOfHistory(agreement, question, known, 1);
        return new PartOfHistory(
                agreement,
                question,
                known,
                page != null ? Integer.parseInt(page) : at != null ? Math.max(1, first.pageOf(Long.parseLong(at))) : 1);
    }

    /** What cannot be read of the part asked for: {@code page} by its number, or the page {@code at} a position. */
    static List<AsOfQuestion.Problem> problems(String page, String at) {
        var problems = new ArrayList<>(problem("page", page, 6));
        problems.addAll(problem("at", at, 18));
        if (page != null && at != null) {
            problems.add(
                    new AsOfQuestion.Problem("page", "Ask for a page or for the page at a position, not for both."));
        }
        return problems;
    }

    static List<AsOfQuestion.Problem> problem(String name, String typed, int digits) {
        return typed == null || typed.matches("[1-9][0-9]{0," + (digits - 1) + "}")
                ? List.of()
                : List.of(new AsOfQuestion.Problem(
                        name,
                        "In the address, \"" + name + "\" is a whole number from 1 with at most " + digits
                                + " digits."));
    }

    int pages() {
        return Math.max(1, (listed.size() + ROWS - 1) / ROWS);
    }

    List<Listed> rows() {
        return listed.subList((page - 1) * ROWS, Math.min(listed.size(), page * ROWS));
    }

    /** 0 when the position is not listed. */
    int pageOf(long position) {
        for (var i = 0; i < listed.size(); i++) {
            if (listed.get(i).position() == position) {
                return i / ROWS + 1;
            }
        }
        return 0;
    }

    /** Where a position is shown: on this page, on another one of the listing, or only on its own. */
    PositionLink link(long position) {
        var there = pageOf(position);
        return there == 0
                ? PositionLink.ownPage(position)
                : there == page
                        ? PositionLink.onThisPage(position)
                        : new PositionLink(position, addressUpToPage() + there + "#position-" + position);
    }

    String addressUpToPage() {
        return Addresses.agreement(agreement) + "?"
                + (question.effective() == null ? "" : "effective=" + question.effective() + "&")
                + (question.known() == null
                        ? ""
                        : "known=" + URLEncoder.encode(question.known().toString(), StandardCharsets.UTF_8) + "&")
                + "page=";
    }

    /** Says what is on this page and what is not; nothing when all is on it. */
    String inWords() {
        var first = (page - 1) * ROWS + 1;
        var last = first + rows().size() - 1;
        var elsewhere = listed.size() - rows().size();
        return "This page shows events " + Numbers.of(first) + " to " + Numbers.of(last) + " of "
                + Numbers.of(listed.size()) + ", in the order recorded. "
                + (elsewhere == 1 ? "The other one is" : "The other " + Numbers.of(elsewhere) + " are")
                + " on the other pages, " + Numbers.of(pages()) + " in all.";
    }
}
