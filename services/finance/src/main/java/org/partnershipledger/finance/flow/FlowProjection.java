package org.partnershipledger.finance.flow;

import java.util.List;
import org.partnershipledger.finance.KeyedTable;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Which data flows, one row for each dataset under a use of data: a suspended or ended agreement names from here what
 * has to be stopped. How many people are in a flow is not kept. Ignores the register's words about the use.
 */
public final class FlowProjection implements KeyedTable<FlowRow, DataUseEvent> {

    @Override
    public Shape<FlowRow, DataUseEvent> shape() {
        return Shape.ofAgreement("finance_flow", 1, FlowRow.class, "key", DataUseEvent.class);
    }

    @Override
    public String key(DataUseEvent event) {
        return switch (event) {
            case DataUseRegistered _ -> null;
            case DataFlowStarted e -> key(e.agreement(), e.dataUse(), e.dataset());
            case DataFlowStopped e -> key(e.agreement(), e.dataUse(), e.dataset());
        };
    }

    /** The reference has no slash in it, so that no two flows share a key. */
    private static String key(String agreement, String dataUse, String dataset) {
        return String.join("/", List.of(agreement, dataUse, dataset));
    }

    @Override
    public boolean isFirst(DataUseEvent event) {
        return event instanceof DataFlowStarted;
    }

    @Override
    public FlowRow next(FlowRow row, DataUseEvent event, RecordedEvent recorded) {
        return switch (event) {
            case DataUseRegistered _ -> row;
            case DataFlowStarted e ->
                new FlowRow(
                        key(e), e.agreement(), e.dataUse(), e.dataset(), e.effectiveOn(), null, recorded.position());
            case DataFlowStopped e ->
                new FlowRow(
                        row.key(),
                        row.agreement(),
                        row.dataUse(),
                        row.dataset(),
                        row.startedOn(),
                        e.effectiveOn(),
                        recorded.position());
        };
    }
}
