package org.partnershipledger.audit.history;

import java.util.HashMap;
import java.util.Map;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;

/** How value was to return beside gain share, as of the question; the terms themselves are in the event shown below. */
final class CommercialThen {
    private final FactsThen facts = new FactsThen();
    private final Map<String, Long> decidedAt = new HashMap<>();

    void on(CommercialEvent event, DecodedEvent told) {
        var on = " on " + Exact.day(event.effectiveOn());
        switch (event) {
            case CommercialTermAgreed e -> facts.says("Term " + e.term(), "agreed" + on, told);
            case RiskShareExemptionGranted e ->
                facts.says(
                        "Exemption from risk and gain share",
                        "approved by " + e.approver() + on + ": " + e.reason(),
                        told);
            case MilestoneMet e -> decided(e.term(), "met" + on, told);
            case MilestoneMissed e -> decided(e.term(), "missed" + on + ": " + e.reason(), told);
            case RoyaltyStatementReceived e ->
                facts.says("Royalty statement of " + e.term() + ", " + Exact.period(e.period()), "received" + on, told);
            case MilestoneCorrected e -> corrected(e, told);
            case RoyaltyAudited e -> audited(e, on, told);
            case EquityReceived e ->
                facts.says(
                        "Equity under " + e.term(),
                        Exact.number(e.units()) + " units received" + on + " at a cost of " + Exact.money(e.cost()),
                        told);
            case EquityRevalued e ->
                facts.says(
                        "Value of the equity under " + e.term(),
                        Exact.money(e.fairValue()) + on + " by " + Exact.text(e.method()),
                        told);
            case EquityDisposed e ->
                facts.says(
                        "Equity sold under " + e.term() + on,
                        Exact.number(e.units()) + " units for " + Exact.money(e.proceeds()),
                        told);
            case DiscountTaken e ->
                facts.says(
                        "Discount under " + e.term() + on,
                        "list price " + Exact.money(e.listPrice()) + ", paid " + Exact.money(e.paid()),
                        told);
            case FreeLicenceGranted e -> licensed(e, told);
            case InKindContributionRecorded e ->
                facts.says(
                        "In kind under " + e.term() + on,
                        Exact.text(e.description()) + ", "
                                + e.fairValue()
                                        .map(worth -> "worth " + Exact.money(worth))
                                        .orElse("not priced"),
                        told);
            case CommercialisationConsentGranted e ->
                facts.says(
                        "Consent to commercialise, " + e.term(),
                        "granted" + on + e.conditions().map(said -> ": " + said).orElse(", without conditions"),
                        told);
            case CommercialisationConsentRefused e ->
                facts.says(
                        "Consent to commercialise, " + e.term(), "refused" + on + ": " + Exact.text(e.reason()), told);
            case NhsCostRecorded e ->
                facts.says(
                        "Cost to the NHS, " + e.category() + ", " + e.reference(), Exact.money(e.amount()) + on, told);
        }
    }

    private void audited(RoyaltyAudited event, String on, DecodedEvent told) {
        facts.says(
                "Audit " + event.audit() + " of the royalty of " + event.term() + ", " + Exact.period(event.period()),
                "by " + Exact.text(event.auditor()) + on + ", difference " + Exact.money(event.difference()) + ": "
                        + Exact.text(event.reason()),
                told);
    }

    private void corrected(MilestoneCorrected event, DecodedEvent told) {
        decided(
                event.term(),
                (event.decision() == MilestoneDecision.MET ? "met on " : "missed on ") + Exact.day(event.decidedOn())
                        + ", put right: " + Exact.text(event.reason()),
                told);
    }

    /** The order of recording decides: what puts a decision right is effective on the earlier of the two days. */
    private void decided(String term, String words, DecodedEvent told) {
        boolean latest = told.position() > decidedAt.getOrDefault(term, 0L);
        decidedAt.merge(term, told.position(), Math::max);
        facts.says("Milestone of " + term, latest ? words : facts.valueOf("Milestone of " + term), told);
    }

    private void licensed(FreeLicenceGranted event, DecodedEvent told) {
        facts.says(
                "Free licence under " + event.term(),
                Exact.period(event.period()) + ", "
                        + event.fairValue()
                                .map(worth -> "worth " + Exact.money(worth))
                                .orElse("described, not priced"),
                told);
    }

    FactsThen facts() {
        return facts;
    }
}
