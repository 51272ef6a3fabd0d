package org.partnershipledger.finance.term;

import java.util.Optional;
import org.partnershipledger.finance.answer.Said;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.Sentence;
import org.partnershipledger.kernel.partnership.Term;

/** What last happened under a commercial term, in the event's own words and with its day. */
final class LatestWords {
    private LatestWords() {}

    /** Empty while nothing happened since it was agreed. */
    static Optional<String> of(Term term) {
        return term.facts()
                .last()
                .filter(fact -> !(fact.event() instanceof CommercialTermAgreed))
                .map(fact ->
                        Said.day(fact.effectiveOn()) + ": " + inOne(fact.event().sentence()));
    }

    private static String inOne(Sentence sentence) {
        return sentence.title() + sentence.detail().map(more -> ". " + more).orElse("");
    }
}
