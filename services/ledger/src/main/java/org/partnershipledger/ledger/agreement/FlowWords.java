package org.partnershipledger.ledger.agreement;

import java.util.List;
import org.partnershipledger.kernel.partnership.DataUses.Flow;

/** Flows of data as rejections and warnings name them. */
final class FlowWords {
    private FlowWords() {}

    static List<String> of(List<Flow> flows) {
        return flows.stream()
                .map(flow -> "\"" + flow.dataset() + "\" under " + flow.dataUse())
                .toList();
    }
}
