package org.partnershipledger.ledger.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ledger.api.SentCommand;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.ledger.question.Question;
import org.partnershipledger.ledger.question.Question.Choice;
import org.partnershipledger.ledger.question.Question.Single;
import org.partnershipledger.ledger.question.SchemaQuestions;
import org.partnershipledger.ledger.question.Unit;

/**
 * The questions of a command, from its own shape: objects are laid out field by field, a list of objects as rows, and
 * terms as the same questions that the what-if page asks. Whoever records comes last.
 */
final class CommandQuestions {
    /** Fractions that people know as percentages. */
    private static final Set<String> PERCENTAGES = Set.of("rate", "share", "qualityScore");

    private static final String LONG = ".*([tT]ext|[rR]eason|[sS]ummary|[sS]tatement|[dD]escription|purpose|outcome)";

    private final String kind;
    private final List<Question> questions = new ArrayList<>();

    private CommandQuestions(String kind) {
        this.kind = kind;
    }

    /** @param kind of a commercial term; null where the command has none */
    static List<Question> of(Shape.Fields shape, String kind) {
        var made = new CommandQuestions(kind);
        made.fields(shape, "", "", false);
        made.sender(shape);
        return List.copyOf(made.questions);
    }

    /** A field of the sender that the command has too is asked for once, with the command. */
    private void sender(Shape.Fields shape) {
        var asked = new CommandQuestions(kind);
        for (var field : SentCommand.SENDER.fields()) {
            if (!field.name().equals("commandId") && named(shape, field.name()).isEmpty()) {
                asked.field(field, "", "", false);
            }
        }
        questions.add(new Question.Section("For the record", List.copyOf(asked.questions)));
    }

    private static Optional<Shape.Named> named(Shape.Fields shape, String name) {
        return shape.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private void fields(Shape.Fields shape, String prefix, String above, boolean optional) {
        shape.fields().forEach(field -> field(field, prefix, above, optional));
    }

    private void field(Shape.Named field, String prefix, String above, boolean optional) {
        String own = Words.label(field);
        String label = above.isEmpty() ? own : above + ": " + Words.lower(own);
        var hint = field.hint()
                .or(() -> prefix.isEmpty()
                        ? named(SentCommand.SENDER, field.name()).flatMap(Shape.Named::hint)
                        : Optional.empty());
        add(field.shape(), prefix + field.name(), label, hint.orElse(null), optional || field.optional());
    }

    private void add(Shape shape, String name, String label, String hint, boolean optional) {
        switch (shape) {
            case Shape.Fields fields -> fields(fields, name + ".", label, optional);
            case Shape.OneOf(Map<String, Shape.Fields> kinds) -> fields(kinds.get(kind), name + ".", label, optional);
            case Shape.Many(Shape.Fields row) -> questions.add(rows(row, name, label));
            case Shape.Many many -> questions.add(single(name, label, hint, Unit.LINES, List.of(), optional));
            case Shape.ByChoice(var key) -> {
                for (var constant : key.type().getEnumConstants()) {
                    String item = Words.label(constant.name());
                    questions.add(
                            new Single(name + "." + constant.name(), item, "", null, Unit.LONG_TEXT, List.of(), null));
                }
            }
            case Shape.Plain(var plain) ->
                questions.add(single(name, label, hint, unit(plain, name), List.of(), optional));
            case Shape.Choice choice ->
                questions.add(single(name, label, hint, Unit.CHOICE, choices(choice, optional), optional));
            case Shape.Terms terms -> questions.addAll(SchemaQuestions.terms());
        }
    }

    /** What is required is required in each row that is used; rows that stay empty are left out. */
    private Question.Rows rows(Shape.Fields row, String name, String label) {
        var inner = new CommandQuestions(kind);
        inner.fields(row, name + "." + Question.NUMBER + ".", "", false);
        String one = Words.one(name.substring(name.lastIndexOf('.') + 1));
        var numbered = inner.questions.stream()
                .map(each -> within((Single) each, label + ", " + one + " " + Question.NUMBER))
                .toList();
        return new Question.Rows(name, label, null, one, List.copyOf(numbered));
    }

    private static Question within(Single single, String above) {
        return new Single(
                single.name(),
                single.label(),
                above,
                single.hint(),
                single.unit(),
                single.choices(),
                single.fallback());
    }

    private static Single single(
            String name, String label, String hint, Unit unit, List<Choice> choices, boolean optional) {
        String said = unit == Unit.PERCENT ? "Enter 30 for 30%." : hint;
        return new Single(name, optional ? label + " (optional)" : label, "", said, unit, choices, null);
    }

    private static List<Choice> choices(Shape.Choice choice, boolean optional) {
        var choices = new ArrayList<Choice>();
        choice.names().forEach(name -> choices.add(new Choice(name, Words.label(name), null)));
        if (optional) {
            choices.add(new Choice("", "None", null));
        }
        return List.copyOf(choices);
    }

    private static Unit unit(Shape.Kind kind, String name) {
        return switch (kind) {
            case TEXT -> name.matches(LONG) ? Unit.LONG_TEXT : Unit.TEXT;
            case DECIMAL ->
                PERCENTAGES.contains(name.substring(name.lastIndexOf('.') + 1)) ? Unit.PERCENT : Unit.NUMBER;
            case MONEY -> Unit.POUNDS;
            case WHOLE -> Unit.WHOLE;
            case FLAG -> Unit.YES_OR_NO;
            case ODS_CODE -> Unit.ODS_CODE;
            case DAY -> Unit.DAY;
        };
    }
}
