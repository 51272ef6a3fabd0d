package org.partnershipledger.finance.timeline;

import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.finance.answer.Said;
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
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.money.Money;

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
                                + Said.pounds(e.statement().payable()) + " payable",
                        Said.days(e.period()) + ". Net revenue "
                                + Said.pounds(e.statement().netRevenue()) + ".");
            case MilestoneCorrected e ->
                Told.of(
                        "Milestone " + e.term() + " put right: "
                                + (e.decision() == MilestoneDecision.MET ? "met" : "missed") + " on "
                                + Said.day(e.decidedOn()),
                        e.reason());
            case RoyaltyAudited e -> audited(e);
            case EquityReceived e ->
                Told.of(
                        "Equity received under " + e.term() + ": " + Said.number(e.units()) + " units",
                        "Cost " + Said.pounds(e.cost()) + ".");
            case EquityRevalued e ->
                Told.of("Equity under " + e.term() + " revalued to " + Said.pounds(e.fairValue()), e.method());
            case EquityDisposed e ->
                Told.of(
                        "Equity under " + e.term() + " sold for " + Said.pounds(e.proceeds()),
                        Said.number(e.units()) + " units.");
            case DiscountTaken e ->
                Told.of(
                        "Discount taken under " + e.term() + ": " + Said.pounds(Said.less(e.listPrice(), e.paid())),
                        "List price " + Said.pounds(e.listPrice()) + ", paid " + Said.pounds(e.paid()) + ".");
            case FreeLicenceGranted e ->
                Told.of("Free licence granted under " + e.term(), Said.days(e.period()) + ". " + value(e.fairValue()));
            case InKindContributionRecorded e ->
                Told.of("Contribution in kind under " + e.term() + ": " + e.description(), value(e.fairValue()));
            case CommercialisationConsentGranted e ->
                Told.of(
                        "Consent to commercial use granted under " + e.term(),
                        e.conditions().orElse(""));
            case CommercialisationConsentRefused e ->
                Told.of("Consent to commercial use refused under " + e.term(), e.reason());
            case NhsCostRecorded e ->
                Told.of(
                        "Cost to the NHS recorded: " + Said.pounds(e.amount()),
                        e.category() + ", " + e.reference() + ".");
        };
    }

    private static Told audited(RoyaltyAudited e) {
        int sign = e.difference().signum();
        String came = sign == 0
                ? "nothing more is due"
                : Said.pounds(e.difference().absolute()) + (sign > 0 ? " more is due" : " goes back");
        String later = e.reworked().stream()
                .skip(1)
                .filter(each -> !each.payableBefore().equals(each.statement().payable()))
                .map(each -> " Because of the lifetime cap, " + Said.days(each.period()) + " comes to "
                        + Said.pounds(each.statement().payable()) + " instead of "
                        + Said.pounds(each.payableBefore()) + ".")
                .collect(Collectors.joining());
        var found = e.reworked().getFirst();
        boolean same = found.payableBefore().equals(found.statement().payable());
        return Told.of(
                "Royalty of " + e.term() + " audited: " + came,
                Said.days(e.period()) + ", audited by " + e.auditor() + ". Net revenue "
                        + Said.pounds(found.statement().netRevenue()) + ", so "
                        + Said.pounds(found.statement().payable())
                        + (same ? " payable, as before" : " payable instead of " + Said.pounds(found.payableBefore()))
                        + "." + later + " " + e.reason());
    }

    private static String value(Optional<Money> fairValue) {
        return fairValue
                .map(worth -> "Fair value " + Said.pounds(worth) + ".")
                .orElse("It has no market price, so it is described and not counted.");
    }
}
