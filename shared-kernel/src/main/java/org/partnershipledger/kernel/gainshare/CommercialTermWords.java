package org.partnershipledger.kernel.gainshare;

import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.gainshare.CommercialTerm.ConsentToCommercialise;
import org.partnershipledger.kernel.gainshare.CommercialTerm.CostRecovery;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Discount;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Equity;
import org.partnershipledger.kernel.gainshare.CommercialTerm.FreeLicence;
import org.partnershipledger.kernel.gainshare.CommercialTerm.InKind;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Milestone;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Royalty;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Subscription;
import org.partnershipledger.kernel.gainshare.CommercialTerm.UpfrontFee;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;

/** Commercial terms as a finance team would say them. */
public final class CommercialTermWords {
    private CommercialTermWords() {}

    public static String kind(CommercialTerm term) {
        return switch (term) {
            case UpfrontFee _ -> "Up-front fee";
            case Subscription _ -> "Subscription";
            case Milestone _ -> "Milestone payment";
            case Royalty _ -> "Royalty";
            case Equity _ -> "Equity";
            case Discount _ -> "Discount";
            case FreeLicence _ -> "Free licence";
            case CostRecovery _ -> "Cost recovery";
            case InKind _ -> "Contribution in kind";
            case ConsentToCommercialise _ -> "Consent to commercialise";
        };
    }

    public static String sentence(CommercialTerm term) {
        return switch (term) {
            case UpfrontFee t -> Pounds.exact(t.amount()) + " once, due on " + Days.of(t.dueOn()) + ".";
            case Subscription t ->
                Pounds.exact(t.amountPerYear()) + " a year for " + Numbers.counted(t.years(), "year", "years")
                        + ", first due on " + Days.of(t.firstDueOn()) + ".";
            case Milestone t ->
                Pounds.exact(t.amount()) + " when " + t.condition() + ", if met by " + Days.of(t.longStopOn())
                        + ". Evidence: " + t.evidenceNeeded() + ".";
            case Royalty t -> royalty(t);
            case Equity t ->
                Numbers.of(t.units()) + " units of " + t.instrument() + " at a cost of " + Pounds.exact(t.cost())
                        + t.lockUpUntil()
                                .map(day -> ", not to be sold before " + Days.of(day))
                                .orElse("") + "."
                        + " Valued by: " + t.valuationMethod() + ".";
            case Discount t -> Numbers.percent(t.rate()) + " off the list price of " + t.product() + ".";
            case FreeLicence t ->
                t.product() + " until " + Days.of(t.until()) + ". " + value(t.fairValue())
                        + t.valuationMethod()
                                .map(method -> " Valued by: " + method + ".")
                                .orElse("");
            case CostRecovery t -> Pounds.exact(t.amount()) + " for the costs of the NHS. Basis: " + t.basis() + ".";
            case InKind t -> t.contribution() + ". " + value(t.fairValue());
            case ConsentToCommercialise _ -> "The partner returns to agree a share of value before any commercial use.";
        };
    }

    private static String royalty(Royalty t) {
        String tiers = t.tiers().stream().map(CommercialTermWords::tier).collect(Collectors.joining(", "));
        return tiers + " of the year's net revenue" + atLeast(t.minimumAnnual()) + atMost(t.lifetimeCap())
                + ". Net revenue: "
                + t.netRevenueDefinition() + ". A statement is due within "
                + Numbers.counted(t.statementDueDays(), "day", "days") + " of the end of the year. The NHS "
                + (t.auditRight() ? "may" : "may not") + " audit the partner's books.";
    }

    private static String tier(RoyaltyTier tier) {
        return Numbers.percent(tier.rate())
                + tier.upTo().map(upTo -> " up to " + Pounds.inWords(upTo)).orElse(" of the rest");
    }

    private static String atLeast(Optional<Money> minimum) {
        return minimum.filter(amount -> !amount.isZero())
                .map(amount -> ", at least " + Pounds.inWords(amount) + " a year")
                .orElse("");
    }

    private static String atMost(Optional<Money> cap) {
        return cap.map(amount -> ", at most " + Pounds.inWords(amount) + " in all")
                .orElse("");
    }

    private static String value(Optional<Money> fairValue) {
        return fairValue
                .map(amount -> "Fair value " + Pounds.exact(amount) + ".")
                .orElse("It has no market price, so it is described and not counted.");
    }
}
