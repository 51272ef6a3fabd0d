package org.partnershipledger.valuereport.render;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.valuereport.model.Cover;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.Summary;

/**
 * The report as a page for anyone: sentences first, then tables, then pictures. It works without scripts, in the
 * served ledger and from a folder on a disk, and asks no other machine for anything.
 */
public final class ReportPage {
    private ReportPage() {}

    public static byte[] html(ReportModel model, Where where) {
        return Page.bytes(meta(model.cover(), where, title(model.cover())), content(model, where));
    }

    static String title(Cover cover) {
        return "What the NHS got back for sharing data, " + cover.year().label() + ", " + cover.bodyName();
    }

    static PageMeta meta(Cover cover, Where where, String title) {
        var site =
                switch (where) {
                    case SERVED -> Site.LEDGER;
                    case IN_A_FOLDER ->
                        new Site(
                                "Annual public value report",
                                "report.html",
                                List.of(),
                                List.of(),
                                "assets",
                                "report.html#accessibility");
                };
        var meta = PageMeta.of(site, title)
                .asSample(cover.sample())
                .notStatutory()
                .alsoAs(new PageMeta.Alternate(where.json(cover), "application/json", "The same figures as JSON"));
        return where == Where.SERVED
                ? meta.under("/report", new Link("/", "Home"), new Link("/report", "Value reports"))
                : meta;
    }

    private static Content content(ReportModel model, Where where) {
        var cover = model.cover();
        var parts = new ArrayList<Content>();
        parts.add(Components.pageHeading(
                "What the NHS got back for sharing data",
                cover.bodyName() + ", " + cover.year().label()));
        parts.add(Components.tag("Draft", "yellow"));
        parts.add(Components.insetText("This is not a statutory report. No law asks for it. "
                + cover.status().words() + "."));
        parts.add(contents(model));
        parts.add(summary(model, where));
        parts.add(codes(model));
        for (var section : model.sections()) {
            parts.add(section(section, cover, where));
        }
        parts.add(Components.heading(2, "About this report", "about"));
        parts.add(cover(cover));
        parts.add(Components.heading(2, "Get the figures as files", "files"));
        parts.add(downloads(model, where));
        if (where == Where.IN_A_FOLDER) {
            parts.add(Components.heading(2, "Accessibility", "accessibility"));
            parts.add(
                    Components.paragraph(
                            "We want everybody to be able to read this report. It is made for the standard WCAG 2.2 AA, works without scripts, and says everything in words that a picture shows. If you cannot use a part of it, ask the NHS body that publishes it for another form."));
        }
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static Content contents(ReportModel model) {
        var links = new ArrayList<Link>();
        links.add(new Link("#summary", "Summary"));
        model.sections().forEach(section -> links.add(new Link("#" + section.id(), section.title())));
        links.add(new Link("#about", "About this report"));
        links.add(new Link("#files", "Get the figures as files"));
        return Templates.content("report/contents.jte", links);
    }

    /** Before the first table, as official statistics do. */
    private static Content codes(ReportModel model) {
        var codes = Firmness.met(model);
        if (codes.isEmpty()) {
            return Templates.all();
        }
        var firm = codes.stream().anyMatch(mark -> !mark.standsForNoNumber());
        return Templates.all(
                Components.heading(3, "Codes in the tables", "codes"),
                Components.paragraph("Where there is no number, a code says why. It never means zero."
                        + (firm ? " Where a number is not firm, a code beside it says so." : "")),
                Templates.content(
                        "report/bullets.jte",
                        codes.stream()
                                .map(mark -> mark.code() + " " + mark.meaning())
                                .toList()));
    }

    private static Content summary(ReportModel model, Where where) {
        Summary summary = model.summary();
        var figures = new ArrayList<FigureOnPage>();
        summary.figures()
                .forEach(figure -> figures.add(FigureOnPage.of(figure, figures.size() + 1, model.cover(), where)));
        var parts = new ArrayList<Content>();
        parts.add(Components.heading(2, "Summary", "summary"));
        summary.lead().forEach(sentence -> parts.add(Components.paragraph(sentence)));
        parts.add(Templates.content("report/figures.jte", figures));
        parts.add(bullets("What worked", summary.worked()));
        parts.add(bullets("What did not work", summary.notWorked()));
        parts.add(bullets("What comes next", summary.next()));
        parts.add(Components.heading(3, "How to say no", "say-no"));
        summary.optOut().forEach(sentence -> parts.add(Components.paragraph(sentence)));
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static Content bullets(String heading, List<String> items) {
        return Templates.all(
                Components.heading(
                        3,
                        heading,
                        "summary-" + heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
                Templates.content("report/bullets.jte", items));
    }

    private static Content section(ReportSection section, Cover cover, Where where) {
        var parts = new ArrayList<Content>();
        parts.add(Components.heading(2, section.title(), section.id()));
        section.sentences().forEach(sentence -> parts.add(Components.paragraph(sentence)));
        for (var table : section.tables()) {
            parts.add(TableOnPage.of(table, cover, where));
            if (!table.rows().isEmpty()) {
                ReportCharts.of(table).ifPresent(chart -> parts.add(chart.figure()));
            }
        }
        var files = section.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> new Link(
                        where.csv(cover, table.name()),
                        table.caption() + " (CSV, " + InWords.many(table.rows().size(), "row", "rows") + ")"))
                .toList();
        if (!files.isEmpty()) {
            parts.add(Components.details(
                    "Download the tables of \u201C" + section.title() + "\u201D",
                    Templates.content("report/downloads.jte", files)));
        }
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static Content cover(Cover cover) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("NHS body", cover.bodyName() + " (code " + cover.bodyCode() + ")"));
        if (!cover.predecessors().isEmpty()) {
            rows.add(SummaryRow.of("Came before it", String.join("; ", cover.predecessors())));
        }
        if (!cover.successors().isEmpty()) {
            rows.add(
                    SummaryRow.of("Came after it, and answers for this report", String.join("; ", cover.successors())));
        }
        rows.add(SummaryRow.of(
                "Year", Days.range(cover.year().firstDay(), cover.year().lastDay())));
        rows.add(SummaryRow.of("Status", cover.status().words()));
        rows.add(SummaryRow.of("Facts counted up to", Days.of(cover.effectiveCutOff())));
        rows.add(SummaryRow.of("Known up to", knownUpTo(cover)));
        rows.add(SummaryRow.of("Last position in the ledger", InWords.count(cover.lastPosition())));
        rows.add(SummaryRow.of("Facts used", InWords.count(cover.events())));
        rows.add(SummaryRow.of("Way of counting", cover.definition()));
        return Components.summaryList(rows);
    }

    private static String knownUpTo(Cover cover) {
        if (cover.knownAt() != null) {
            return Days.of(cover.knownAt());
        }
        return cover.lastRecordedAt() == null
                ? "nothing is recorded"
                : "everything recorded; the last fact on " + Days.of(cover.lastRecordedAt());
    }

    private static Content downloads(ReportModel model, Where where) {
        var cover = model.cover();
        var links = new ArrayList<Link>();
        links.add(new Link(where.json(cover), "The whole report (JSON)"));
        links.add(new Link(where.schema(), "What the JSON means (JSON Schema)"));
        links.add(new Link(where.csv(cover, "dictionary"), "What each column means (CSV)"));
        links.add(new Link(where.csv(cover, "summary"), "The five numbers (CSV)"));
        links.add(new Link(where.manifest(cover), "Fingerprints of all files (manifest, JSON)"));
        return Templates.content("report/downloads.jte", links);
    }
}
