package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.ReferenceEvent.ReferenceClaimed;

/** References that may be used once only, in plain English. */
final class ReferenceSentences {
    private ReferenceSentences() {}

    static Sentence of(ReferenceClaimed e) {
        return switch (e.use()) {
            case AGREEMENT ->
                Sentence.of(
                        "Reference " + e.reference() + " taken",
                        "No other agreement can have it, in capital or small letters.");
            case PAYMENT ->
                Sentence.of(
                        "Payment reference " + e.reference() + " used by settlement " + e.usedBy(),
                        "No other settlement of " + e.body().value() + " can rest on the same bank line.");
        };
    }
}
