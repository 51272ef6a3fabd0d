package org.partnershipledger.kernel.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
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

    public static Deal of(AgreementDrafted drafted) {
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

    public Deal withContent(MinimumContentItem item, String text) {
        var content = Persistent.with(minimumContent, item, text);
        return new Deal(agreement, title, body, nhsParties, partner, content, startsOn, endsOn, holders);
    }

    public Deal heldBy(List<SuccessorShare> successors) {
        return new Deal(agreement, title, body, nhsParties, partner, minimumContent, startsOn, endsOn, successors);
    }

    public Deal until(LocalDate lastDay) {
        return new Deal(agreement, title, body, nhsParties, partner, minimumContent, startsOn, lastDay, holders);
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
