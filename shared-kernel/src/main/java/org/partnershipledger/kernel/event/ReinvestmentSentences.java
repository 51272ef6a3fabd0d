package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.words.Pounds;

/** Where the money went, in words. */
final class ReinvestmentSentences {
    private ReinvestmentSentences() {}

    static Sentence of(ReinvestmentEvent event) {
        return switch (event) {
            case ReinvestmentCommitted e ->
                Sentence.of(
                        "Reinvestment " + e.reinvestment() + " committed: " + Pounds.exact(e.amount()),
                        e.purpose() + ", " + e.place() + ". By " + PartyNames.of(e.body(), e.effectiveOn()) + ".");
            case ReinvestmentSpent e ->
                Sentence.of(
                        "Reinvestment " + e.reinvestment() + " spent: " + Pounds.exact(e.amount()),
                        "Finance reference " + e.financeReference() + ".");
            case ReinvestmentOutcomeNoted e ->
                Sentence.of("Reinvestment " + e.reinvestment() + ": what came of it", e.outcome());
        };
    }
}
