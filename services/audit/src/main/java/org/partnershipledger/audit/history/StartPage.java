package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.audit.history.AuditIndex.Line;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;

/** Where an auditor begins: how long the history is, verify it, search it, open an agreement or a register. */
final class StartPage {
    static final int LINES = 50;
    private static final int AGREEMENTS = 50;

    private StartPage() {}

    static Content of(SearchForm form, AuditIndex index, long lastPosition) {
        var parts = new ArrayList<Content>();
        if (!form.ok()) {
            parts.add(Components.errorSummary(form.problems()));
        }
        parts.add(Components.pageHeading("Audit", null));
        parts.add(Components.paragraph("The history has " + Numbers.counted(lastPosition, "event", "events")
                + ". Each is numbered, timed and hashed when it is recorded, and is never changed or deleted;"
                + " corrections are new events."));
        parts.add(Components.linkButton("Verify the whole history", "/audit/verify", null));
        parts.add(Components.heading(2, "Search the history", "search"));
        parts.add(form.content());
        if (form.ok()) {
            results(form, index, lastPosition, parts);
        }
        parts.add(Components.heading(2, "Agreements and registers", "agreements"));
        parts.add(links(index));
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static void results(SearchForm form, AuditIndex index, long lastPosition, List<Content> parts) {
        var found = index.find(form.search(), LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        parts.add(lag(index, lastPosition, "Events after it cannot be found yet; their own pages show them already."));
        parts.add(Components.table(table(shown, "Events, the newest first")));
        if (found.size() > LINES) {
            parts.add(Components.download(older(form, shown.getLast().position()), "Older events"));
        }
    }

    /** Says when the index is behind, and what that means; nothing otherwise. */
    static Content lag(AuditIndex index, long lastPosition, String consequence) {
        var upTo = index.upTo();
        return upTo < lastPosition
                ? Components.warningCallout(
                        "Still updating",
                        Components.paragraph("The search index has read up to position " + Numbers.of(upTo) + " of "
                                + Numbers.of(lastPosition) + ". " + consequence))
                : Templates.all();
    }

    static Table table(List<Line> lines, String caption) {
        return Table.of(
                        caption,
                        "m",
                        lines,
                        Columns.<Line>onPage()
                                .cell(
                                        Kind.TEXT,
                                        "position",
                                        "Position",
                                        line -> Cell.link(
                                                "/audit/events/" + line.position(), Numbers.of(line.position())))
                                .text("title", "What", line -> line.title())
                                .cell(
                                        Kind.TEXT,
                                        "stream",
                                        "About",
                                        line -> line.agreement().isEmpty()
                                                ? Cell.words(line.aggregateId())
                                                : Cell.link(Addresses.agreement(line.agreement()), line.agreement()))
                                .date("effective_on", "Effective on", line -> line.effectiveOn())
                                .text("recorded_at", "Recorded", line -> Exact.londonTime(line.recordedAt()))
                                .text("actor", "Recorded by", line -> line.actor()))
                .whenEmpty("No event is like that.");
    }

    private static String older(SearchForm form, long before) {
        var parameters = new LinkedHashMap<>(form.typed());
        parameters.put("before", String.valueOf(before));
        return "/audit?"
                + parameters.entrySet().stream()
                        .filter(parameter -> !parameter.getValue().isBlank())
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The history of an agreement or of a register, and where it is read. */
    private record History(String reference, String address, String kind) {}

    private static Content links(AuditIndex index) {
        var histories = Stream.concat(
                        index.agreements(AGREEMENTS).stream()
                                .map(reference -> new History(reference, Addresses.agreement(reference), "Agreement")),
                        index.registers().stream()
                                .map(body -> new History(
                                        body, "/audit/registers/" + body, "Register of published statements")))
                .toList();
        var columns = Columns.<History>onPage()
                .cell(Kind.TEXT, "reference", "Reference", history -> Cell.link(history.address(), history.reference()))
                .text("kind", "Kind", History::kind);
        return Components.table(Table.of("Histories", "m", histories, columns), false);
    }
}
