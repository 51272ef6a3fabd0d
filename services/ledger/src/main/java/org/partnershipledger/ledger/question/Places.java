package org.partnershipledger.ledger.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.kernel.gainshare.reading.Quoted;
import org.partnershipledger.ledger.question.Question.Single;
import org.partnershipledger.presentation.component.Problem;

/**
 * Where the questions of one form stand once its rows are counted, and what is wrong at each of them: the list for the
 * error summary with its links, and the message for each field, in the same words.
 */
public final class Places {
    private static final int MOST_PROBLEMS = 200;

    private final List<Single> singles;
    private final Answers answers;
    private final Wording wording;

    public Places(List<Question> questions, Answers answers) {
        this.singles = singles(questions, answers);
        this.answers = answers;
        this.wording = new Wording(questions);
    }

    /** Every single question that is drawn, in order, at least one row of every list. */
    static List<Single> singles(List<Question> questions, Answers answers) {
        var found = new ArrayList<Single>();
        for (var question : questions) {
            switch (question) {
                case Single single -> found.add(single);
                case Question.Group group -> found.addAll(singles(group.parts(), answers));
                case Question.Section section -> found.addAll(singles(section.parts(), answers));
                case Question.Rows rows -> {
                    for (int row = 0; row < Math.max(1, answers.rows(rows.name())); row++) {
                        found.addAll(singles(rows.at(row), answers));
                    }
                }
            }
        }
        return found;
    }

    /** What is no question of the form, and what was sent twice. A browser does neither. */
    public List<Located> strange(Set<String> besides) {
        var known = new LinkedHashSet<>(besides);
        for (var single : singles) {
            known.add(single.name());
            if (single.unit() == Unit.DAY) {
                List.of("-day", "-month", "-year").forEach(part -> known.add(single.name() + part));
            }
        }
        var problems = new ArrayList<Located>();
        for (String name : answers.given().keySet()) {
            if (!known.contains(name)) {
                problems.add(new Located(
                        "",
                        Quoted.of(name) + " is not a question of this form: leave it out, or start the form again"));
            }
        }
        for (String name : answers.repeated()) {
            String place = name.replaceFirst("-(day|month|year)$", "");
            problems.add(new Located(place, "is given more than once: give it once"));
        }
        return problems;
    }

    /** All problems, each linked to the field it is about. */
    public List<Problem> summary(List<Located> problems) {
        var listed = new ArrayList<Problem>();
        for (var problem : problems) {
            if (problem.place().equals(PastedJson.NAME)) {
                listed.add(new Problem("Pasted JSON: " + problem.message(), "#" + PastedJson.NAME));
                continue;
            }
            var single = at(problem.place());
            listed.add(new Problem(text(single, problem), single == null ? null : "#" + single.target()));
        }
        if (listed.size() > MOST_PROBLEMS) {
            int more = listed.size() - MOST_PROBLEMS;
            listed.subList(MOST_PROBLEMS, listed.size()).clear();
            listed.add(new Problem("And " + more + " more problems", null));
        }
        return listed;
    }

    /** The messages by the name of the field; of several, all. */
    public Map<String, String> errors(List<Located> problems) {
        var errors = new LinkedHashMap<String, String>();
        for (var problem : problems) {
            var single = at(problem.place());
            if (single != null) {
                errors.merge(single.name(), text(single, problem), (one, other) -> one + ". " + other);
            }
        }
        return errors;
    }

    private String text(Single single, Located problem) {
        String said = wording.of(problem, answers);
        if (single == null) {
            return Wording.sentence(said);
        }
        if (single.unit().isLines() && problem.place().startsWith(single.name() + ".")) {
            String line = problem.place().substring(single.name().length() + 1);
            if (line.matches("[0-9]{1,4}")) {
                return single.fullLabel() + ", line " + (Integer.parseInt(line) + 1) + " " + said;
            }
        }
        return Wording.after(single.fullLabel(), said);
    }

    /** The question in a place, the first within it, or the one around it; null when there is none. */
    private Single at(String place) {
        if (place.isEmpty()) {
            return null;
        }
        for (var single : singles) {
            if (single.name().equals(place) || single.name().startsWith(place + ".")) {
                return single;
            }
        }
        for (var single : singles) {
            if (place.startsWith(single.name() + ".")) {
                return single;
            }
        }
        return null;
    }
}
