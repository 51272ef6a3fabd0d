package org.partnershipledger.presentation.component;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.FixtureContext.Unsupported;
import org.partnershipledger.presentation.component.Forms.DateParts;
import org.partnershipledger.presentation.component.Forms.Option;
import tools.jackson.databind.JsonNode;

/** Calls our component with what a fixture of the design system asks for. */
final class FixtureComponents {
    private FixtureComponents() {}

    static Content tag(FixtureContext context) {
        return Components.tag(context.only("text", "colour").string("text"), context.string("colour"));
    }

    static Content insetText(FixtureContext context) {
        return Components.insetText(required(context.only("text").string("text")));
    }

    static Content warningCallout(FixtureContext context) {
        return Components.warningCallout(
                required(context.only("heading", "text").words("heading")), context.string("text"));
    }

    static Content errorSummary(FixtureContext context) {
        var problems = context.only("heading", "errorList").list("errorList").stream()
                .map(problem -> new Problem(problem.only("text", "href").string("text"), problem.string("href")))
                .toList();
        return Components.errorSummary(required(context.words("heading")), problems);
    }

    static Content button(FixtureContext context) {
        String text = required(context.only("text", "variant", "href").string("text"));
        return context.has("href")
                ? Components.linkButton(text, context.string("href"), context.string("variant"))
                : Components.button(text, context.string("variant"));
    }

    static Content details(FixtureContext context) {
        return Components.details(
                required(context.only("summary", "text").words("summary")),
                Templates.text(required(context.string("text"))));
    }

    static Content breadcrumb(FixtureContext context) {
        return Components.breadcrumb(context.only("items").list("items").stream()
                .map(item -> new Link(item.only("href", "text").string("href"), item.string("text")))
                .toList());
    }

    static Content pagination(FixtureContext context) {
        for (String way : List.of("previous", "next")) {
            if (context.has(way)) {
                context.at(way).only("href");
            }
        }
        int page = 0;
        int pages = 0;
        for (FixtureContext item : context.only("previous", "next", "items").list("items")) {
            item.only("number", "href", "current", "ellipsis");
            pages = Math.max(pages, item.number("number", 0));
            page = item.isTrue("current") ? item.number("number", 0) : page;
        }
        return Components.pagination(page, pages, "#/section/");
    }

    static Content summaryList(FixtureContext context) {
        var rows = new ArrayList<SummaryRow>();
        for (FixtureContext row : context.only("rows").list("rows")) {
            row.only("key", "value", "actions");
            var summary = row.json().get("value").has("html")
                    ? SummaryRow.of(
                            required(row.words("key")),
                            Templates.trusted(row.at("value").string("html")))
                    : SummaryRow.of(required(row.words("key")), required(row.words("value")));
            if (row.has("actions")) {
                summary = summary.with(row.at("actions").only("items").list("items").stream()
                        .map(action -> new SummaryRow.Action(
                                action.only("href", "text", "visuallyHiddenText")
                                        .string("href"),
                                action.string("text"),
                                action.string("visuallyHiddenText")))
                        .toArray(SummaryRow.Action[]::new));
            }
            rows.add(summary);
        }
        return Components.summaryList(rows);
    }

    static Content table(FixtureContext context) {
        context.only("caption", "firstCellIsHeader", "head", "rows", "responsive");
        if (!context.isTrue("firstCellIsHeader")) {
            throw new Unsupported("firstCellIsHeader");
        }
        var caption =
                context.json().get("caption").isObject() ? context.at("caption").only("text", "size") : null;
        var columns = Columns.<List<Cell>>onPage();
        var heads = context.list("head");
        for (int i = 0; i < heads.size(); i++) {
            String text = required(heads.get(i).only("text", "format").string("text"));
            int place = i;
            columns.cell(heads.get(i).has("format") ? Kind.NUMBER : Kind.TEXT, text, text, row -> row.get(place));
        }
        var rows = new ArrayList<List<Cell>>();
        for (FixtureContext row : context.list("rows")) {
            var cells = new ArrayList<Cell>();
            for (JsonNode cell : row.json()) {
                cells.add(cell(new FixtureContext(cell)));
            }
            rows.add(cells);
        }
        var table = Table.of(
                required(context.words("caption")), caption == null ? null : caption.string("size"), rows, columns);
        return Components.table(table, context.isTrue("responsive"));
    }

