package org.partnershipledger.ledger.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final String command;
    private final String kind;
    private final List<Question> questions = new ArrayList<>();

    private CommandQuestions(String command, String kind) {
        this.command = command;
        this.kind = kind;
    }

    /** @param kind of a commercial term; null where the command has none */
    static List<Question> of(String command, Shape.Fields shape, String kind) {
        var made = new CommandQuestions(command, kind);
        made.fields(shape, "", "", false);
        made.sender(shape);
        return List.copyOf(made.questions);
    }

    private void sender(Shape.Fields shape) {
        var asked = new ArrayList<Question>();
        for (String each : List.of("actor", "role", "onBehalfOf", "reason")) {
            if (shape.fields().stream().noneMatch(field -> field.name().equals(each))) {
                Unit unit =
                        switch (each) {
                            case "onBehalfOf" -> Unit.ODS_CODE;
                            case "reason" -> Unit.LONG_TEXT;
                            default -> Unit.TEXT;
                        };
                asked.add(single(each, Words.label(each), unit, List.of(), each.equals("reason")));
            }
        }
        questions.add(new Question.Section("For the record", List.copyOf(asked)));
    }

    private void fields(Shape.Fields shape, String prefix, String above, boolean optional) {
        for (var named : shape.fields()) {
            String own = Words.label(named.name());
            String label = above.isEmpty() ? own : above + ": " + Words.lower(own);
            add(named.shape(), prefix + named.name(), label, optional || named.optional());
        }
    }

    private void add(Shape shape, String name, String label, boolean optional) {
        switch (shape) {
            case Shape.Fields fields -> fields(fields, name + ".", label, optional);
            case Shape.OneOf(Map<String, Shape.Fields> kinds) -> fields(kinds.get(kind), name + ".", label, optional);
            case Shape.Many(Shape.Fields row) -> questions.add(rows(row, name, label));
            case Shape.Many many -> questions.add(single(name, label, Unit.LINES, List.of(), optional));
            case Shape.ByChoice(var key) -> {
                for (var constant : key.type().getEnumConstants()) {
                    String item = Words.label(constant.name());
                    questions.add(
                            new Single(name + "." + constant.name(), item, "", null, Unit.LONG_TEXT, List.of(), null));
                }
            }
            case Shape.Plain(var plain) -> questions.add(single(name, label, unit(plain, name), List.of(), optional));
            case Shape.Choice choice ->
                questions.add(single(name, label, Unit.CHOICE, choices(choice, optional), optional));
            case Shape.Terms terms -> questions.addAll(SchemaQuestions.terms());
        }
    }

    /** What is required is required in each row that is used; rows that stay empty are left out. */
    private Question.Rows rows(Shape.Fields row, String name, String label) {
        var inner = new CommandQuestions(command, kind);
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

    private Single single(String name, String label, Unit unit, List<Choice> choices, boolean optional) {
        String own = name.substring(name.lastIndexOf('.') + 1);
        String hint = unit == Unit.PERCENT ? "Enter 30 for 30%." : Words.hint(command, own);
        return new Single(name, optional ? label + " (optional)" : label, "", hint, unit, choices, null);
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
