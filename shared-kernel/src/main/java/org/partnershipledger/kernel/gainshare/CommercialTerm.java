package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.money.Money;

/**
 * The ways besides gain share in which value returns (domain-rules.md B6). On the wire each has
 * its {@code kind}, declared with the codec (e.g. {@code ROYALTY}).
 */
public sealed interface CommercialTerm {

    record UpfrontFee(Money amount, LocalDate dueOn) implements CommercialTerm {}

    record Subscription(Money amountPerYear, LocalDate firstDueOn, int years) implements CommercialTerm {}

    /** @param longStopOn last day on which meeting the condition still counts */
    record Milestone(String condition, String evidenceNeeded, Money amount, LocalDate longStopOn)
            implements CommercialTerm {}

    /**
     * Tiers on annual net revenue, the minimum, the lifetime cap: terms-format.md, kind ROYALTY.
     *
     * @param minimumAnnual absent when no royalty is due for a year without sales
     * @param lifetimeCap absent when royalties run on without a limit
     */
    record Royalty(
            List<RoyaltyTier> tiers,
            Optional<Money> minimumAnnual,
            Optional<Money> lifetimeCap,
            String netRevenueDefinition,
            boolean auditRight,
            int statementDueDays)
            implements CommercialTerm {}

    /** @param lockUpUntil absent when the NHS may sell at any time */
    record Equity(
            String instrument, BigDecimal units, Money cost, String valuationMethod, Optional<LocalDate> lockUpUntil)
            implements CommercialTerm {}

    record Discount(String product, BigDecimal rate) implements CommercialTerm {}

    /**
     * @param fairValue absent when there is no market price: the licence is then described, not counted
     * @param valuationMethod absent only when there is no value
     */
    record FreeLicence(String product, LocalDate until, Optional<Money> fairValue, Optional<String> valuationMethod)
            implements CommercialTerm {}

    record CostRecovery(Money amount, String basis) implements CommercialTerm {}

    /** @param fairValue absent when nobody can say what it is worth: it is then described, not counted */
    record InKind(String contribution, Optional<Money> fairValue) implements CommercialTerm {}

    /** The partner returns to negotiate value share before any commercial use. */
    record ConsentToCommercialise(String clause) implements CommercialTerm {}

    /** @param upTo upper bound of the year's net revenue in the tier; absent in the last, which takes the rest */
    record RoyaltyTier(Optional<Money> upTo, BigDecimal rate) {
        public static RoyaltyTier of(Money upTo, BigDecimal rate) {
            return new RoyaltyTier(Optional.of(upTo), rate);
        }

        public static RoyaltyTier last(BigDecimal rate) {
            return new RoyaltyTier(Optional.empty(), rate);
        }
    }
}
