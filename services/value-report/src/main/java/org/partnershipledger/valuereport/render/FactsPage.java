package org.partnershipledger.valuereport.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportTable;

/**
 * How each figure came about: for every row on the page the facts of the ledger behind it (I16). In the served
 * ledger each leads to the auditor's page of that event.
 */
public final class FactsPage {
    private static final int SHOWN = 12;

    private FactsPage() {}

    public record TableFacts(String id, String caption, List<RowFacts> rows) {}

    /** @param more what is not listed here; null when everything is */
    public record RowFacts(String id, String heading, List<FactLine> lines, String more) {}

    /** @param href null where no server is asked */
    public record FactLine(String href, String place, String text) {}

    public static byte[] html(ReportModel model, Where where) {
        var said = said(model);
        var tables = model.tables().stream()
                .filter(table -> table.display().form() != ReportTable.Display.Form.FILE_ONLY)
                .map(table -> of(table, said, where))
                .filter(table -> !table.rows().isEmpty())
                .toList();
        var cover = model.cover();
        var content = Templates.all(
                Components.pageHeading(
                        "How each figure came about",
                        cover.bodyName() + ", " + cover.year().label()),
                Components.paragraph(
                        "Every figure of the report is made from facts that were recorded, once, in a ledger that is only ever added to. Here are the facts behind each row."),
                Templates.content(
                        "report/downloads.jte",
                        List.of(
                                new org.partnershipledger.presentation.Link(where.report(cover), "Back to the report"),
                                new org.partnershipledger.presentation.Link(
                                        where.csv(cover, "events"), "All facts (CSV)"))),
                Templates.content("report/facts.jte", tables));
        return Page.bytes(ReportPage.meta(cover, where, "How each figure came about"), content);
    }

    private static TableFacts of(ReportTable table, Map<Long, String> said, Where where) {
        var rows = new ArrayList<RowFacts>();
        for (var i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            if (row.lineage().size() > 0) {
                rows.add(new RowFacts(
                        Where.anchor(table.name(), i + 1),
                        heading(table, row),
                        row.lineage()
                                .positions()
                                .limit(SHOWN)
                                .mapToObj(position -> new FactLine(
                                        where.event(position),
                                        "Position " + Numbers.of(position),
                                        said.getOrDefault(position, "")))
                                .toList(),
                        row.lineage().size() > SHOWN
                                ? "And " + Numbers.of(row.lineage().size() - SHOWN)
                                        + " more; all are in the JSON and CSV files."
                                : null));
            }
        }
        return new TableFacts("table-" + table.name().replace('_', '-'), table.caption(), rows);
    }

    /** By the words under which the figure stands on the page; a row of a table by what its first column says. */
    private static String heading(ReportTable table, ReportTable.Row row) {
        return InWords.shown(
                table.name().equals("summary")
                        ? table.value(row, "label")
                        : row.cells().getFirst());
    }

    /** What is said of each event: its name, what it is about and from when it is true. */
    private static Map<Long, String> said(ReportModel model) {
        var said = new HashMap<Long, String>();
        for (var table : model.tables()) {
            if (table.name().equals("events")) {
                table.rows()
                        .forEach(row -> said.put(
                                Long.valueOf(row.cells().getFirst().wire()),
                                ": " + table.value(row, "event").wire() + ", "
                                        + table.value(row, "about").wire() + ", true from "
                                        + InWords.shown(table.value(row, "effective_on"))));
            }
        }
        return said;
    }
}
