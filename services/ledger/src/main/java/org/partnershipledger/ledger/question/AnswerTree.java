package org.partnershipledger.ledger.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipledger.ledger.question.Question.Single;

/**
 * Answers as the neutral tree that terms, cases and commands are read from, so that a form and the API are read by the
 * same code. What was left empty is left out; so are empty rows at the end of a list. What cannot be understood stays
 * in the tree as typed, and is a problem.
 */
public final class AnswerTree {
    private final Answers answers;
    private final List<Located> problems = new ArrayList<>();

    private AnswerTree(Answers answers) {
        this.answers = answers;
    }

    /** @param problems of form, each in the words of the form; the readers' problems come beside them */
    public record Built(Map<String, Object> tree, List<Located> problems) {

        /** These problems, and those of a reader that are not said already. */
        public List<Located> with(List<Located> read) {
            var all = new ArrayList<>(problems);
            for (var problem : read) {
                if (problems.stream().noneMatch(said -> said.covers(problem.place()))) {
                    all.add(problem);
                }
            }
            return all;
        }
    }

    public static Built of(List<Question> questions, Answers answers) {
        var builder = new AnswerTree(answers);
        var root = new LinkedHashMap<String, Object>();
        builder.all(questions, root, 0);
        return new Built(root, List.copyOf(builder.problems));
    }

    /** @param skip how much of each name is the place of the object itself */
    private void all(List<Question> questions, Map<String, Object> into, int skip) {
        for (var question : questions) {
            switch (question) {
                case Single single -> {
                    Object value = value(single);
                    if (value != null) {
                        put(into, single.name().substring(skip), value);
                    }
                }
                case Question.Group group -> all(group.parts(), into, skip);
                case Question.Section section -> all(section.parts(), into, skip);
                case Question.Rows rows -> {
                    var list = rows(rows);
                    if (!list.isEmpty()) {
                        put(into, rows.name().substring(skip), list);
                    }
                }
            }
        }
    }

    private List<Object> rows(Question.Rows rows) {
        var list = new ArrayList<Object>();
        int used = 0;
        for (int row = 0; row < answers.rows(rows.name()); row++) {
            var one = new LinkedHashMap<String, Object>();
            all(rows.at(row), one, (rows.name() + "." + row + ".").length());
            list.add(one);
            used = one.isEmpty() ? used : row + 1;
        }
        return list.subList(0, used);
    }

    /** Null when nothing was answered. */
    private Object value(Single single) {
        String text = single.unit() == Unit.DAY ? day(single) : answers.text(single.name());
        if (text.isEmpty()) {
            return null;
        }
        return switch (single.unit()) {
            case NUMBER, PERCENT, POUNDS, WHOLE -> number(single.name(), text, single.unit());
            case POUND_LINES -> amounts(single.name(), text);
            case LINES ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case TICK, YES_OR_NO -> flag(text);
            case ODS_CODE -> text.toUpperCase(Locale.ROOT);
            case TEXT, LONG_TEXT, CHOICE, DAY -> text;
        };
    }

    private static Object flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> text;
        };
    }

    private String number(String place, String text, Unit unit) {
        var number = TypedNumber.read(text, unit);
        if (number.problem() != null) {
            problems.add(new Located(place, number.problem()));
            return text;
        }
        return number.value();
    }

    private List<Object> amounts(String place, String text) {
        var list = new ArrayList<Object>();
        for (String line : text.lines().toList()) {
            String at = place + "." + list.size();
            if (line.isBlank()) {
                problems.add(new Located(at, "is empty: write 0 where nothing flows"));
            }
            list.add(line.isBlank() ? "0" : number(at, line.strip(), Unit.POUND_LINES));
        }
        return list;
    }

    /** Day, month and year as one date; anything that is not a date stays as typed, to be refused in words. */
    private String day(Single single) {
        String day = answers.text(single.name() + "-day");
        String month = answers.text(single.name() + "-month");
        String year = answers.text(single.name() + "-year");
        if (day.matches("[0-9]{1,2}") && month.matches("[0-9]{1,2}") && year.matches("[0-9]{4}")) {
            return year + "-" + (month.length() == 1 ? "0" : "") + month + "-" + (day.length() == 1 ? "0" : "") + day;
        }
        return (day + " " + month + " " + year).strip();
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> root, String name, Object value) {
        var at = root;
        String[] path = name.split("\\.");
        for (int i = 0; i < path.length - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(path[i], missing -> new LinkedHashMap<String, Object>());
        }
        at.put(path[path.length - 1], value);
    }
}
