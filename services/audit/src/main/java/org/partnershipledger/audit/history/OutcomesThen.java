package org.partnershipledger.audit.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was said last of each outcome, and whether it was checked after that. The order of recording decides here,
 * not the effective day: a verification covers what its verifier could see.
 */
final class OutcomesThen {
    private final FactsThen facts;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    private static final class Outcome {
        String value = "value not known then";
        long valueAt;
        String check = "not verified";
        long checkAt;
        final Set<Long> positions = new TreeSet<>();
    }

    OutcomesThen(FactsThen facts) {
        this.facts = facts;
    }

    void value(String reference, String words, DecodedEvent told) {
        var outcome = outcomes.computeIfAbsent(reference, ignored -> new Outcome());
        if (told.position() > outcome.valueAt) {
            outcome.value = words;
            outcome.valueAt = told.position();
        }
        say(reference, outcome, told);
    }

    void checked(String reference, String words, DecodedEvent told) {
        var outcome = outcomes.computeIfAbsent(reference, ignored -> new Outcome());
        if (told.position() > outcome.checkAt) {
            outcome.check = words;
            outcome.checkAt = told.position();
        }
        say(reference, outcome, told);
    }

    private void say(String reference, Outcome outcome, DecodedEvent told) {
        outcome.positions.add(told.position());
        var check = outcome.checkAt > outcome.valueAt ? outcome.check : "not verified";
        facts.says("Outcome " + reference, outcome.value + "; " + check, outcome.positions);
    }
}
