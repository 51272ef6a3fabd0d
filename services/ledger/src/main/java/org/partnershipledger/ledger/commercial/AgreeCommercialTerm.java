package org.partnershipledger.ledger.commercial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.TermsWarnings;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.AgreedAhead;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.GeneralWarning;
import org.partnershipledger.ledger.References;
import org.partnershipledger.ledger.Warning;
import org.partnershipledger.ledger.agreement.AgreementRules;

/**
 * Agrees one way in which value returns besides gain share: a fee, a royalty, equity, a discount and so on.
 * Rules: B6-term-once, reference-form, amount (each kind's own ranges, all problems at once), dates-in-order (a
 * milestone can still be met), B2-ended.
 */
public record AgreeCommercialTerm(String agreement, LocalDate effectiveOn, String term, CommercialTerm terms)
        implements CommercialCommand, AgreedAhead {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = Checks.begin()
                .that(References.fit(term), GeneralRule.REFERENCE_HAS_FORM, "term", References.message(term))
                .that(
                        !state.commercial().terms().containsKey(term),
                        CommercialRule.TERM_IS_AGREED_ONCE,
                        "term",
                        "term " + term + " is agreed already; choose another reference");
        checkTerms(AgreementRules.hasNotEnded(checks, state, "no further term is agreed"));
        return checks.record(() -> new CommercialTermAgreed(agreement, effectiveOn, term, terms));
    }

    /** Of a royalty whose limits contradict one another: recorded if that is what was signed, and said. */
    @Override
    public List<Warning> warnings(Agreement after) {
        return terms instanceof CommercialTerm.Royalty royalty
                ? TermsWarnings.of(Royalty.Terms.of(royalty)).stream()
                        .map(message -> new Warning(GeneralWarning.TERMS_ARE_HARMLESS.id(), message))
                        .toList()
                : List.of();
    }

    private void checkTerms(Checks checks) {
        switch (terms) {
            case CommercialTerm.UpfrontFee fee -> positive(checks, "terms/amount", fee.amount());
            case CommercialTerm.Subscription subscription -> {
                positive(checks, "terms.amountPerYear", subscription.amountPerYear());
                checks.that(
                        subscription.years() >= 1, GeneralRule.AMOUNT_MAKES_SENSE, "terms/years", "must be 1 or more");
            }
            case CommercialTerm.Milestone milestone -> {
                positive(checks, "terms/amount", milestone.amount());
                checks.that(
                        milestone.longStopOn() == null
                                || !milestone.longStopOn().isBefore(effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "terms/longStopOn",
                        () -> milestone.longStopOn() + " is before the term is agreed on " + effectiveOn
                                + ", so it could never be met");
            }
            case CommercialTerm.Royalty royalty -> checkRoyalty(checks, royalty);
            case CommercialTerm.Equity equity -> {
                checks.that(
                        equity.units() != null && equity.units().signum() > 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "terms/units",
                        "must be above 0");
                notNegative(checks, "terms/cost", equity.cost());
            }
            case CommercialTerm.Discount discount -> share(checks, "terms/rate", discount.rate());
            case CommercialTerm.FreeLicence licence -> {
                licence.fairValue().ifPresent(value -> notNegative(checks, "terms/fairValue", value));
                checks.that(
                        licence.fairValue().isEmpty()
                                || licence.valuationMethod().isPresent(),
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "terms/valuationMethod",
                        "is missing: how the fair value was found; without a market price leave both"
                                + " out, and the licence is described, not counted");
            }
            case CommercialTerm.CostRecovery recovery -> positive(checks, "terms/amount", recovery.amount());
            case CommercialTerm.InKind inKind ->
                inKind.fairValue().ifPresent(value -> notNegative(checks, "terms/fairValue", value));
            case CommercialTerm.ConsentToCommercialise consent ->
                checks.that(consent.clause() != null, GeneralRule.FIELD_IS_GIVEN, "terms/clause", "is missing");
        }
    }

    private static void checkRoyalty(Checks checks, CommercialTerm.Royalty royalty) {
        checks.that(
                royalty.statementDueDays() >= 0,
                GeneralRule.AMOUNT_MAKES_SENSE,
                "terms/statementDueDays",
                "must be 0 or more: days after the end of the year");
        for (var problem : Royalty.problems(Royalty.Terms.of(royalty))) {
            checks.that(false, GeneralRule.AMOUNT_MAKES_SENSE, problem.place(), problem.message());
        }
    }

    private static void positive(Checks checks, String place, Money amount) {
        checks.that(
                amount != null && amount.signum() > 0, GeneralRule.AMOUNT_MAKES_SENSE, place, "must be above £0.00");
    }

    private static void notNegative(Checks checks, String place, Money amount) {
        checks.that(
                amount == null || amount.signum() >= 0, GeneralRule.AMOUNT_MAKES_SENSE, place, "must be £0.00 or more");
    }

    private static void share(Checks checks, String place, BigDecimal rate) {
        boolean fits = rate != null && rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0;
        checks.that(fits, GeneralRule.AMOUNT_MAKES_SENSE, place, "must lie between 0 and 1, for example 0.02 for 2%");
    }
}
