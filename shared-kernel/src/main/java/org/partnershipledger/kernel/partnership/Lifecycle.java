package org.partnershipledger.kernel.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementCompleted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Where an agreement is in its life: not drafted, DRAFT, NEGOTIATING (a first signature is on it), SIGNED, ACTIVE,
 * SUSPENDED and back, ended. Each state is a type, so that a decide that needs an active agreement asks for one.
 * Novation changes who holds it, not its state. Next: {@link Deal}, what was agreed; {@link Course}, on which days it
 * was in force.
 */
public sealed interface Lifecycle {

    record NotDrafted() implements Lifecycle {}

    /** Every state of an agreement that exists. */
    sealed interface Drafted extends Lifecycle {
        Deal deal();
    }

    record Draft(Deal deal) implements Drafted {}

    /** @param signatures day of signature by party */
    record Negotiating(Deal deal, Map<String, LocalDate> signatures) implements Drafted {}

    record Signed(Deal deal, LocalDate signedOn) implements Drafted {}

    /** Every state from activation on. */
    sealed interface Begun extends Drafted {
        Course course();
    }

    record Active(Deal deal, Course course) implements Begun {}

    record Suspended(Deal deal, Course course) implements Begun {}

    /** Completed or terminated: for what may still be recorded it makes no difference which. */
    record Ended(Deal deal, Course course) implements Begun {}

    static Lifecycle evolve(Lifecycle state, LifecycleEvent event) {
        return switch (event) {
            case AgreementDrafted drafted -> new Draft(Deal.of(drafted));
            case MinimumContentStated stated -> new Draft(dealOf(state).withContent(stated.item(), stated.text()));
            case AgreementSigned signed ->
                new Negotiating(
                        dealOf(state), Persistent.with(signaturesOf(state), signed.party(), signed.effectiveOn()));
            case AgreementFullySigned signed -> new Signed(dealOf(state), signed.effectiveOn());
            case AgreementActivated activated -> new Active(dealOf(state), Course.from(activated.effectiveOn()));
            case AgreementSuspended suspended ->
                new Suspended(dealOf(state), courseOf(state).pausedFrom(suspended.effectiveOn()));
            case AgreementResumed resumed ->
                new Active(dealOf(state), courseOf(state).resumedOn(resumed.effectiveOn()));
            case AgreementCompleted completed ->
                new Ended(dealOf(state), courseOf(state).endedOn(completed.effectiveOn()));
            case AgreementTerminated terminated ->
                new Ended(dealOf(state), courseOf(state).endedOn(terminated.effectiveOn()));
            case AgreementExtended extended -> withDeal(state, dealOf(state).until(extended.endsOn()));
            case AgreementNovated novated -> withDeal(state, dealOf(state).heldBy(holders(dealOf(state), novated)));
        };
    }

    /** Who has signed so far, in order. */
    static Map<String, LocalDate> signaturesOf(Lifecycle state) {
        return switch (state) {
            case Negotiating negotiating -> negotiating.signatures();
            case NotDrafted() -> Map.of();
            case Draft(var deal) -> Map.of();
            case Signed(var deal, var signedOn) -> Map.of();
            case Begun begun -> Map.of();
        };
    }

    private static Deal dealOf(Lifecycle state) {
        return switch (state) {
            case Drafted drafted -> drafted.deal();
            case NotDrafted() ->
                throw new IllegalStateException("the history of this agreement does not begin with its draft");
        };
    }

    private static Course courseOf(Lifecycle state) {
        return switch (state) {
            case Begun begun -> begun.course();
            case NotDrafted(), Draft(var _), Negotiating(var _, var _), Signed(var _, var _) ->
                throw new IllegalStateException("the history of this agreement pauses or ends it before it is active");
        };
    }

    private static Lifecycle withDeal(Lifecycle state, Deal deal) {
        return switch (state) {
            case Draft(var _) -> new Draft(deal);
            case Negotiating(var _, var signatures) -> new Negotiating(deal, signatures);
            case Signed(var _, var signedOn) -> new Signed(deal, signedOn);
            case Active(var _, var course) -> new Active(deal, course);
            case Suspended(var _, var course) -> new Suspended(deal, course);
            case Ended(var _, var course) -> new Ended(deal, course);
            case NotDrafted() -> new Draft(deal);
        };
    }

    /** The predecessor's share is divided among its successors; a body that already holds a part has both. */
    private static List<SuccessorShare> holders(Deal deal, AgreementNovated novated) {
        var shares = new LinkedHashMap<OdsCode, BigDecimal>();
        for (var holder : deal.holders()) {
            if (holder.successor().equals(novated.from())) {
                for (var successor : novated.successors()) {
                    shares.merge(successor.successor(), successor.share().multiply(holder.share()), BigDecimal::add);
                }
            } else {
                shares.merge(holder.successor(), holder.share(), BigDecimal::add);
            }
        }
        var holders = new ArrayList<SuccessorShare>();
        shares.forEach((body, share) -> holders.add(new SuccessorShare(body, share)));
        return List.copyOf(holders);
    }
}
