package org.partnershipledger.ledger.form;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.ledger.api.EventsAsJson;
import org.partnershipledger.ledger.api.SentCommand;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Problem;
import org.partnershipledger.presentation.component.SummaryRow;

/** One form with what was typed into it: drawn with its problems, read as a command, or shown as what it would record. */
final class FilledForm {
    private static final Set<String> SENDER = Set.of("actor", "role", "onBehalfOf", "reason");

    private final String name;
    private final Shape.Fields shape;
    private final String kind;
    private final Map<String, String> typed;
    private final List<FormField> fields;

    FilledForm(String name, Shape.Fields shape, String kind, Map<String, String> typed) {
        this.name = name;
        this.shape = shape;
        this.kind = kind;
        this.typed = typed;
        this.fields = FormField.of(shape, kind);
    }

    PageMeta meta(boolean problem) {
        var meta = PageMeta.of(Site.LEDGER, title())
                .under("/ledger", new Link("/", "Home"), new Link("/ledger", "Record a fact"));
        return problem ? meta.withProblem() : meta;
    }

    private String title() {
        return Words.label(name) + (kind == null ? "" : ": " + Words.label(kind));
    }

    SentCommand read() {
        return SentCommand.read(shape, FormTree.of(fields, typed, kind));
    }

    /** Each problem with a link to its field. */
    List<Problem> problems(SentCommand sent) {
        var problems = new ArrayList<Problem>();
        for (var each : sent.problems()) {
            var field = fieldAt(each.pointer());
            String label = field == null ? "This form" : field.label().replace(" (optional)", "");
            problems.add(new Problem(label + " " + each.message(), field == null ? null : "#" + target(field)));
        }
        return problems;
    }

    /** A date's first part takes the focus, any other field itself. */
    private static String target(FormField field) {
        return field.isDay() ? field.id() + "-day" : field.id();
    }

    private FormField fieldAt(String pointer) {
        String place = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
        for (var field : allFields()) {
            boolean inside =
                    place.startsWith(field.name() + ".") || field.name().startsWith(place + ".");
            if (field.name().equals(place) || !place.isEmpty() && inside) {
                return field;
            }
        }
        return null;
    }

    private List<FormField> allFields() {
        var all = new ArrayList<>(fields);
        all.addAll(senderFields());
        return all;
    }

    private List<FormField> senderFields() {
        var sender = new ArrayList<FormField>();
        for (String each : List.of("actor", "role", "onBehalfOf", "reason")) {
            boolean asked = fields.stream().anyMatch(field -> field.name().equals(each));
            if (!asked && SENDER.contains(each)) {
                boolean optional = each.equals("reason");
                String label = Words.label(each) + (optional ? " (optional)" : "");
                sender.add(new FormField(each, label, Words.hint(each), new Shape.Plain(Shape.Kind.TEXT), optional));
            }
        }
        return sender;
    }

    Content questions(List<Problem> problems) {
        var errors = new LinkedHashMap<String, String>();
        var sent = problems.isEmpty() ? null : read();
        if (sent != null) {
            for (var each : sent.problems()) {
                var field = fieldAt(each.pointer());
                if (field != null) {
                    errors.putIfAbsent(field.name(), field.label().replace(" (optional)", "") + " " + each.message());
                }
            }
        }
        var parts = new ArrayList<>(new FormParts(typed, errors).of(allFields()));
        parts.add(Forms.hidden("commandId", typed.getOrDefault("commandId", "")));
        if (kind != null) {
            parts.add(Forms.hidden("kind", kind));
        }
        var summary = problems.isEmpty() ? Templates.text("") : Components.errorSummary(problems);
        var heading = Components.pageHeading(title(), null);
        return Templates.all(
                summary, heading, form("/ledger/" + name, parts, Components.button("Show what would be recorded")));
    }

    /** The events as they would be recorded, and the same answers again, hidden, to be sent for good. */
    Content preview(EventCodec codec, List<LedgerEvent> events) {
        var pieces = new ArrayList<Content>();
        pieces.add(Components.pageHeading("Check before you record", title()));
        for (var event : events) {
            pieces.add(Components.heading(2, EventCatalogue.ledger().nameOf(event), null));
            var rows = new ArrayList<SummaryRow>();
            rows("", EventsAsJson.payload(codec, event), rows);
            pieces.add(Components.summaryList(rows));
        }
        var answers = new ArrayList<Content>();
        typed.forEach((field, text) -> answers.add(Forms.hidden(field, text)));
        pieces.add(form("/ledger/" + name + "/record", answers, Components.button("Record this")));
        pieces.add(form("/ledger/" + name + "/change", answers, Components.button("Change the answers", "secondary")));
        return Templates.all(pieces.toArray(Content[]::new));
    }

    private static Content form(String action, List<Content> parts, Content button) {
        return Templates.content("ledger/form.jte", Map.of("action", action, "parts", parts, "button", button));
    }

    private static void rows(String above, Object payload, List<SummaryRow> rows) {
        switch (payload) {
            case null -> {}
            case Map<?, ?> map ->
                map.forEach((name, value) ->
                        rows((above.isEmpty() ? "" : above + ", ") + Words.label(String.valueOf(name)), value, rows));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    rows(above + " " + (i + 1), list.get(i), rows);
                }
            }
            default -> rows.add(SummaryRow.of(above, String.valueOf(payload)));
        }
    }
}
