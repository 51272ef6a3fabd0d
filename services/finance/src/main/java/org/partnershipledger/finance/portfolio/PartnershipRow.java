package org.partnershipledger.finance.portfolio;

import java.util.List;
import java.util.Locale;
import org.partnershipledger.finance.table.KeptFact;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Life.Since;

/**
 * One partnership in the list: what it is found by, and the facts of its life from which that is folded.
 *
 * @param body publishing NHS body
 * @param searched reference, title, partner and body in lower case
 * @param states from which day on it is in which state, so that the database can say where it stands on any day
 */
public record PartnershipRow(
        String agreement, OdsCode body, String searched, List<Since> states, List<KeptFact> facts) {

    static PartnershipRow of(List<KeptFact> facts) {
        var folded = Agreement.NONE;
        for (var kept : facts) {
            var fact = kept.fact();
            folded = folded.with(fact.with((LifecycleEvent) fact.event()));
        }
        var deal = folded.deal();
        String searched = String.join(
                " ",
                deal.agreement(),
                deal.title(),
                deal.partner().name(),
                deal.partner().companyNumber(),
                deal.body().value());
        return new PartnershipRow(
                deal.agreement(),
                deal.body(),
                searched.toLowerCase(Locale.ROOT),
                folded.life().states(),
                facts);
    }
}
