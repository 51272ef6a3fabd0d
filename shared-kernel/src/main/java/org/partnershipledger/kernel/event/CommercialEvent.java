package org.partnershipledger.kernel.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.RoyaltyStatement;
import org.partnershipledger.kernel.money.Money;

/**
 * How value returns beside gain share, and what sharing costs the NHS (domain-rules.md B6): fees, milestones,
 * royalties, equity, discounts, licences, contributions in kind, and the exemption that an established partner
 * without risk and gain share needs.
 */
public sealed interface CommercialEvent extends AgreementEvent {

    /** What was agreed as one commercial term, and what happens under it. */
    sealed interface TermEvent extends CommercialEvent {

        /** The term's reference, unique in its agreement. */
        String term();
    }

    /** How a milestone was decided. */
    sealed interface MilestoneEvent extends TermEvent {}

    @EventName("commercial.term-agreed.v1")
    record CommercialTermAgreed(String agreement, LocalDate effectiveOn, String term, CommercialTerm terms)
            implements TermEvent {}

    /** @param approver id of the person who approved; never the actor who asks */
    @EventName("commercial.risk-share-exemption-granted.v1")
    record RiskShareExemptionGranted(String agreement, LocalDate effectiveOn, String reason, String approver)
            implements CommercialEvent {}

    @EventName("commercial.milestone-met.v1")
    record MilestoneMet(String agreement, LocalDate effectiveOn, String term, Evidence evidence)
            implements MilestoneEvent {}

    @EventName("commercial.milestone-missed.v1")
    record MilestoneMissed(String agreement, LocalDate effectiveOn, String term, String reason)
            implements MilestoneEvent {}

    /**
     * A decision on a milestone that was wrong, put right: this one counts from now on, and the wrong one stays in the
     * history. What was settled on the wrong one is taken back by a settlement of its own.
     *
     * @param effectiveOn the earlier of the two days, that of the wrong decision and that of this one: from then on
     *     what stood in the ledger was not true, so whoever asks about any later day is given this decision
     * @param decidedOn the day on which the condition was truly met, or missed
     * @param evidence that it was met; empty when the decision is that it was missed
     */
    @EventName("commercial.milestone-corrected.v1")
    record MilestoneCorrected(
            String agreement,
            LocalDate effectiveOn,
            String term,
            MilestoneDecision decision,
            LocalDate decidedOn,
            String reason,
            Optional<Evidence> evidence)
            implements MilestoneEvent {}

    @EventName("commercial.royalty-statement-received.v1")
    record RoyaltyStatementReceived(
            String agreement, LocalDate effectiveOn, String term, Period period, RoyaltyStatement statement)
            implements TermEvent {}

    /**
     * What an audit found of a statement that was received. The statement stays as it was stated; from now on the
     * audited figure counts in its place, and what that changes is settled by itself.
     *
     * @param effectiveOn the day of the auditor's finding
     * @param audit counts from 1 for each term, in the order recorded; the last audit of a period stands
     * @param period of the statement that was audited
     * @param auditor an organisation or an id, never a person's name
     * @param reworked the audited statement, then every later one, since the lifetime cap counts what was before it
     * @param difference what all of them now come to, less what they came to before: above zero the partner owes it,
     *     below zero it is given back, zero says that the statement was right
     */
    @EventName("commercial.royalty-audited.v1")
    record RoyaltyAudited(
            String agreement,
            LocalDate effectiveOn,
            String term,
            int audit,
            Period period,
            String auditor,
            List<ReworkedStatement> reworked,
            Money difference,
            String reason,
            Evidence evidence)
            implements TermEvent {}

    /**
     * @param payableBefore what stood until this audit
     * @param statement worked out again, with the revenue that now stands
     */
    record ReworkedStatement(Period period, Money payableBefore, RoyaltyStatement statement) {}

    @EventName("commercial.equity-received.v1")
    record EquityReceived(
            String agreement, LocalDate effectiveOn, String term, BigDecimal units, Money cost, Evidence evidence)
            implements TermEvent {}

    /** @param fairValue of the whole holding on that day; may be nil, and is then shown as nil */
    @EventName("commercial.equity-revalued.v1")
    record EquityRevalued(
            String agreement, LocalDate effectiveOn, String term, Money fairValue, String method, Evidence evidence)
            implements TermEvent {}

    @EventName("commercial.equity-disposed.v1")
    record EquityDisposed(String agreement, LocalDate effectiveOn, String term, BigDecimal units, Money proceeds)
            implements TermEvent {}

    @EventName("commercial.discount-taken.v1")
    record DiscountTaken(String agreement, LocalDate effectiveOn, String term, Money listPrice, Money paid)
            implements TermEvent {}

    /**
     * @param fairValue empty when the licence has no market price: it is then described, not counted
     * @param method how the fair value was found; empty when there is none
     */
    @EventName("commercial.free-licence-granted.v1")
    record FreeLicenceGranted(
            String agreement,
            LocalDate effectiveOn,
            String term,
            Period period,
            Optional<Money> fairValue,
            Optional<String> method)
            implements TermEvent {}

    /** @param fairValue empty when the contribution is described and nobody priced it */
    @EventName("commercial.in-kind-contribution-recorded.v1")
    record InKindContributionRecorded(
            String agreement, LocalDate effectiveOn, String term, String description, Optional<Money> fairValue)
            implements TermEvent {}

    /** @param conditions empty when the consent is given as it was asked for */
    @EventName("commercial.commercialisation-consent-granted.v1")
    record CommercialisationConsentGranted(
            String agreement, LocalDate effectiveOn, String term, Optional<String> conditions) implements TermEvent {}

    @EventName("commercial.commercialisation-consent-refused.v1")
    record CommercialisationConsentRefused(String agreement, LocalDate effectiveOn, String term, String reason)
            implements TermEvent {}

    /** What sharing cost the NHS: preparation of data, staff time, legal advice. */
    @EventName("commercial.nhs-cost-recorded.v1")
    record NhsCostRecorded(String agreement, LocalDate effectiveOn, String category, Money amount, String reference)
            implements CommercialEvent {}

    enum MilestoneDecision {
        MET,
        MISSED
    }
}
