package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.words.Names;

/** Uses of data in words. How many people are in a flow is not said here: small numbers could point to someone. */
final class DataUseSentences {
    private DataUseSentences() {}

    static Sentence of(DataUseEvent event) {
        return switch (event) {
            case DataUseRegistered e ->
                Sentence.of(
                        "Data use registered: " + e.title(),
                        "Datasets: " + Names.list(e.datasets()) + ". " + Names.of(e.identifiability()) + ". Route: "
                                + Names.of(e.route()) + ".");
            case DataFlowStarted e ->
                Sentence.of("Data flow started: " + e.dataset(), "For data use " + e.dataUse() + ".");
            case DataFlowStopped e -> Sentence.of("Data flow stopped: " + e.dataset(), e.reason());
        };
    }
}
