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
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;

/**
 * What an agreement says and who holds it now. {@code body} stays the NHS body that drafted it, in whose history
 * the stream is kept; {@code holders} are the bodies with its rights and duties today, after mergers and splits.
 */
public record Deal(
        String agreement,
        String title,
        OdsCode body,
        List<OdsCode> nhsParties,
        TechnologyPartner partner,
        Map<MinimumContentItem, String> minimumContent,
        LocalDate startsOn,
        LocalDate endsOn,
        List<SuccessorShare> holders) {

    /** Folded from the facts of an agreement's life, the first of which is its draft. */
    static Deal of(Facts<LifecycleEvent> facts) {
        Deal deal = null;
        for (var fact : facts) {
            deal = switch (fact.event()) {
                case AgreementDrafted drafted -> of(drafted);
                case MinimumContentStated stated -> deal.withContent(stated.item(), stated.text());
                case AgreementExtended extended -> deal.until(extended.endsOn());
                case AgreementNovated novated -> deal.heldBy(deal.holdersAfter(novated));
                case AgreementSigned _, AgreementFullySigned _, AgreementActivated _ -> deal;
                case AgreementSuspended _, AgreementResumed _ -> deal;
                case AgreementCompleted _, AgreementTerminated _ -> deal;
            };
        }
        if (deal == null) {
            throw new IllegalStateException("asked for the deal of no agreement");
        }
        return deal;
    }

    private static Deal of(AgreementDrafted drafted) {
        return new Deal(
                drafted.agreement(),
                drafted.title(),
                drafted.body(),
                drafted.nhsParties(),
                drafted.partner(),
                drafted.minimumContent(),
                drafted.startsOn(),
                drafted.endsOn(),
                List.of(new SuccessorShare(drafted.body(), BigDecimal.ONE)));
    }

    private Deal withContent(MinimumContentItem item, String text) {
        var content = Persistent.with(minimumContent, item, text);
        return new Deal(agreement, title, body, nhsParties, partner, content, startsOn, endsOn, holders);
    }

    private Deal heldBy(List<SuccessorShare> successors) {
        return new Deal(agreement, title, body, nhsParties, partner, minimumContent, startsOn, endsOn, successors);
    }

    private Deal until(LocalDate lastDay) {
        return new Deal(agreement, title, body, nhsParties, partner, minimumContent, startsOn, lastDay, holders);
    }

    /** The predecessor's share is divided among its successors; a body that already holds a part has both. */
    private List<SuccessorShare> holdersAfter(AgreementNovated novated) {
        var shares = new LinkedHashMap<OdsCode, BigDecimal>();
        for (var holder : holders) {
            if (holder.successor().equals(novated.from())) {
                for (var successor : novated.successors()) {
                    shares.merge(successor.successor(), successor.share().multiply(holder.share()), BigDecimal::add);
                }
            } else {
                shares.merge(holder.successor(), holder.share(), BigDecimal::add);
            }
        }
        var after = new ArrayList<SuccessorShare>();
        shares.forEach((holder, share) -> after.add(new SuccessorShare(holder, share)));
        return List.copyOf(after);
    }

    /** Everybody who signs: the NHS parties by ODS code, then the partner by company number. */
    public List<String> signatories() {
        var parties = new ArrayList<String>();
        nhsParties.forEach(party -> parties.add(party.value()));
        parties.add(partner.companyNumber());
        return List.copyOf(parties);
    }

    /** Everybody who has to agree to a reconciliation: each body that holds the agreement, and the partner. */
    public List<String> settlingParties() {
        var parties = new ArrayList<String>();
        holders.forEach(holder -> parties.add(holder.successor().value()));
        parties.add(partner.companyNumber());
        return List.copyOf(parties);
    }

    public boolean isHeldBy(OdsCode candidate) {
        return holders.stream().anyMatch(holder -> holder.successor().equals(candidate));
    }

    /** The ten items that are not written yet, in the order of the guidance. */
    public List<MinimumContentItem> missingContent() {
        return List.of(MinimumContentItem.values()).stream()
                .filter(item -> !minimumContent.containsKey(item)
                        || minimumContent.get(item).isBlank())
                .toList();
    }
}
