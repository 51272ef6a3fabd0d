package org.partnershipledger.ledger.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Kept;

/**
 * Where an agreement is in its life: not drafted, DRAFT, NEGOTIATING (a first signature is on it), SIGNED, ACTIVE.
 * Each state is a type, so that a decide that needs an active agreement asks for one. Novation changes who holds
 * it, not its state. Next: {@link Deal}, what was agreed.
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

    record Active(Deal deal, LocalDate activeFrom) implements Drafted {}

    static Lifecycle evolve(Lifecycle state, LifecycleEvent event) {
        return switch (event) {
            case AgreementDrafted drafted -> new Draft(Deal.of(drafted));
            case MinimumContentStated stated -> new Draft(dealOf(state).withContent(stated.item(), stated.text()));
            case AgreementSigned signed ->
                new Negotiating(dealOf(state), Kept.with(signaturesOf(state), signed.party(), signed.effectiveOn()));
            case AgreementFullySigned signed -> new Signed(dealOf(state), signed.effectiveOn());
            case AgreementActivated activated -> new Active(dealOf(state), activated.effectiveOn());
            case AgreementNovated novated -> novate(state, novated);
        };
    }

    /** Who has signed so far, in order. */
    static Map<String, LocalDate> signaturesOf(Lifecycle state) {
        return switch (state) {
            case Negotiating negotiating -> negotiating.signatures();
            case NotDrafted() -> Map.of();
            case Draft(var deal) -> Map.of();
            case Signed(var deal, var signedOn) -> Map.of();
            case Active(var deal, var activeFrom) -> Map.of();
        };
    }

    private static Deal dealOf(Lifecycle state) {
        return switch (state) {
            case Drafted drafted -> drafted.deal();
            case NotDrafted() ->
                throw new IllegalStateException("the history of this agreement does not begin with its draft");
        };
    }

    private static Lifecycle novate(Lifecycle state, AgreementNovated novated) {
        return switch (state) {
            case Draft(var deal) -> new Draft(deal.heldBy(holders(deal, novated)));
            case Negotiating(var deal, var signatures) ->
                new Negotiating(deal.heldBy(holders(deal, novated)), signatures);
            case Signed(var deal, var signedOn) -> new Signed(deal.heldBy(holders(deal, novated)), signedOn);
            case Active(var deal, var activeFrom) -> new Active(deal.heldBy(holders(deal, novated)), activeFrom);
            case NotDrafted() -> new Draft(dealOf(state));
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
