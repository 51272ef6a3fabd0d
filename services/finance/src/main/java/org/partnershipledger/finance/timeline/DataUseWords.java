package org.partnershipledger.finance.timeline;

import org.partnershipledger.finance.answer.Said;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;

/** Uses of data in words. How many people are in a flow is not said here: small numbers could point to someone. */
final class DataUseWords {
    private DataUseWords() {}

    static Told tell(DataUseEvent event) {
        return switch (event) {
            case DataUseRegistered e ->
                Told.of(
                        "Data use registered: " + e.title(),
                        "Datasets: " + Said.list(e.datasets()) + ". " + Said.name(e.identifiability()) + ", by "
                                + Said.name(e.route()) + ".");
            case DataFlowStarted e -> Told.of("Data flow started: " + e.dataset(), "For data use " + e.dataUse() + ".");
            case DataFlowStopped e -> Told.of("Data flow stopped: " + e.dataset(), e.reason());
        };
    }
}
