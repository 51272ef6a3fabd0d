package org.partnershipledger.kernel.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;

/**
 * The life of an agreement: drafted with its minimum content, signed by each party, activated, handed on.
 * States: DRAFT, NEGOTIATING (a first signature is on it), SIGNED, ACTIVE. Source of the ten minimum items and
 * of the order: the national guidance on collaboration agreements (domain.md B2).
 */
public sealed interface LifecycleEvent extends AgreementEvent {

    /**
     * @param body the NHS body that shares the data and owes the public the account of it
     * @param nhsParties every NHS body that signs, {@code body} among them
     * @param minimumContent what is already written of the ten items; the rest follows item by item
     */
    @EventName("agreement.drafted.v1")
    record AgreementDrafted(
            String agreement,
            LocalDate effectiveOn,
            String title,
            OdsCode body,
            List<OdsCode> nhsParties,
            TechnologyPartner partner,
            Map<MinimumContentItem, String> minimumContent,
            LocalDate startsOn,
            LocalDate endsOn)
            implements LifecycleEvent {}

    /** One of the ten items was written, or written anew. */
    @EventName("agreement.minimum-content-stated.v1")
    record MinimumContentStated(String agreement, LocalDate effectiveOn, MinimumContentItem item, String text)
            implements LifecycleEvent {}

    /** @param party ODS code of an NHS party, or the partner's company number */
    @EventName("agreement.signed.v1")
    record AgreementSigned(String agreement, LocalDate effectiveOn, String party) implements LifecycleEvent {}

    /** The last party has signed. */
    @EventName("agreement.fully-signed.v1")
    record AgreementFullySigned(String agreement, LocalDate effectiveOn) implements LifecycleEvent {}

    @EventName("agreement.activated.v1")
    record AgreementActivated(String agreement, LocalDate effectiveOn) implements LifecycleEvent {}

    /**
     * The agreement passed from one NHS body to its successors; shares are fractions and add up to 1 (I20).
     * Several successors after a split each keep their share; totals of the shares equal the original.
     */
    @EventName("agreement.novated.v1")
    record AgreementNovated(String agreement, LocalDate effectiveOn, OdsCode from, List<SuccessorShare> successors)
            implements LifecycleEvent {}

    /** @param share fraction of the predecessor's rights and duties, 0..1 */
    record SuccessorShare(OdsCode successor, BigDecimal share) {}
}
