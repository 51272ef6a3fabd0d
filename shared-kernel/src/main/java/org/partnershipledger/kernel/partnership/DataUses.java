package org.partnershipledger.kernel.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;

/** Which data uses an agreement has registered, and which of their datasets flow now. */
public record DataUses(Map<String, List<String>> datasetsByUse, Set<Flow> running) {
    public static final DataUses NONE = new DataUses(Map.of(), Set.of());

    public record Flow(String dataUse, String dataset) {
        public String inWords() {
            return "\"" + dataset + "\" under " + dataUse;
        }
    }

    public static DataUses evolve(DataUses state, DataUseEvent event) {
        return switch (event) {
            case DataUseRegistered registered ->
                new DataUses(
                        Persistent.with(state.datasetsByUse, registered.dataUse(), registered.datasets()),
                        state.running);
            case DataFlowStarted started ->
                new DataUses(
                        state.datasetsByUse,
                        Persistent.with(state.running, new Flow(started.dataUse(), started.dataset())));
            case DataFlowStopped stopped ->
                new DataUses(
                        state.datasetsByUse,
                        Persistent.without(state.running, new Flow(stopped.dataUse(), stopped.dataset())));
        };
    }

    public boolean isRegistered(String dataUse) {
        return datasetsByUse.containsKey(dataUse);
    }

    public boolean names(String dataUse, String dataset) {
        return datasetsByUse.getOrDefault(dataUse, List.of()).contains(dataset);
    }

    /** Each flow that runs, in the order in which they started. */
    public List<String> runningInWords() {
        return running.stream().map(Flow::inWords).toList();
    }

    public boolean runs(String dataUse, String dataset) {
        return running.contains(new Flow(dataUse, dataset));
    }
}
