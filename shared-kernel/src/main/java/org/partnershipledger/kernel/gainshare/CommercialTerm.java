package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.money.Money;

/**
 * The ways besides gain share in which value returns (domain.md (a) CommercialTerm, (c) C1). On the wire each has
 * its {@code kind}, declared with the codec (e.g. {@code ROYALTY}).
 */
public sealed interface CommercialTerm {

    record UpfrontFee(Money amount, LocalDate dueOn) implements CommercialTerm {}

    record Subscription(Money amountPerYear, LocalDate firstDueOn, int years) implements CommercialTerm {}

    /** @param longStopOn last day on which meeting the condition still counts */
    record Milestone(String condition, String evidenceNeeded, Money amount, LocalDate longStopOn)
            implements CommercialTerm {}

    /** Tiers on annual net revenue, the minimum, the lifetime cap: terms-format.md, kind ROYALTY. */
    record Royalty(
            List<RoyaltyTier> tiers,
            Money minimumAnnual,
            Money lifetimeCap,
            String netRevenueDefinition,
            boolean auditRight,
            int statementDueDays)
            implements CommercialTerm {}

    record Equity(String instrument, BigDecimal units, Money cost, String valuationMethod, LocalDate lockUpUntil)
            implements CommercialTerm {}

    record Discount(String product, BigDecimal rate) implements CommercialTerm {}

    /** @param fairValue null when there is no market price: the licence is then described, not counted */
    record FreeLicence(String product, LocalDate until, Money fairValue, String valuationMethod)
            implements CommercialTerm {}

    record CostRecovery(Money amount, String basis) implements CommercialTerm {}

    record InKind(String contribution, Money fairValue) implements CommercialTerm {}

    /** The partner returns to negotiate value share before any commercial use. */
    record ConsentToCommercialise(String clause) implements CommercialTerm {}

    /** @param upTo upper bound of the year's net revenue in the tier; null for the last */
    record RoyaltyTier(Money upTo, BigDecimal rate) {}
}
