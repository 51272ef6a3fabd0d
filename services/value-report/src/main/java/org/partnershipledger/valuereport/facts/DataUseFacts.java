package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.partnership.DataUses;
import org.partnershipledger.kernel.partnership.Fact;

/** What data one agreement uses, and from when to when it flowed, read from the one fold. */
public final class DataUseFacts {
    private final DataUses uses;

    DataUseFacts(DataUses uses) {
        this.uses = uses;
    }

    /** @param stopped null while it flows */
    public record Flow(Fact<DataFlowStarted> started, Fact<DataFlowStopped> stopped) {

        private static Flow of(DataUses.Flow flow) {
            return new Flow(flow.started(), flow.stopped().orElse(null));
        }

        /** True when data flowed on at least one day from {@code from} to {@code to}. */
        public boolean flowedBetween(LocalDate from, LocalDate to) {
            return new DataUses.Flow(started, Optional.ofNullable(stopped)).flowedBetween(from, to);
        }
    }

    /** By reference. */
    public Iterable<Fact<DataUseRegistered>> registered() {
        return new TreeMap<>(uses.registered()).values();
    }

    public List<Flow> flows() {
        return uses.flows().stream().map(Flow::of).toList();
    }

    public List<Flow> flowsOf(String dataUse) {
        return uses.flowsOf(dataUse).stream().map(Flow::of).toList();
    }
}
