package org.partnershipledger.ledger.question;

import java.util.List;
import java.util.Map;
import org.partnershipledger.ledger.question.Question.Single;

/** A tree as the answers that would make it: how an example, or JSON that was pasted, comes into a form. */
public final class TreeAnswers {
    private Answers answers = Answers.none();

    private TreeAnswers() {}

    public static Answers of(List<Question> questions, Map<?, ?> tree) {
        var filled = new TreeAnswers();
        filled.all(questions, tree, 0);
        return filled.answers;
    }

    private void all(List<Question> questions, Map<?, ?> tree, int skip) {
        for (var question : questions) {
            switch (question) {
                case Single single -> put(single, at(tree, single.name().substring(skip)));
                case Question.Group group -> all(group.parts(), tree, skip);
                case Question.Section section -> all(section.parts(), tree, skip);
                case Question.Rows rows -> {
                    if (at(tree, rows.name().substring(skip)) instanceof List<?> list) {
                        rows(rows, list);
                    }
                }
            }
        }
    }

    private void rows(Question.Rows rows, List<?> list) {
        for (int row = 0; row < Math.min(list.size(), Answers.MOST_ROWS); row++) {
            if (list.get(row) instanceof Map<?, ?> one) {
                all(rows.at(row), one, (rows.name() + "." + row + ".").length());
            }
        }
    }

    private void put(Single single, Object value) {
        String text =
                switch (value) {
                    case String given when single.unit() == Unit.PERCENT -> TypedNumber.percent(given);
                    case String given -> given;
                    case Boolean flag -> flag.toString();
                    case List<?> lines ->
                        String.join("\n", lines.stream().map(String::valueOf).toList());
                    case null, default -> null;
                };
        if (text == null) {
            return;
        }
        if (single.unit() == Unit.DAY && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            answers = answers.with(single.name() + "-day", text.substring(8).replaceFirst("^0", ""))
                    .with(single.name() + "-month", text.substring(5, 7).replaceFirst("^0", ""))
                    .with(single.name() + "-year", text.substring(0, 4));
        } else {
            answers = answers.with(single.name(), text);
        }
    }

    private static Object at(Map<?, ?> tree, String name) {
        Object found = tree;
        for (String step : name.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }
}
