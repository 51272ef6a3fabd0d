package org.partnershipledger.valuereport.year;

import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.disclosure.PublishedCount;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.DataUseFacts.Flow;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * A data use of an agreement with one of its flows in the year.
 *
 * @param flow null when no data flowed in the year
 */
public record FlowOfYear(AgreementFacts agreement, Fact<DataUseRegistered> dataUse, Flow flow) {

    /** Null when no data flowed. */
    public PublishedCount people() {
        return flow == null
                ? null
                : PublishedCount.of(Math.max(0, flow.started().event().peopleInScope()));
    }

    public Lineage lineage() {
        return flow == null ? Lineage.of(dataUse) : Lineage.of(dataUse, flow.started(), flow.stopped());
    }
}
