package org.partnershipledger.kernel.event;

import java.util.Optional;
import java.util.stream.Collectors;
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
import org.partnershipledger.kernel.gainshare.CommercialTermWords;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;

/** How value returns besides gain share, in words. */
final class CommercialSentences {
    private CommercialSentences() {}

    static Sentence of(CommercialEvent event) {
        return switch (event) {
            case CommercialTermAgreed e ->
                Sentence.of(
                        CommercialTermWords.kind(e.terms()) + " agreed: " + e.term(),
                        CommercialTermWords.sentence(e.terms()));
            case RiskShareExemptionGranted e ->
                Sentence.of("Exempted from risk and gain share", e.reason() + ". Approved by " + e.approver() + ".");
            case MilestoneMet e -> Sentence.of("Milestone " + e.term() + " met");
            case MilestoneMissed e -> Sentence.of("Milestone " + e.term() + " missed", e.reason());
            case RoyaltyStatementReceived e ->
                Sentence.of(
                        "Royalty statement received for " + e.term() + ": "
                                + Pounds.exact(e.statement().payable()) + " payable",
                        e.period().inWords() + ". Net revenue "
                                + Pounds.exact(e.statement().netRevenue()) + ".");
            case MilestoneCorrected e ->
                Sentence.of(
                        "Milestone " + e.term() + " put right: "
                                + (e.decision() == MilestoneDecision.MET ? "met" : "missed") + " on "
                                + Days.of(e.decidedOn()),
                        e.reason());
            case RoyaltyAudited e -> audited(e);
            case EquityReceived e ->
                Sentence.of(
                        "Equity received under " + e.term() + ": " + Numbers.of(e.units()) + " units",
                        "Cost " + Pounds.exact(e.cost()) + ".");
            case EquityRevalued e ->
                Sentence.of("Equity under " + e.term() + " revalued to " + Pounds.exact(e.fairValue()), e.method());
            case EquityDisposed e ->
                Sentence.of(
                        "Equity under " + e.term() + " sold for " + Pounds.exact(e.proceeds()),
                        Numbers.of(e.units()) + " units.");
            case DiscountTaken e ->
                Sentence.of(
                        "Discount taken under " + e.term() + ": "
                                + Pounds.exact(e.listPrice().minus(e.paid())),
                        "List price " + Pounds.exact(e.listPrice()) + ", paid " + Pounds.exact(e.paid()) + ".");
            case FreeLicenceGranted e ->
                Sentence.of(
                        "Free licence granted under " + e.term(), e.period().inWords() + ". " + value(e.fairValue()));
            case InKindContributionRecorded e ->
                Sentence.of("Contribution in kind under " + e.term() + ": " + e.description(), value(e.fairValue()));
            case CommercialisationConsentGranted e ->
                new Sentence("Consent to commercial use granted under " + e.term(), e.conditions());
            case CommercialisationConsentRefused e ->
                Sentence.of("Consent to commercial use refused under " + e.term(), e.reason());
            case NhsCostRecorded e ->
                Sentence.of(
                        "Cost to the NHS recorded: " + Pounds.exact(e.amount()),
                        category(e) + ", " + e.reference() + ".");
        };
    }

    private static Sentence audited(RoyaltyAudited e) {
        int sign = e.difference().signum();
        String came = sign == 0
                ? "nothing more is due"
                : Pounds.exact(e.difference().absolute()) + (sign > 0 ? " more is due" : " goes back");
        String later = e.reworked().stream()
                .skip(1)
                .filter(each -> !each.payableBefore().equals(each.statement().payable()))
                .map(each -> " Because of the lifetime cap, " + each.period().inWords() + " comes to "
                        + Pounds.exact(each.statement().payable()) + " instead of "
                        + Pounds.exact(each.payableBefore()) + ".")
                .collect(Collectors.joining());
        var found = e.reworked().getFirst();
        boolean same = found.payableBefore().equals(found.statement().payable());
        return Sentence.of(
                "Royalty of " + e.term() + " audited: " + came,
                e.period().inWords() + ", audited by " + e.auditor() + ". Net revenue "
                        + Pounds.exact(found.statement().netRevenue()) + ", so "
                        + Pounds.exact(found.statement().payable())
                        + (same ? " payable, as before" : " payable instead of " + Pounds.exact(found.payableBefore()))
                        + "." + later + " " + e.reason());
    }

    /** Older entries name the category as a constant. */
    private static String category(NhsCostRecorded e) {
        return e.category().contains("_") ? Names.ofConstant(e.category()) : e.category();
    }

    private static String value(Optional<Money> fairValue) {
        return fairValue
                .map(worth -> "Fair value " + Pounds.exact(worth) + ".")
                .orElse("It has no market price, so it is described and not counted.");
    }
}
