package org.partnershipledger.ledger.question;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.partnershipledger.ledger.question.Question.Single;

/**
 * The calculation's messages for people who see labels: names of fields and choices become the labels of the form,
 * and the fractions of a comparison become percentages where percentages were typed. Nothing else is changed.
 */
final class Wording {
    private static final Pattern NAME = Pattern.compile("\\b([A-Z]+(_[A-Z]+)+|[A-Z]{5,}|[a-z]+([A-Z][a-z]+)+)\\b");
    private static final Pattern BETWEEN = Pattern.compile("must ascend: (\\S+) is not above (\\S+)$");
    private static final Pattern FOLLOWS =
            Pattern.compile("(is|are|must|has|needs|come|comes|could|cannot|lies) .*", Pattern.DOTALL);

    private final Map<String, String> labels = new LinkedHashMap<>();

    Wording(List<Question> questions) {
        questions.forEach(this::learn);
    }

    private void learn(Question question) {
        switch (question) {
            case Single single -> {
                name(single.name(), single.label());
                single.choices().forEach(choice -> labels.put(choice.value(), choice.label()));
            }
            case Question.Group group -> {
                name(group.name(), group.label());
                group.parts().forEach(this::learn);
            }
            case Question.Rows rows -> {
                name(rows.name(), rows.label());
                rows.row().forEach(this::learn);
            }
            case Question.Section section -> section.parts().forEach(this::learn);
        }
    }

    private void name(String name, String label) {
        labels.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), label);
    }

    String of(Located problem, Answers answers) {
        String said = NAME.matcher(problem.message()).replaceAll(found -> {
            String label = labels.get(found.group());
            return java.util.regex.Matcher.quoteReplacement(label == null ? found.group() : "“" + label + "”");
        });
        boolean percent = !answers.text(problem.place() + ".rate").isEmpty();
        return percent ? BETWEEN.matcher(said).replaceAll(Wording::inPercent) : said;
    }

    private static String inPercent(MatchResult found) {
        return "must ascend: " + percent(found.group(1)) + " is not above " + percent(found.group(2));
    }

    private static String percent(String fraction) {
        try {
            return new BigDecimal(fraction)
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString() + "%";
        } catch (NumberFormatException otherWords) {
            return fraction;
        }
    }

    /** A message after the label it is about: some begin with a verb, others are sentences of their own. */
    static String after(String label, String message) {
        return FOLLOWS.matcher(message).matches() ? label + " " + message : label + ": " + message;
    }

    static String sentence(String message) {
        return message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    /** A label within a sentence; acronyms stay. */
    static String lower(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
