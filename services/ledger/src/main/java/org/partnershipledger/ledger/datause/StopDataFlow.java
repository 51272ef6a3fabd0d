package org.partnershipledger.ledger.datause;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that a flow of data stopped, and why. A flow can be stopped whenever it is running.
 * Rules: B4-flow-runs, dates-in-order (not before the day on which it started).
 */
public record StopDataFlow(String agreement, LocalDate effectiveOn, String dataUse, String dataset, String reason)
        implements DataUseCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var running = state.dataUses().running(dataUse, dataset);
        return Checks.begin()
                .that(
                        running.isPresent(),
                        DataUseRule.FLOW_RUNS,
                        "dataset",
                        "\"" + dataset + "\" does not flow under " + dataUse + "; check the names")
                .that(
                        running.isEmpty() || running.get().started().isBy(effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> "\"" + dataset + "\" flows since "
                                + running.get().started().effectiveOn() + "; it cannot have stopped before that day")
                .record(() -> new DataFlowStopped(agreement, effectiveOn, dataUse, dataset, reason));
    }
}
