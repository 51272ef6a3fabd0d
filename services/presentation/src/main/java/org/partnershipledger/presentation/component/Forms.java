package org.partnershipledger.presentation.component;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.presentation.Templates;

/**
 * The form components of the NHS design system. A form is posted to the server and works without scripts; the
 * error summary comes first on a refused form ({@link Components#errorSummary}) and links to the fields by id.
 */
public final class Forms {
    private Forms() {}

    /** @param hint null for none */
    public record Option(String value, String text, String hint) {
        public static Option of(String value, String text) {
            return new Option(value, text, null);
        }
    }

    /** What was typed into the three parts of a date, as typed; null for nothing. */
    public record DateParts(String day, String month, String year) {
        public static final DateParts NONE = new DateParts(null, null, null);
    }

    public enum DatePart {
        DAY,
        MONTH,
        YEAR
    }

    public static Content input(Field field) {
        return Templates.content("presentation/input.jte", field);
    }

    public static Content textarea(Field field) {
        return Templates.content("presentation/textarea.jte", field);
    }

    /** The option whose value is the field's value is the chosen one. */
    public static Content select(Field field, List<Option> options) {
        return Templates.content("presentation/select.jte", Map.of("field", field, "options", options));
    }

    /** The option whose value is the field's value is the chosen one. */
    public static Content radios(Field field, List<Option> options) {
        Set<String> chosen = field.value() == null ? Set.of() : Set.of(field.value());
        return Templates.content(
                "presentation/choices.jte",
                Map.of("field", field, "options", options, "chosen", chosen, "kind", "radio", "css", "nhsuk-radios"));
    }

    public static Content checkboxes(Field field, List<Option> options, Set<String> chosen) {
        return Templates.content(
                "presentation/choices.jte",
                Map.of(
                        "field",
                        field,
                        "options",
                        options,
                        "chosen",
                        chosen,
                        "kind",
                        "checkbox",
                        "css",
                        "nhsuk-checkboxes"));
    }

    /**
     * Day, month and year as three fields named {@code <name>-day}, {@code <name>-month} and {@code <name>-year}.
     *
     * @param wrong the parts the error is about; none of them when it is about the whole date
     */
    public static Content dateInput(Field field, DateParts typed, Set<DatePart> wrong) {
        var parts = List.of(
                datePart(field, "day", "Day", typed.day(), 2, wrong, DatePart.DAY),
                datePart(field, "month", "Month", typed.month(), 2, wrong, DatePart.MONTH),
                datePart(field, "year", "Year", typed.year(), 4, wrong, DatePart.YEAR));
        return Templates.content("presentation/dateInput.jte", Map.of("field", field, "parts", parts));
    }

    private static Field datePart(
            Field date, String key, String label, String value, int width, Set<DatePart> wrong, DatePart part) {
        boolean isWrong = date.error() != null && (wrong.isEmpty() || wrong.contains(part));
        return Field.named(date.name().isEmpty() ? key : date.name() + "-" + key, label)
                .withId(date.id() + "-" + key)
                .value(value)
                .width(width)
                .error(isWrong ? date.error() : null);
    }

    public static Content hidden(String name, String value) {
        return Templates.content("presentation/hidden.jte", Map.of("name", name, "value", value));
    }
}
