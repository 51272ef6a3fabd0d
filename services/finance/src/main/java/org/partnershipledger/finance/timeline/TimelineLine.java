package org.partnershipledger.finance.timeline;

import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.Sentence;
import org.partnershipledger.kernel.partnership.Fact;

/**
 * One fact of one agreement, in words.
 *
 * @param agreement whose audit shows the entry
 */
public record TimelineLine(String agreement, Fact<? extends LedgerEvent> fact, String title, String detail) {

    static TimelineLine of(String agreement, Fact<? extends LedgerEvent> fact, Sentence sentence) {
        return new TimelineLine(
                agreement, fact, sentence.title(), sentence.detail().orElse(""));
    }

    public String eventName() {
        return EventCatalogue.ledger().nameOf(fact.event());
    }

    /** Whether a reason was given that the words do not end with already. */
    public boolean hasMoreReason() {
        return fact.origin()
                .reason()
                .filter(reason -> !reason.isBlank() && !detail.endsWith(reason))
                .isPresent();
    }
}
