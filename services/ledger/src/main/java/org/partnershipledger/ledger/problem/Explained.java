package org.partnershipledger.ledger.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipledger.ledger.Rule;
import org.partnershipledger.ledger.catalogue.Rules;
import org.partnershipledger.presentation.RequestProblem;

/**
 * One entry of {@code /problems}: a rule, or a reason why a request was not answered.
 *
 * @param title what must hold, or what is wrong, as a sentence
 * @param group the room of the rule
 * @param effect what happens when it is broken
 * @param origin where it comes from
 */
record Explained(String id, String title, String group, String effect, String origin) {
    static final String REQUESTS = "Requests";

    private static final Map<String, Explained> ALL = all();

    /** By id, in the order of the rooms; requests come last. */
    static Map<String, Explained> byId() {
        return ALL;
    }

    String address() {
        return Rules.address(id);
    }

    private static Map<String, Explained> all() {
        var all = new LinkedHashMap<String, Explained>();
        for (var group : Rules.byRoom()) {
            group.rules().forEach(rule -> all.put(rule.id(), of(rule, group.title())));
        }
        Arrays.stream(RequestProblem.values()).forEach(problem -> all.put(problem.id(), of(problem)));
        return all;
    }

    private static Explained of(Rule rule, String room) {
        return new Explained(
                rule.id(),
                Character.toUpperCase(rule.sentence().charAt(0))
                        + rule.sentence().substring(1),
                room,
                rule.refuses()
                        ? "A command that breaks it is refused, and nothing is recorded."
                        : "A command that breaks it is recorded, and its sender is asked to look at it again.",
                DomainRules.originOf(rule.id())
                        .orElse("It holds for everything that is recorded, whatever it is about."));
    }

    private static Explained of(RequestProblem problem) {
        return new Explained(
                problem.id(),
                problem.title(),
                REQUESTS,
                "The answer has the status " + problem.status() + ".",
                problem.whatToDo());
    }
}
