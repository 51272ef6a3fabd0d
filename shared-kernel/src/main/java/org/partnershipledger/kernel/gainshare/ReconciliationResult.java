package org.partnershipledger.kernel.gainshare;

import java.util.List;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * What a reconciliation came to, with every step of the working. NOT_MEASURABLE has no amounts (all null): not
 * measured is not zero (I19). {@code pool} is positive for a gain, negative for a loss; {@code partnerShare} has
 * the sign of the pool; {@code pool = partnerShare + nhsShare} to the penny (I5).
 */
public record ReconciliationResult(
        Status status,
        PayDirection direction,
        Money pool,
        Money partnerShare,
        Money nhsShare,
        Money trueUp,
        Money carriedForwardLoss,
        List<PartyAmount> splits,
        List<Step> steps) {

    public record PartyAmount(OdsCode organisation, Money amount) {}

    public enum Status {
        SETTLED,
        BELOW_THRESHOLD,
        NOT_MEASURABLE
    }

    public enum PayDirection {
        NHS_TO_PARTNER,
        PARTNER_TO_NHS,
        NONE
    }
}
