package org.partnershipledger.presentation.component;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Templates;

/**
 * The components of the NHS design system that pages are made of; forms are in {@link Forms}. The markup is pinned to
 * the design system's own fixtures by ComponentConformanceTest, so an upgrade shows what changed.
 * Colours of tags: white, grey, green, aqua-green, blue, purple, pink, red, orange, yellow; null for the plain one.
 */
public final class Components {
    private Components() {}

    /** Becomes a list of heading and value for each row on a narrow screen. */
    public static Content table(Table table) {
        return table(table, true);
    }

    /** Not responsive: only for tables of two short columns. */
    public static Content table(Table table, boolean responsive) {
        if (table.rows().isEmpty()) {
            return Templates.content("presentation/empty.jte", table);
        }
        return Templates.content("presentation/table.jte", Map.of("table", table, "responsive", responsive));
    }

    public static Content summaryList(List<SummaryRow> rows) {
        boolean anyAction = rows.stream().anyMatch(row -> !row.actions().isEmpty());
        return Templates.content("presentation/summaryList.jte", Map.of("rows", rows, "anyAction", anyAction));
    }

    public static Content tag(String text, String colour) {
        return Templates.content("presentation/tag.jte", nullable("text", text, "colour", colour));
    }

    public static Content insetText(Content text) {
        return Templates.content("presentation/insetText.jte", text);
    }

    public static Content insetText(String paragraph) {
        return insetText(paragraph(paragraph));
    }

    /** For what the reader must not miss. */
    public static Content warningCallout(String heading, Content text) {
        return Templates.content("presentation/warningCallout.jte", Map.of("heading", heading, "text", text));
    }

    public static Content warningCallout(String heading, String text) {
        return warningCallout(heading, Templates.content("presentation/cardText.jte", text));
    }

    /** @param problems all of them; each links to its field where it has one */
    public static Content errorSummary(List<Problem> problems) {
        return errorSummary("There is a problem", problems);
    }

    public static Content errorSummary(String heading, List<Problem> problems) {
        return Templates.content("presentation/errorSummary.jte", Map.of("heading", heading, "problems", problems));
    }

    /** Submits the form around it. */
    public static Content button(String text) {
        return button(text, null);
    }

    /** @param variant null, {@code secondary}, {@code reverse} or {@code warning} */
    public static Content button(String text, String variant) {
        return Templates.content("presentation/button.jte", nullable("text", text, "variant", variant));
    }

    /** A link that looks like a button, to start something. */
    public static Content linkButton(String text, String href, String variant) {
        return Templates.content(
                "presentation/linkButton.jte", nullable("text", text, "href", href, "variant", variant));
    }

    public static Content details(String summary, Content text) {
        return Templates.content("presentation/details.jte", Map.of("summary", summary, "text", text, "open", false));
    }

    /** @param trail from the home page to the parent of this page */
    public static Content breadcrumb(List<Link> trail) {
        return Templates.content("presentation/breadcrumb.jte", trail);
    }

    /** @param hrefStart the address up to the page number, e.g. {@code /finance?page=} */
    public static Content pagination(int page, int pages, String hrefStart) {
        if (pages <= 1) {
            return Templates.text("");
        }
        return Templates.content(
                "presentation/pagination.jte",
                Map.of("numbers", PageNumbers.around(page, pages), "page", page, "pages", pages, "href", hrefStart));
    }

    public static Content timeline(List<TimelineEntry> entries) {
        return Templates.content("presentation/timeline.jte", entries);
    }

    public static Content paragraph(String text) {
        return Templates.content("presentation/paragraph.jte", text);
    }

    /** @param level 2 to 4; headings never skip a level */
    public static Content heading(int level, String text, String id) {
        return Templates.content("presentation/heading.jte", nullable("level", level, "text", text, "id", id));
    }

    /** The page's one h1, with what it belongs to above it. */
    public static Content pageHeading(String text, String caption) {
        return Templates.content("presentation/pageHeading.jte", nullable("text", text, "caption", caption));
    }

    /** A download as the design system words it: name, then form and size where known. */
    public static Content download(String href, String text) {
        return Templates.content("presentation/download.jte", Map.of("href", href, "text", text));
    }

    static Map<String, Object> nullable(Object... namesAndValues) {
        var parameters = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
