package org.partnershipledger.ledger.datause;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Rule;

/** Records that a flow of data stopped, and why. Nothing keeps a flow from being stopped but that it runs. Rule: B4-flow-runs. */
public record StopDataFlow(String agreement, LocalDate effectiveOn, String dataUse, String dataset, String reason)
        implements DataUseCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return Checks.begin()
                .that(
                        state.dataUses().runs(dataUse, dataset),
                        Rule.FLOW_RUNS,
                        "\"" + dataset + "\" does not flow under " + dataUse + "; check the names")
                .record(() -> new DataFlowStopped(agreement, effectiveOn, dataUse, dataset, reason));
    }
}
