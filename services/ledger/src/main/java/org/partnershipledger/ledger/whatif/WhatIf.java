package org.partnershipledger.ledger.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.kernel.gainshare.reading.CaseReader;
import org.partnershipledger.ledger.question.AnswerTree;
import org.partnershipledger.ledger.question.Answers;
import org.partnershipledger.ledger.question.Located;
import org.partnershipledger.ledger.question.PastedJson;
import org.partnershipledger.ledger.question.Places;
import org.partnershipledger.ledger.question.Question;
import org.partnershipledger.ledger.question.RowButtons;
import org.partnershipledger.ledger.question.SchemaQuestions;
import org.partnershipledger.ledger.question.TreeAnswers;

/**
 * A case as it was answered on the what-if page, and everything that is wrong with it. The same reader as on every
 * other way in.
 *
 * @param found null unless there is no problem and something was asked
 */
record WhatIf(String kind, Answers answers, Map<String, Object> tree, Case found, List<Located> problems) {
    private static final String ID = "what-if";
    private static final Set<String> BESIDES = Set.of("kind", PastedJson.NAME);

    /** The empty questions of a kind. */
    static WhatIf empty(String kind) {
        return unread(kind, Answers.none(), List.of());
    }

    static WhatIf of(StartingCase start) {
        return read(start.kind, TreeAnswers.of(SchemaQuestions.of(start.kind), start.tree()));
    }

    /** As sent: a row more or less, or JSON that was pasted, or answers to be calculated; none without a known kind. */
    static Optional<WhatIf> sent(Answers sent) {
        String kind = sent.text("kind");
        var questions = SchemaQuestions.of(kind);
        if (questions == null) {
            return Optional.empty();
        }
        if (!sent.text(PastedJson.NAME).isEmpty()) {
            return Optional.of(pasted(kind, sent));
        }
        var moved = RowButtons.pressed(questions, sent).map(answers -> unread(kind, answers, List.of()));
        return Optional.of(moved.orElseGet(() -> read(kind, sent)));
    }

    List<Question> questions() {
        return SchemaQuestions.of(kind);
    }

    private static WhatIf unread(String kind, Answers answers, List<Located> problems) {
        var built = AnswerTree.of(SchemaQuestions.of(kind), answers);
        return new WhatIf(kind, answers, named(kind, built.tree()), null, problems);
    }

    private static WhatIf read(String kind, Answers answers) {
        var questions = SchemaQuestions.of(kind);
        var built = AnswerTree.of(questions, answers);
        var tree = named(kind, built.tree());
        var reading = CaseReader.read(tree).reading();
        var problems = new ArrayList<>(new Places(questions, answers).strange(BESIDES));
        problems.addAll(built.with(reading.problems().stream()
                .map(each -> Located.ofPlace(each.place(), each.message()))
                .toList()));
        return new WhatIf(kind, answers, tree, problems.isEmpty() ? reading.value() : null, problems);
    }

    /** What is sound takes the place of the answers; what is not stays in its box, and the answers stay too. */
    private static WhatIf pasted(String kind, Answers sent) {
        var read = PastedJson.read(sent.text(PastedJson.NAME));
        var problems = new ArrayList<>(read.problems());
        if (read.tree() != null) {
            var tree = new LinkedHashMap<Object, Object>(read.tree());
            tree.putIfAbsent("id", ID);
            tree.putIfAbsent("kind", kind);
            var reading = CaseReader.read(tree).reading();
            problems.addAll(PastedJson.problems(reading.problems()));
            if (problems.isEmpty()) {
                String asked = String.valueOf(tree.get("kind"));
                return read(asked, TreeAnswers.of(SchemaQuestions.of(asked), tree));
            }
        }
        return unread(kind, sent.without("add").without("remove"), problems);
    }

    private static Map<String, Object> named(String kind, Map<String, Object> parts) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", ID);
        tree.put("kind", kind);
        tree.put("terms", parts.getOrDefault("terms", Map.of()));
        tree.put("inputs", parts.getOrDefault("inputs", Map.of()));
        return tree;
    }
}