    private static Cell cell(FixtureContext cell) {
        String text = required(cell.only("text", "classes", "format").string("text"));
        String classes = cell.has("classes") ? cell.string("classes") : "";
        return classes.contains("secondary-text") ? Cell.absent(text) : Cell.words(text);
    }

    static Content input(FixtureContext context) {
        context.only(
                "label",
                "hint",
                "errorMessage",
                "id",
                "name",
                "width",
                "inputmode",
                "autocomplete",
                "prefix",
                "suffix",
                "value");
        return Forms.input(field(context, context.at("label"))
                .width(context.number("width", 0))
                .inputMode(context.string("inputmode"))
                .autocomplete(context.string("autocomplete"))
                .between(context.words("prefix"), context.words("suffix")));
    }

    static Content textarea(FixtureContext context) {
        return Forms.textarea(field(context.only("label", "hint", "errorMessage", "id", "name"), context.at("label")));
    }

    static Content select(FixtureContext context) {
        context.only("label", "hint", "errorMessage", "id", "name", "items", "value");
        return Forms.select(field(context, context.at("label")).value(context.string("value")), options(context));
    }

    static Content radios(FixtureContext context) {
        context.only("fieldset", "hint", "errorMessage", "idPrefix", "name", "items", "value");
        return Forms.radios(choice(context).value(context.string("value")), options(context));
    }

    static Content checkboxes(FixtureContext context) {
        context.only("fieldset", "hint", "errorMessage", "idPrefix", "name", "items", "values");
        var chosen = new LinkedHashSet<String>();
        if (context.has("values")) {
            context.json().get("values").forEach(value -> chosen.add(value.asString()));
        }
        return Forms.checkboxes(choice(context), options(context), chosen);
    }

    static Content dateInput(FixtureContext context) {
        context.only("fieldset", "hint", "errorMessage", "id", "day", "month", "year");
        var wrong = new LinkedHashSet<Forms.DatePart>();
        var typed = new ArrayList<String>();
        for (Forms.DatePart part : Forms.DatePart.values()) {
            String key = part.name().toLowerCase(java.util.Locale.ROOT);
            typed.add(context.has(key) ? context.at(key).only("error", "value").string("value") : null);
            if (context.has(key) && context.at(key).isTrue("error")) {
                wrong.add(part);
            }
        }
        if (!wrong.isEmpty() && !context.has("errorMessage")) {
            throw new Unsupported("an error without a message");
        }
        Field field = field(context, context.at("fieldset").only("legend").at("legend"));
        return Forms.dateInput(
                Field.named("", field.label())
                        .withId(field.id())
                        .sized(field.labelSize(), field.pageHeading())
                        .hint(field.hint())
                        .error(field.error()),
                new DateParts(typed.get(0), typed.get(1), typed.get(2)),
                Set.copyOf(wrong));
    }

    private static Field choice(FixtureContext context) {
        Field field = field(context, context.at("fieldset").only("legend").at("legend"));
        return context.has("idPrefix") ? field.withId(context.string("idPrefix")) : field;
    }

    private static Field field(FixtureContext context, FixtureContext label) {
        label.only("heading", "text", "size");
        String name = context.has("name") ? context.string("name") : context.string("id");
        Field field = Field.named(name, label.has("heading") ? label.string("heading") : required(label.string("text")))
                .sized(label.string("size"), label.has("heading"))
                .hint(context.words("hint"))
                .error(context.words("errorMessage"));
        return context.has("id") ? field.withId(context.string("id")) : field;
    }

    private static List<Option> options(FixtureContext context) {
        return context.list("items").stream()
                .map(item -> new Option(
                        required(item.only("value", "text", "hint").string("value")),
                        required(item.string("text")),
                        item.words("hint")))
                .toList();
    }

    private static String required(String value) {
        if (value == null) {
            throw new Unsupported("without text");
        }
        return value;
    }
}
