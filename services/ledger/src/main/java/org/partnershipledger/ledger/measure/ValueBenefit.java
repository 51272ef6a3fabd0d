package org.partnershipledger.ledger.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.References;

/**
 * Puts a value of one class on an outcome. Classes are never added together.
 * Rules: B6-benefit-once, B6-budget-reference, B6-qualitative, I14-cash (cash comes from payments, not from
 * here), B6-evidence (grades A to C need a verified outcome), I19 (what is not measurable has no amount).
 */
public record ValueBenefit(
        String agreement,
        LocalDate effectiveOn,
        String measure,
        String outcome,
        String benefit,
        BenefitClass benefitClass,
        Optional<Money> amount,
        EvidenceGrade grade,
        Optional<String> budgetReference,
        String description)
        implements MeasureCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var found = state.measures().outcome(measure, outcome).orElse(null);
        boolean qualitative = benefitClass == BenefitClass.QUALITATIVE;
        boolean strong = grade.compareTo(EvidenceGrade.C) <= 0;
        return MeasureRules.outcomeIsRecorded(Checks.begin(), state, measure, outcome)
                .that(References.fit(benefit), GeneralRule.REFERENCE_HAS_FORM, "benefit", References.message(benefit))
                .that(
                        !state.measures().benefits().containsKey(benefit),
                        MeasureRule.BENEFIT_IS_VALUED_ONCE,
                        "benefit",
                        "benefit " + benefit + " is valued already; choose another reference")
                .that(
                        benefitClass != BenefitClass.CASH_RECEIVED,
                        MeasureRule.CASH_IS_COUNTED_FROM_PAYMENTS,
                        "benefitClass",
                        "cash received is counted from payments; raise a settlement and record its payment instead")
                .that(
                        benefitClass != BenefitClass.CASH_RELEASING || budgetReference.isPresent(),
                        MeasureRule.CASH_RELEASING_NAMES_BUDGET,
                        "budgetReference",
                        "is missing: a cash-releasing benefit names the budget that became smaller")
                .that(
                        qualitative == amount.isEmpty(),
                        MeasureRule.QUALITATIVE_HAS_NO_AMOUNT,
                        "amount",
                        qualitative
                                ? "a qualitative benefit is described, not counted; leave amount out"
                                : "is missing; give it, or choose the class QUALITATIVE")
                .that(
                        found == null || found.isMeasurable() || amount.isEmpty(),
                        MeasureRule.NOT_MEASURABLE_IS_NOT_ZERO,
                        "amount",
                        "outcome " + outcome + " was not measurable, so no amount can rest on it; leave amount out")
                .that(
                        found == null || !strong || found.state() == Outcome.State.VERIFIED,
                        MeasureRule.GOOD_EVIDENCE_IS_VERIFIED,
                        "grade",
                        "outcome " + outcome + " is not verified; verify it first, or give grade D or E")
                .record(() -> new BenefitValued(
                        agreement,
                        effectiveOn,
                        measure,
                        outcome,
                        benefit,
                        benefitClass,
                        amount,
                        grade,
                        budgetReference,
                        description));
    }
}
