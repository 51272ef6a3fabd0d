package org.partnershipledger.ledger.register.imports;

import org.partnershipledger.ledger.Decision.Rejection;
import org.partnershipledger.ledger.axon.Answer;

/**
 * How an import ended, with the words to show. Only {@link Kind#RECORDED} changed anything.
 *
 * @param text several lines, for a terminal or a page
 */
public record ImportOutcome(Kind kind, String text) {

    public enum Kind {
        /** All of it is in the history. */
        RECORDED,
        /** Everything was there already. */
        NOTHING_NEW,
        /** There is something to mend; nothing was recorded. */
        REFUSED,
        /** The history cannot be written now; nothing was recorded, and the same import may be tried again. */
        UNAVAILABLE
    }

    static ImportOutcome of(ImportPlan plan, Answer answer) {
        return switch (answer) {
            case Answer.Recorded recorded ->
                new ImportOutcome(
                        Kind.RECORDED,
                        plan.text() + "\nRecorded: events " + recorded.firstPosition() + " to "
                                + recorded.lastPosition()
                                + (recorded.repeated() ? " (recorded by an earlier try of this import)." : "."));
            case Answer.Rejected rejected ->
                new ImportOutcome(
                        Kind.REFUSED,
                        "Nothing was recorded:\n  "
                                + String.join(
                                        "\n  ",
                                        rejected.rejections().stream()
                                                .map(Rejection::text)
                                                .toList()));
            case Answer.Conflict conflict -> new ImportOutcome(Kind.UNAVAILABLE, conflict.message());
            case Answer.IdReused reused -> new ImportOutcome(Kind.UNAVAILABLE, reused.message());
            case Answer.Unavailable down -> new ImportOutcome(Kind.UNAVAILABLE, down.message());
        };
    }
}
