package org.partnershipledger.kernel.gainshare;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * What a reconciliation came to, with every step of the working. NOT_MEASURABLE has no amounts: not measured is not
 * zero (I19). {@code pool = partnerShare + nhsShare} to the penny (I5).
 *
 * @param pool positive for a gain, negative for a loss; absent when NOT_MEASURABLE
 * @param partnerShare with the sign of the pool; absent when NOT_MEASURABLE
 * @param nhsShare absent when NOT_MEASURABLE
 * @param trueUp the partner's share less what was paid on account; absent when NOT_MEASURABLE
 * @param carriedForwardLoss 0 or more; absent when NOT_MEASURABLE
 */
public record ReconciliationResult(
        Status status,
        PayDirection direction,
        Optional<Money> pool,
        Optional<Money> partnerShare,
        Optional<Money> nhsShare,
        Optional<Money> trueUp,
        Optional<Money> carriedForwardLoss,
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
