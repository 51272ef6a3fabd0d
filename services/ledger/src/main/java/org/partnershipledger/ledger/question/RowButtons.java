package org.partnershipledger.ledger.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The buttons "Add another …" and "Remove …": they send the form as it is, and it comes back with a row more or less.
 * Nothing is read, refused or recorded by them.
 */
public final class RowButtons {
    /** What the buttons send beside the answers. */
    public static final Set<String> NAMES = Set.of("add", "remove");

    private RowButtons() {}

    /** The answers with the row more or less; none when no such button was pressed. */
    public static Optional<Answers> pressed(List<Question> questions, Answers answers) {
        String add = answers.text("add");
        String remove = answers.text("remove");
        if (add.isEmpty() && remove.isEmpty()) {
            return Optional.empty();
        }
        Answers kept = answers.without("add").without("remove");
        for (var rows : lists(questions)) {
            if (rows.name().equals(add)) {
                return Optional.of(kept.withRow(rows));
            }
            if (remove.startsWith(rows.name() + ".")) {
                String row = remove.substring(rows.name().length() + 1);
                return Optional.of(
                        row.matches("[0-9]{1,2}") ? kept.withoutRow(rows.name(), Integer.parseInt(row)) : kept);
            }
        }
        return Optional.of(kept);
    }

    private static List<Question.Rows> lists(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> switch (question) {
                    case Question.Rows rows -> List.of(rows).stream();
                    case Question.Group group -> lists(group.parts()).stream();
                    case Question.Section section -> lists(section.parts()).stream();
                    case Question.Single single -> List.<Question.Rows>of().stream();
                })
                .toList();
    }
}
