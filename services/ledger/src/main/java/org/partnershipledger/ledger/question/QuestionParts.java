package org.partnershipledger.ledger.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.ledger.question.Question.Single;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Forms.Option;

/**
 * Draws questions with what was typed and what is wrong with it, in the components of the NHS design system. Optional
 * sections are folded away unless something in them was answered or is wrong.
 */
public final class QuestionParts {
    /** More choices than this are a list to choose from, not radios. */
    private static final int MOST_RADIOS = 6;

    private final Answers answers;
    private final Map<String, String> errors;
    private final String rowAddress;
    private final int level;
    private final boolean answered;

    /**
     * @param errors by the name of the field
     * @param rowAddress where the buttons that add and remove rows send the form
     * @param level of the headings of sections, 2 or 3: no level is skipped
     */
    public QuestionParts(Answers answers, Map<String, String> errors, String rowAddress, int level) {
        this(answers, errors, rowAddress, level, false);
    }

    private QuestionParts(Answers answers, Map<String, String> errors, String rowAddress, int level, boolean answered) {
        this.answers = answers;
        this.errors = errors;
        this.rowAddress = rowAddress;
        this.level = level;
        this.answered = answered;
    }

    /** Below an answer: every section but the first is folded, so that a page stays short where nothing is wrong. */
    public QuestionParts belowAnAnswer() {
        return new QuestionParts(answers, errors, rowAddress, level, true);
    }

    public List<Content> of(List<Question> questions) {
        var parts = new ArrayList<Content>();
        questions.forEach(question -> parts.add(part(question, answered && !parts.isEmpty())));
        return parts;
    }

    private Content part(Question question, boolean folded) {
        return switch (question) {
            case Single single -> single(single);
            case Question.Group group ->
                drawn(
                        "group",
                        Map.of(
                                "legend",
                                group.label(),
                                "hint",
                                group.hint(),
                                "id",
                                id(group.name()),
                                "parts",
                                of(group.parts())));
            case Question.Rows rows -> rows(rows);
            case Question.Section section ->
                drawn(
                        "section",
                        Map.of(
                                "title",
                                section.title(),
                                "level",
                                level,
                                "folds",
                                folded || section.isOptional(),
                                "open",
                                !folded && isUsed(section),
                                "parts",
                                of(section.parts())));
        };
    }

    /** @param rows each with its own questions; drawn even when nothing is answered yet */
    private Content rows(Question.Rows rows) {
        int shown = Math.max(1, answers.rows(rows.name()));
        var drawn = new ArrayList<List<Content>>();
        for (int row = 0; row < shown; row++) {
            drawn.add(of(rows.at(row)));
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("list", rows);
        parameters.put("id", id(rows.name()));
        parameters.put("rows", drawn);
        parameters.put("address", rowAddress);
        parameters.put("full", shown >= Answers.MOST_ROWS);
        return drawn("rows", parameters);
    }

    private static Content drawn(String template, Map<String, Object> parameters) {
        return Templates.content("ledger/" + template + ".jte", parameters);
    }

    private static String id(String name) {
        return name.replace('.', '-');
    }

    private boolean isUsed(Question.Section section) {
        for (var single : Places.singles(section.parts(), answers)) {
            String text = answers.text(single.name())
                    + (single.unit() == Unit.DAY ? answers.text(single.name() + "-year") : "");
            boolean answered = !text.isEmpty() && !text.equals(single.fallback());
            if (answered || errors.containsKey(single.name()) || isInALaterRow(single)) {
                return true;
            }
        }
        return false;
    }

    /** A row that was just added is empty, and still the person wants to see it. */
    private static boolean isInALaterRow(Single single) {
        return single.name().matches(".*[.][1-9][0-9]?[.].*");
    }

    private Content single(Single single) {
        Field field = Field.named(single.name(), single.label() + single.unit().inWords())
                .withId(single.id())
                .hint(single.hint())
                .error(errors.get(single.name()))
                .value(answers.asTyped(single.name()));
        // The small keyboards of telephones for numbers have no minus, no % and no £, so they are not asked for.
        return switch (single.unit()) {
            case TEXT -> Forms.input(field);
            case LONG_TEXT, LINES -> Forms.textarea(field.rows(3));
            case POUND_LINES -> Forms.textarea(field.rows(8));
            case NUMBER -> Forms.input(field.width(10));
            case PERCENT -> Forms.input(field.width(5).between(null, "%"));
            case POUNDS -> Forms.input(field.width(10).between("£", null));
            case WHOLE -> Forms.input(field.width(10).inputMode("numeric"));
            case ODS_CODE -> Forms.input(field.width(10));
            case TICK ->
                Forms.checkboxes(field, List.of(Option.of("true", "Yes")), Set.of(answers.text(single.name())));
            case YES_OR_NO -> Forms.radios(field, List.of(Option.of("true", "Yes"), Option.of("false", "No")));
            case CHOICE -> choice(single, field);
            case DAY -> Forms.dateInput(field, parts(single.name()), Set.of());
        };
    }

    private Forms.DateParts parts(String name) {
        return new Forms.DateParts(
                answers.asTyped(name + "-day"), answers.asTyped(name + "-month"), answers.asTyped(name + "-year"));
    }

    private Content choice(Single single, Field field) {
        var options = new ArrayList<Option>();
        single.choices().forEach(choice -> options.add(new Option(choice.value(), choice.label(), choice.hint())));
        if (options.size() > MOST_RADIOS) {
            options.addFirst(Option.of("", "Choose one"));
            return Forms.select(field, options);
        }
        boolean untouched = answers.text(single.name()).isEmpty() && single.fallback() != null;
        return Forms.radios(untouched ? field.value(single.fallback()) : field, options);
    }
}
