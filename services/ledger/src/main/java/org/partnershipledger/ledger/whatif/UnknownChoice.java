package org.partnershipledger.ledger.whatif;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.ledger.question.SchemaQuestions;
import org.partnershipledger.presentation.component.Problem;

/** Says that a kind of calculation or a worked example was asked for which there is not, and where those are that there are. */
final class UnknownChoice {
    private static final int SHOWN = 40;
    private static final String KINDS = "#kinds";
    private static final String EXAMPLES = "#examples";

    private UnknownChoice() {}

    /** What is wrong with the address; none when both are known or not asked for. */
    static List<Problem> in(String start, String kind) {
        var problems = new ArrayList<Problem>();
        if (!start.isEmpty() && StartingCase.named(start).isEmpty()) {
            problems.add(new Problem(
                    "There is no worked example " + quoted(start) + ". Choose one from the list.", EXAMPLES));
        }
        if (!kind.isEmpty() && SchemaQuestions.of(kind) == null) {
            problems.add(ofKind(kind));
        }
        return problems;
    }

    static Problem ofKind(String kind) {
        return new Problem(
                (kind.isEmpty()
                                ? "No kind of calculation was named."
                                : "There is no kind of calculation " + quoted(kind) + ".")
                        + " Choose one from the list.",
                KINDS);
    }

    private static String quoted(String asked) {
        return "\u201C" + (asked.length() > SHOWN ? asked.substring(0, SHOWN) + "\u2026" : asked) + "\u201D";
    }
}
