package org.partnershipledger.finance.timeline;

import org.partnershipledger.finance.term.CommercialTermWords;
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
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Numbers;
import org.partnershipledger.presentation.words.Pounds;

/** How value returns beside gain share, in words. */
final class CommercialWords {
    private CommercialWords() {}

    static Told tell(CommercialEvent event) {
        return switch (event) {
            case CommercialTermAgreed e ->
                Told.of(
                        CommercialTermWords.kind(e.terms()) + " agreed: " + e.term(),
                        CommercialTermWords.sentence(e.terms()));
            case RiskShareExemptionGranted e ->
                Told.of("Exempted from risk and gain share", e.reason() + ". Approved by " + e.approver() + ".");
            case MilestoneMet e -> Told.of("Milestone " + e.term() + " met");
            case MilestoneMissed e -> Told.of("Milestone " + e.term() + " missed", e.reason());
            case RoyaltyStatementReceived e ->
                Told.of(
                        "Royalty statement received for " + e.term() + ": "
                                + Pounds.exact(e.statement().payable()) + " payable",
                        Days.range(e.period().from(), e.period().to()) + ". Net revenue "
                                + Pounds.exact(e.statement().netRevenue()) + ".");
            case EquityReceived e ->
                Told.of(
                        "Equity received under " + e.term() + ": " + Numbers.of(e.units()) + " units",
                        "Cost " + Pounds.exact(e.cost()) + ".");
            case EquityRevalued e ->
                Told.of("Equity under " + e.term() + " revalued to " + Pounds.exact(e.fairValue()), e.method());
            case EquityDisposed e ->
                Told.of(
                        "Equity under " + e.term() + " sold for " + Pounds.exact(e.proceeds()),
                        Numbers.of(e.units()) + " units.");
            case DiscountTaken e ->
                Told.of(
                        "Discount taken under " + e.term() + ": "
                                + Pounds.exact(e.listPrice().minus(e.paid())),
                        "List price " + Pounds.exact(e.listPrice()) + ", paid " + Pounds.exact(e.paid()) + ".");
            case FreeLicenceGranted e ->
                Told.of(
                        "Free licence granted under " + e.term(),
                        Days.range(e.period().from(), e.period().to()) + ". " + value(e.fairValue()));
            case InKindContributionRecorded e ->
                Told.of("Contribution in kind under " + e.term() + ": " + e.description(), value(e.fairValue()));
            case CommercialisationConsentGranted e ->
                Told.of("Consent to commercial use granted under " + e.term(), e.conditions());
            case CommercialisationConsentRefused e ->
                Told.of("Consent to commercial use refused under " + e.term(), e.reason());
            case NhsCostRecorded e ->
                Told.of(
                        "Cost to the NHS recorded: " + Pounds.exact(e.amount()),
                        e.category() + ", " + e.reference() + ".");
        };
    }

    private static String value(Money fairValue) {
        return fairValue == null
                ? "It has no market price, so it is described and not counted."
                : "Fair value " + Pounds.exact(fairValue) + ".";
    }
}
