package org.partnershipledger.audit.history;

import java.util.Locale;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;

/** Which data uses were registered and which flows ran on the day of the question. */
final class DataUsesThen {
    private final FactsThen facts = new FactsThen();

    void on(DataUseEvent event, DecodedEvent told) {
        switch (event) {
            case DataUseRegistered e ->
                facts.says(
                        "Data use " + e.dataUse(),
                        Exact.text(e.title()) + ": " + String.join(", ", e.datasets()) + "; "
                                + Exact.name(e.identifiability()).toLowerCase(Locale.ROOT) + "; legal basis "
                                + Exact.text(e.legalBasisArticle6()) + "; national data opt-out: "
                                + Exact.text(e.nationalDataOptOut()),
                        told);
            case DataFlowStarted e ->
                facts.says(
                        flow(e.dataUse(), e.dataset()),
                        "flowing since " + Exact.day(e.effectiveOn()) + ", "
                                + String.format(Locale.ROOT, "%,d", e.peopleInScope()) + " people in scope",
                        told);
            case DataFlowStopped e ->
                facts.says(
                        flow(e.dataUse(), e.dataset()),
                        "stopped on " + Exact.day(e.effectiveOn()) + ": " + Exact.text(e.reason()),
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
