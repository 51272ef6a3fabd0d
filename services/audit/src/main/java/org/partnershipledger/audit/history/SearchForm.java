package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipledger.audit.history.AuditIndex.Search;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Problem;

/**
 * What an auditor may look for, as typed, with every problem at once. The two dates together are the cut-off test:
 * effective on or before the year end, recorded after it.
 */
record SearchForm(Map<String, String> typed, Search search, List<Problem> problems) {
    private static final int LONGEST = 120;
    private static final List<String> FIELDS =
            List.of("agreement", "actor", "kind", "command", "effective-by", "recorded-after", "before");

    static SearchForm read(Map<String, String> typed) {
        var problems = new ArrayList<Problem>();
        typed.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .map(name -> new Problem(
                        "\"" + name + "\" is not a field of this search. Its fields are " + String.join(", ", FIELDS)
                                + ".",
                        null))
                .forEach(problems::add);
        var agreement = text(typed, "agreement", problems);
        var actor = text(typed, "actor", problems);
        var kind = text(typed, "kind", problems);
        UUID command = null;
        var commandText = text(typed, "command", problems);
        if (commandText != null) {
            try {
                command = UUID.fromString(commandText);
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(
                        "Command: a command id has 32 hexadecimal digits in five groups, for example"
                                + " 0f8fad5b-d9cb-469f-a165-70867728950e.",
                        "#command"));
            }
        }
        var effectiveBy = day(typed, "effective-by", "Effective on or before", problems);
        var recordedAfter = day(typed, "recorded-after", "Recorded after", problems);
        var before = position(typed, problems);
        return new SearchForm(
                typed,
                new Search(agreement, null, actor, kind, command, effectiveBy, recordedAfter, null, before),
                List.copyOf(problems));
    }

    private static String text(Map<String, String> typed, String name, List<Problem> problems) {
        var text = typed.getOrDefault(name, "").strip();
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            problems.add(new Problem("Write at most " + LONGEST + " ordinary characters.", "#" + name));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    private static LocalDate day(Map<String, String> typed, String name, String label, List<Problem> problems) {
        var text = text(typed, name, problems);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add(
                    new Problem(label + ": write the date as year-month-day, for example 2026-03-31.", "#" + name));
            return null;
        }
    }

    private static Long position(Map<String, String> typed, List<Problem> problems) {
        var text = text(typed, "before", problems);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,18}")) {
            problems.add(new Problem("Before position: write a whole number.", null));
            return null;
        }
        return Long.valueOf(text);
    }

    boolean ok() {
        return problems.isEmpty();
    }

    /** The form as typed, each problem at its field. */
    Content content() {
        return Templates.content(
                "audit/form.jte",
                Map.of(
                        "action",
                        "/audit",
                        "fields",
                        Templates.all(
                                field("agreement", "Agreement", "Its reference, exactly", 20),
                                field("actor", "Recorded by", "The id of a person or an automated run", 20),
                                field("kind", "Kind of event", "Its wire name, for example settlement.paid.v1", 30),
                                field("command", "Command", "The id under which it was sent", 30),
                                field("effective-by", "Effective on or before", "For example 2026-03-31", 10),
                                field(
                                        "recorded-after",
                                        "Recorded after",
                                        "For example 2026-03-31: the cut-off test",
                                        10),
                                Components.button("Search"))));
    }

    private Content field(String name, String label, String hint, int width) {
        var error = problems.stream()
                .filter(problem -> ("#" + name).equals(problem.href()))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
        return Forms.input(Field.named(name, label)
                .hint(hint)
                .width(width)
                .value(typed.get(name))
                .error(error));
    }
}
