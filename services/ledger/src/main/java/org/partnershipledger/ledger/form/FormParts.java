package org.partnershipledger.ledger.form;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Forms.Option;

/** Draws the questions of a command with what was typed and what is wrong with it. */
final class FormParts {
    private final Map<String, String> typed;
    private final Map<String, String> errors;

    /** @param errors by the name of the field */
    FormParts(Map<String, String> typed, Map<String, String> errors) {
        this.typed = typed;
        this.errors = errors;
    }

    List<Content> of(List<FormField> fields) {
        var parts = new ArrayList<Content>();
        fields.forEach(field -> parts.add(part(field)));
        return parts;
    }

    private Content part(FormField field) {
        Field drawn = Field.named(field.name(), field.label())
                .withId(field.id())
                .hint(field.hint())
                .error(errors.get(field.name()))
                .value(typed.getOrDefault(field.name(), ""));
        return switch (field.shape()) {
            case Shape.Plain(var kind) -> plain(kind, field, drawn);
            case Shape.Choice choice -> Forms.select(drawn, options(choice));
            case Shape.Many many -> Forms.textarea(drawn.rows(3));
            case Shape.Terms terms -> Forms.textarea(drawn.rows(20));
            case Shape.Fields fields -> Forms.input(drawn);
            case Shape.ByChoice byChoice -> Forms.input(drawn);
            case Shape.OneOf oneOf -> Forms.input(drawn);
        };
    }

    private Content plain(Shape.Kind kind, FormField field, Field drawn) {
        return switch (kind) {
            case TEXT ->
                field.name().matches(".*([tT]ext|[rR]eason|[sS]ummary|[sS]tatement|[dD]escription|purpose|outcome)")
                                || field.name().startsWith("minimumContent")
                        ? Forms.textarea(drawn.rows(3))
                        : Forms.input(drawn);
            case DECIMAL -> Forms.input(drawn.width(10).inputMode("decimal"));
            case MONEY -> Forms.input(drawn.width(10).inputMode("decimal").between("£", null));
            case WHOLE -> Forms.input(drawn.width(10).inputMode("numeric"));
            case FLAG -> Forms.radios(drawn, List.of(Option.of("true", "Yes"), Option.of("false", "No")));
            case ODS_CODE -> Forms.input(drawn.width(10));
            case DAY ->
                Forms.dateInput(
                        drawn,
                        new Forms.DateParts(
                                typed.get(field.name() + "-day"),
                                typed.get(field.name() + "-month"),
                                typed.get(field.name() + "-year")),
                        Set.of());
        };
    }

    private static List<Option> options(Shape.Choice choice) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose one"));
        choice.names().forEach(name -> options.add(Option.of(name, Words.label(name))));
        return options;
    }
}
