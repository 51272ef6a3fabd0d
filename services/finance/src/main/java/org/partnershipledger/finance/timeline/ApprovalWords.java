package org.partnershipledger.finance.timeline;

import org.partnershipledger.finance.answer.Said;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;

/** Approvals in words. */
final class ApprovalWords {
    private ApprovalWords() {}

    static Told tell(ApprovalEvent event) {
        String name = event.type().inWords();
        return switch (event) {
            case ApprovalRequested _ -> Told.of(name + ": approval requested");
            case ApprovalGranted e ->
                Told.of(
                        name + ": approved",
                        e.conditions().map(said -> "Conditions: " + said + ". ").orElse("")
                                + e.expiresOn()
                                        .map(last -> "Holds until " + Said.day(last) + ".")
                                        .orElse("Does not expire."));
            case ApprovalRefused e -> Told.of(name + ": refused", e.reason());
            case ApprovalWithdrawn e -> Told.of(name + ": approval withdrawn", e.reason());
        };
    }
}
