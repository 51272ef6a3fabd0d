package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.words.Days;

/** Approvals in words. */
final class ApprovalSentences {
    private ApprovalSentences() {}

    static Sentence of(ApprovalEvent event) {
        String name = event.type().inWords();
        return switch (event) {
            case ApprovalRequested _ -> Sentence.of(name + ": approval requested");
            case ApprovalGranted e ->
                Sentence.of(
                        name + ": approved",
                        e.conditions().map(said -> "Conditions: " + said + ". ").orElse("")
                                + e.expiresOn()
                                        .map(last -> "Holds until " + Days.of(last) + ".")
                                        .orElse("Does not expire."));
            case ApprovalRefused e -> Sentence.of(name + ": refused", e.reason());
            case ApprovalWithdrawn e -> Sentence.of(name + ": approval withdrawn", e.reason());
        };
    }
}
