package org.partnershipledger.valuereport.year;

import java.util.Optional;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.DataUses.Flow;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.disclosure.PublishedCount;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * A data use of an agreement with one of its flows in the year.
 *
 * @param flow empty when no data flowed in the year
 */
public record FlowOfYear(Agreement agreement, Fact<DataUseRegistered> dataUse, Optional<Flow> flow) {

    /** Empty when no data flowed. */
    public Optional<PublishedCount> people() {
        return flow.map(
                each -> PublishedCount.of(Math.max(0, each.started().event().peopleInScope())));
    }

    public Lineage lineage() {
        return Lineage.of(dataUse).and(flow.map(Flow::started)).and(flow.flatMap(Flow::stopped));
    }
}
