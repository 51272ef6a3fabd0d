package org.partnershipledger.audit.history;

import java.util.Locale;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;

/** Which data uses were registered and which flows ran on the day of the question. */
final class DataUsesThen {
    private final FactsThen facts = new FactsThen();

    void on(DataUseEvent event, Told told) {
        switch (event) {
            case DataUseRegistered e ->
                facts.says(
                        "Data use " + e.dataUse(),
                        Said.text(e.title()) + ": " + String.join(", ", e.datasets()) + "; "
                                + Said.name(e.identifiability()).toLowerCase(Locale.ROOT) + "; legal basis "
                                + Said.text(e.legalBasisArticle6()) + "; national data opt-out: "
                                + Said.text(e.nationalDataOptOut()),
                        told);
            case DataFlowStarted e ->
                facts.says(
                        flow(e.dataUse(), e.dataset()),
                        "flowing since " + Said.day(e.effectiveOn()) + ", "
                                + String.format(Locale.ROOT, "%,d", e.peopleInScope()) + " people in scope",
                        told);
            case DataFlowStopped e ->
                facts.says(
                        flow(e.dataUse(), e.dataset()),
                        "stopped on " + Said.day(e.effectiveOn()) + ": " + Said.text(e.reason()),
                        told);
        }
    }

    private static String flow(String dataUse, String dataset) {
        return "Flow of " + dataset + " under " + dataUse;
    }

    FactsThen facts() {
        return facts;
    }
}
