package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;

/** What data one agreement uses, and from when to when it flowed. */
public final class DataUseFacts {
    private final SortedMap<String, Fact<DataUseRegistered>> registered = new TreeMap<>();
    private final List<Flow> flows = new ArrayList<>();

    /** @param stopped null while it flows */
    public record Flow(Fact<DataFlowStarted> started, Fact<DataFlowStopped> stopped) {

        /** True when data flowed on at least one day from {@code from} to {@code to}. */
        public boolean flowedBetween(LocalDate from, LocalDate to) {
            return started.isBy(to)
                    && (stopped == null || !stopped.effectiveOn().isBefore(from));
        }
    }

    void add(Fact<DataUseEvent> fact) {
        switch (fact.event()) {
            case DataUseRegistered event -> registered.put(event.dataUse(), fact.with(event));
            case DataFlowStarted event -> flows.add(new Flow(fact.with(event), null));
            case DataFlowStopped event -> stop(fact.with(event));
        }
    }

    private void stop(Fact<DataFlowStopped> stopped) {
        for (var i = flows.size() - 1; i >= 0; i--) {
            var flow = flows.get(i);
            var start = flow.started().event();
            if (flow.stopped() == null
                    && start.dataUse().equals(stopped.event().dataUse())
                    && start.dataset().equals(stopped.event().dataset())) {
                flows.set(i, new Flow(flow.started(), stopped));
                return;
            }
        }
    }

    public Iterable<Fact<DataUseRegistered>> registered() {
        return registered.values();
    }

    public List<Flow> flows() {
        return List.copyOf(flows);
    }

    public List<Flow> flowsOf(String dataUse) {
        return flows.stream()
                .filter(flow -> flow.started().event().dataUse().equals(dataUse))
                .toList();
    }
}
