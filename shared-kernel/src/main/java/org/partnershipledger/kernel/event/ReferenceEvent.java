package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * References that may be used once only, whatever agreement or settlement uses them. Recorded together with the fact
 * that uses the reference, on a stream of the reference's own, so that two people cannot use it at the same moment.
 */
public sealed interface ReferenceEvent extends LedgerEvent {

    /** The agreement in whose affairs it is used. */
    String agreement();

    /** What a reference is used for; each is compared in a way of its own. */
    enum ReferenceUse {
        AGREEMENT,
        PAYMENT
    }

    /**
     * @param body whose reference it is: the body that publishes the agreement, or that paid or was paid
     * @param normalForm how it is compared: two references with the same normal form are one
     * @param reference as it was written
     * @param usedBy reference of the agreement or the settlement
     */
    @EventName("reference.claimed.v1")
    record ReferenceClaimed(
            ReferenceUse use,
            String agreement,
            LocalDate effectiveOn,
            OdsCode body,
            String normalForm,
            String reference,
            String usedBy)
            implements ReferenceEvent {}
}
