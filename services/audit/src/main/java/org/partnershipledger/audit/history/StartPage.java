package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.audit.history.AuditIndex.Line;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Numbers;

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
        var table = Table.of(caption, "m")
                .text("Position", "position")
                .text("What", "wire_name")
                .text("About", "stream")
                .text("Effective on", "effective_on")
                .text("Recorded", "recorded_at")
                .text("Recorded by", "actor")
                .whenEmpty("No event is like that.");
        for (var line : lines) {
            table.row(
                    Cell.link("/audit/events/" + line.position(), Numbers.of(line.position())),
                    Cell.words(Said.wireName(line.wireName())),
                    line.agreement().isEmpty()
                            ? Cell.words(line.aggregateId())
                            : Cell.link(Addresses.agreement(line.agreement()), line.agreement()),
                    Cell.day(line.effectiveOn()),
                    Cell.words(Said.londonTime(line.recordedAt())),
                    Cell.words(line.actor()));
        }
        return table.build();
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

    private static Content links(AuditIndex index) {
        var agreements = index.agreements(AGREEMENTS);
        var table = Table.of("Histories", "m")
                .text("Reference", "reference")
                .text("Kind", "kind")
                .whenEmpty("Nothing is recorded yet.");
        agreements.forEach(
                reference -> table.row(Cell.link(Addresses.agreement(reference), reference), Cell.words("Agreement")));
        index.registers()
                .forEach(body -> table.row(
                        Cell.link("/audit/registers/" + body, body), Cell.words("Register of published statements")));
        return Components.table(table.build(), false);
    }
}
