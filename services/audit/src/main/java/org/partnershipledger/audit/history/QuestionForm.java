package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Problem;

/** The question as a form and as a sentence: which day, and what was known when. */
final class QuestionForm {
    private QuestionForm() {}

    /** What was typed is shown back as typed; each problem stands at its field. */
    static Content form(String action, String effective, String known, List<AsOfQuestion.Problem> problems) {
        var fields = new ArrayList<Content>();
        if (!problems.isEmpty()) {
            fields.add(Components.errorSummary(problems.stream()
                    .map(problem -> new Problem(problem.message(), problem.hasField() ? "#" + problem.field() : null))
                    .toList()));
        }
        fields.add(Forms.input(Field.named("effective", "Effective on or before")
                .hint("The day of the question, for example 2026-03-31. Empty: every day.")
                .width(10)
                .value(effective)
                .error(of("effective", problems))));
        fields.add(Forms.input(Field.named("known", "As known at")
                .hint(
                        "London time, for example 2026-06-30T17:00, or a day for its end. Empty: everything recorded so far.")
                .width(20)
                .value(known)
                .error(of("known", problems))));
        fields.add(Components.button("Show"));
        return Templates.content(
                "audit/form.jte", Map.of("action", action, "fields", Templates.all(fields.toArray(Content[]::new))));
    }

    private static String of(String field, List<AsOfQuestion.Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(AsOfQuestion.Problem::message)
                .findFirst()
                .orElse(null);
    }

    static String inWords(AsOfQuestion question) {
        var day = question.effective() == null
                ? "Everything, whatever the day on which it takes effect"
                : "What was in force on " + Exact.day(question.effective());
        return question.known() == null
                ? day + ", from all that is recorded so far."
                : day + ", as it was known at " + Exact.londonTime(question.known()) + " ("
                        + Exact.exactly(question.known())
                        + "). Nothing recorded after that moment is used or shown.";
    }
}
