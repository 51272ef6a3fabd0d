package org.partnershipledger.finance.term;

import java.time.LocalDate;
import org.partnershipledger.kernel.gainshare.CommercialTerm;

/**
 * A milestone that nobody has decided yet, with the last day on which meeting it counts.
 *
 * @param key agreement and term
 */
public record OpenMilestone(String key, String agreement, String term, CommercialTerm terms, LocalDate longStopOn) {

    public LongStop longStop() {
        return new LongStop(longStopOn);
    }
}
