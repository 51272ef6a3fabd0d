package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;

/** Which data uses an agreement has registered, and from when to when their datasets flowed. */
public record DataUses(Map<String, Fact<DataUseRegistered>> registered, List<Flow> flows) {
    public static final DataUses NONE = new DataUses(Map.of(), List.of());

    /** @param stopped empty while it flows */
    public record Flow(Fact<DataFlowStarted> started, Optional<Fact<DataFlowStopped>> stopped) {
        public String dataUse() {
            return started.event().dataUse();
        }

        public String dataset() {
            return started.event().dataset();
        }

        public boolean isRunning() {
            return stopped.isEmpty();
        }

        /** True when data flowed on at least one day from {@code from} to {@code to}. */
        public boolean flowedBetween(LocalDate from, LocalDate to) {
            return started.isBy(to)
                    && (stopped.isEmpty() || !stopped.get().effectiveOn().isBefore(from));
        }

        private boolean is(String use, String data) {
            return isRunning() && dataUse().equals(use) && dataset().equals(data);
        }
    }

    DataUses with(Fact<? extends DataUseEvent> fact) {
        return switch (fact.event()) {
            case DataUseRegistered use ->
                new DataUses(Persistent.with(registered, use.dataUse(), fact.with(use)), flows);
            case DataFlowStarted start ->
                new DataUses(registered, Persistent.with(flows, new Flow(fact.with(start), Optional.empty())));
            case DataFlowStopped stop -> new DataUses(registered, stopped(fact.with(stop)));
        };
    }

    private List<Flow> stopped(Fact<DataFlowStopped> stop) {
        for (int i = flows.size() - 1; i >= 0; i--) {
            var flow = flows.get(i);
            if (flow.is(stop.event().dataUse(), stop.event().dataset())) {
                return Persistent.with(flows, i, new Flow(flow.started(), Optional.of(stop)));
            }
        }
        return flows;
    }

    public boolean isRegistered(String dataUse) {
        return registered.containsKey(dataUse);
    }

    /** Whether the data use is registered and names the dataset. */
    public boolean names(String dataUse, String dataset) {
        var use = registered.get(dataUse);
        return use != null && use.event().datasets().contains(dataset);
    }

    /** Each flow that runs, in the order in which they started. */
    public List<Flow> running() {
        return flows.stream().filter(Flow::isRunning).toList();
    }

    public boolean runs(String dataUse, String dataset) {
        return running(dataUse, dataset).isPresent();
    }

    public Optional<Flow> running(String dataUse, String dataset) {
        return flows.stream().filter(flow -> flow.is(dataUse, dataset)).findFirst();
    }

    /** Whether every flow of that dataset that has stopped had stopped by that day. */
    public boolean stoppedBy(String dataUse, String dataset, LocalDate day) {
        return flowsOf(dataUse).stream()
                .filter(flow -> flow.dataset().equals(dataset))
                .allMatch(flow -> flow.stopped().filter(stop -> !stop.isBy(day)).isEmpty());
    }

    public List<Flow> flowsOf(String dataUse) {
        return flows.stream().filter(flow -> flow.dataUse().equals(dataUse)).toList();
    }
}
