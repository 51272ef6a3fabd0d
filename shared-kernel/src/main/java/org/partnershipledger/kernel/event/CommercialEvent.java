package org.partnershipledger.kernel.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.RoyaltyStatement;
import org.partnershipledger.kernel.money.Money;

/**
 * How value returns beside gain share, and what sharing costs the NHS (domain.md B6): fees, milestones,
 * royalties, equity, discounts, licences, contributions in kind, and the exemption that an established partner
 * without risk and gain share needs.
 */
public sealed interface CommercialEvent extends AgreementEvent {

    @EventName("commercial.term-agreed.v1")
    record CommercialTermAgreed(String agreement, LocalDate effectiveOn, String term, CommercialTerm terms)
            implements CommercialEvent {}

    /** @param approver id of the person who approved; never the actor who asks */
    @EventName("commercial.risk-share-exemption-granted.v1")
    record RiskShareExemptionGranted(String agreement, LocalDate effectiveOn, String reason, String approver)
            implements CommercialEvent {}

    @EventName("commercial.milestone-met.v1")
    record MilestoneMet(String agreement, LocalDate effectiveOn, String term, Evidence evidence)
            implements CommercialEvent {}

    @EventName("commercial.milestone-missed.v1")
    record MilestoneMissed(String agreement, LocalDate effectiveOn, String term, String reason)
            implements CommercialEvent {}

    @EventName("commercial.royalty-statement-received.v1")
    record RoyaltyStatementReceived(
            String agreement, LocalDate effectiveOn, String term, Period period, RoyaltyStatement statement)
            implements CommercialEvent {}

    @EventName("commercial.equity-received.v1")
    record EquityReceived(
            String agreement, LocalDate effectiveOn, String term, BigDecimal units, Money cost, Evidence evidence)
            implements CommercialEvent {}

    /** @param fairValue of the whole holding on that day; may be nil, and is then shown as nil */
    @EventName("commercial.equity-revalued.v1")
    record EquityRevalued(
            String agreement, LocalDate effectiveOn, String term, Money fairValue, String method, Evidence evidence)
            implements CommercialEvent {}

    @EventName("commercial.equity-disposed.v1")
    record EquityDisposed(String agreement, LocalDate effectiveOn, String term, BigDecimal units, Money proceeds)
            implements CommercialEvent {}

    @EventName("commercial.discount-taken.v1")
    record DiscountTaken(String agreement, LocalDate effectiveOn, String term, Money listPrice, Money paid)
            implements CommercialEvent {}

    /** @param fairValue null when the licence has no market price: it is then described, not counted */
    @EventName("commercial.free-licence-granted.v1")
    record FreeLicenceGranted(
            String agreement, LocalDate effectiveOn, String term, Period period, Money fairValue, String method)
            implements CommercialEvent {}

    @EventName("commercial.in-kind-contribution-recorded.v1")
    record InKindContributionRecorded(
            String agreement, LocalDate effectiveOn, String term, String description, Money fairValue)
            implements CommercialEvent {}

    @EventName("commercial.commercialisation-consent-granted.v1")
    record CommercialisationConsentGranted(String agreement, LocalDate effectiveOn, String term, String conditions)
            implements CommercialEvent {}

    @EventName("commercial.commercialisation-consent-refused.v1")
    record CommercialisationConsentRefused(String agreement, LocalDate effectiveOn, String term, String reason)
            implements CommercialEvent {}

    /** What sharing cost the NHS: preparation of data, staff time, legal advice. */
    @EventName("commercial.nhs-cost-recorded.v1")
    record NhsCostRecorded(String agreement, LocalDate effectiveOn, String category, Money amount, String reference)
            implements CommercialEvent {}
}
