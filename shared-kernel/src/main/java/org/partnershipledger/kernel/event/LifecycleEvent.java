package org.partnershipledger.kernel.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;

/**
 * The life of an agreement: drafted with its minimum content, signed by each party, activated, handed on, ended.
 * States: DRAFT, NEGOTIATING (a first signature is on it), SIGNED, ACTIVE, SUSPENDED and back, COMPLETED or
 * TERMINATED. Source of the ten minimum items and of the order: the national guidance on collaboration agreements
 * (domain-rules.md B2).
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

    /** The agreement pauses; {@code effectiveOn} is the first day on which it is not in force. */
    @EventName("agreement.suspended.v1")
    record AgreementSuspended(String agreement, LocalDate effectiveOn, String reason) implements LifecycleEvent {}

    /** {@code effectiveOn} is the first day on which it is in force again. */
    @EventName("agreement.resumed.v1")
    record AgreementResumed(String agreement, LocalDate effectiveOn) implements LifecycleEvent {}

    /** The parties moved the last day that they had agreed. @param endsOn the new last day, later than the one before */
    @EventName("agreement.extended.v1")
    record AgreementExtended(String agreement, LocalDate effectiveOn, LocalDate endsOn, String reason)
            implements LifecycleEvent {}

    /** It ended as it was meant to; {@code effectiveOn} is its last day in force. */
    @EventName("agreement.completed.v1")
    record AgreementCompleted(String agreement, LocalDate effectiveOn) implements LifecycleEvent {}

    /** It ended before its time; {@code effectiveOn} is its last day in force. */
    @EventName("agreement.terminated.v1")
    record AgreementTerminated(String agreement, LocalDate effectiveOn, TerminationCause cause, String reason)
            implements LifecycleEvent {}

    /** Why an agreement ends before its time, with the words for everybody who reads of it. */
    enum TerminationCause {
        BREACH("a party did not keep to the agreement"),
        NO_VALUE("it did not bring the value that was hoped for"),
        MUTUAL("the parties agreed to end it"),
        INSOLVENCY("the partner is insolvent"),
        LAW_CHANGE("the law changed");

        private final String words;

        TerminationCause(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** @param share fraction of the predecessor's rights and duties, 0..1 */
    record SuccessorShare(OdsCode successor, BigDecimal share) {}
}
