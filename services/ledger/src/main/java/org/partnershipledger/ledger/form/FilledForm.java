package org.partnershipledger.ledger.form;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.kernel.gainshare.reading.TermsReader;
import org.partnershipledger.ledger.api.LikelyDay;
import org.partnershipledger.ledger.api.SentCommand;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.ledger.question.AnswerTree;
import org.partnershipledger.ledger.question.Answers;
import org.partnershipledger.ledger.question.Located;
import org.partnershipledger.ledger.question.PastedJson;
import org.partnershipledger.ledger.question.Places;
import org.partnershipledger.ledger.question.Question;
import org.partnershipledger.ledger.question.QuestionParts;
import org.partnershipledger.ledger.question.RowButtons;
import org.partnershipledger.ledger.question.SchemaQuestions;
import org.partnershipledger.ledger.question.TreeAnswers;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Problem;

/** One form with what was typed into it: drawn with its problems, or read as a command. */
final class FilledForm {
    private static final Set<String> BESIDES = Set.of("commandId", "kind", PastedJson.NAME);

    private final String name;
    private final Shape.Fields shape;
    private final String kind;
    private final List<Question> questions;
    private final Answers answers;
    private final List<Located> pasted;

    private FilledForm(
            String name,
            Shape.Fields shape,
            String kind,
            List<Question> questions,
            Answers answers,
            List<Located> pasted) {
        this.name = name;
        this.shape = shape;
        this.kind = kind;
        this.questions = questions;
        this.answers = answers;
        this.pasted = pasted;
    }

    /** With the row that a button added or removed, and with terms that were pasted in place of those typed. */
    static FilledForm of(String name, Shape.Fields shape, String kind, Answers sent) {
        var questions = CommandQuestions.of(shape, kind);
        var answers = RowButtons.pressed(questions, sent).orElse(sent);
        if (answers.text(PastedJson.NAME).isEmpty() || !takesTerms(shape)) {
            return new FilledForm(name, shape, kind, questions, answers, List.of());
        }
        var read = PastedJson.read(answers.text(PastedJson.NAME));
        var problems = new ArrayList<>(read.problems());
        if (read.tree() != null) {
            problems.addAll(
                    PastedJson.problems(TermsReader.readTree(read.tree()).problems()));
        }
        if (problems.isEmpty()) {
            var filled = TreeAnswers.of(SchemaQuestions.terms(), Map.of("terms", read.tree()));
            answers = answers.without(PastedJson.NAME).without("terms").with(filled);
        }
        return new FilledForm(name, shape, kind, questions, answers, List.copyOf(problems));
    }

    private static boolean takesTerms(Shape.Fields shape) {
        return shape.fields().stream().anyMatch(field -> field.shape() instanceof Shape.Terms);
    }

    PageMeta meta(boolean problem) {
        var meta = PageMeta.of(Site.LEDGER, title())
                .under("/ledger", new Link("/", "Home"), new Link("/ledger", "Record a fact"));
        return problem ? meta.withProblem() : meta;
    }

    String title() {
        return Words.label(name) + (kind == null ? "" : ": " + Words.label(kind));
    }

    String address() {
        return "/ledger/" + name;
    }

    Answers answers() {
        return answers;
    }

    /** @param problems everything that is wrong, with its place; the command is only there when nothing is */
    record Read(SentCommand sent, List<Located> problems) {}

    Read read(LikelyDay likely) {
        var built = AnswerTree.of(questions, answers);
        var tree = new LinkedHashMap<>(built.tree());
        if (kind != null) {
            @SuppressWarnings("unchecked")
            var terms =
                    (Map<String, Object>) tree.computeIfAbsent("terms", missing -> new LinkedHashMap<String, Object>());
            terms.put("kind", kind);
        }
        if (!answers.text("commandId").isEmpty()) {
            tree.put("commandId", answers.text("commandId"));
        }
        var sent = SentCommand.read(shape, tree, likely);
        var problems = new ArrayList<>(new Places(questions, answers).strange(BESIDES));
        problems.addAll(pasted);
        problems.addAll(built.with(sent.problems().stream()
                .map(each -> Located.ofPointer(each.pointer(), each.message()))
                .toList()));
        return new Read(sent, problems);
    }

    /** As it is, with nothing said about it. */
    Content questions() {
        return questions(List.of(), pasted);
    }

    /**
     * @param said about the whole
     * @param located about a question each
     */
    Content questions(List<Problem> said, List<Located> located) {
        var places = new Places(questions, answers);
        var problems = new ArrayList<>(said);
        problems.addAll(places.summary(located));
        var errors = places.errors(located);
        var parts = new ArrayList<>(new QuestionParts(answers, errors, address() + "/change", 2).of(questions));
        parts.add(Forms.hidden("commandId", answers.text("commandId")));
        if (kind != null) {
            parts.add(Forms.hidden("kind", kind));
        }
        if (takesTerms(shape)) {
            parts.add(json(located));
        }
        var summary = problems.isEmpty() ? Templates.text("") : Components.errorSummary(problems);
        var heading = Components.pageHeading(title(), null);
        return Templates.all(
                summary, heading, form(address(), parts, Components.button("Show what would be recorded")));
    }

    private Content json(List<Located> located) {
        var terms =
                AnswerTree.of(SchemaQuestions.terms(), answers.only("terms")).tree();
        var wrong = located.stream()
                .filter(each -> each.place().equals(PastedJson.NAME))
                .map(Located::message)
                .toList();
        return PastedJson.part(
                PastedJson.line(terms.get("terms") instanceof Map<?, ?> map ? map : Map.of()),
                "The terms as they are answered above, as one line of JSON:",
                answers.asTyped(PastedJson.NAME),
                wrong.isEmpty() ? null : String.join(". ", wrong));
    }

    static Content form(String action, List<Content> parts, Content button) {
        return Templates.content("ledger/form.jte", Map.of("action", action, "parts", parts, "button", button));
    }
}
