package org.partnershipledger.valuereport.year;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * Value put on an outcome of the year, as it stands after later valuations and checks.
 * The grade is the weaker of the valuation's and the outcome's; the headline uses A to C of verified outcomes only
 * (domain-rules.md C5). A value that could reveal a few people is neither shown nor in a total (I15).
 *
 * @param valuations the last one counts
 * @param outcome empty when the value names an outcome nobody recorded
 */
public record ValuedBenefit(
        Agreement agreement, List<Fact<BenefitValued>> valuations, Optional<Outcome> outcome, boolean tooFewPeople) {

    public BenefitValued event() {
        return valuations.getLast().event();
    }

    public BenefitClass benefitClass() {
        return event().benefitClass();
    }

    public EvidenceGrade grade() {
        var own = event().grade();
        return outcome.flatMap(Outcome::verified)
                .map(verified -> verified.event().grade())
                .filter(checked -> checked.compareTo(own) > 0)
                .orElse(own);
    }

    public boolean verified() {
        return outcome.flatMap(Outcome::verified).isPresent();
    }

    public boolean inHeadline() {
        return verified() && grade().compareTo(EvidenceGrade.C) <= 0 && !tooFewPeople && amount().isPresent();
    }

    /** Empty when it is described in words. */
    public Optional<Money> amount() {
        return event().amount();
    }

    /** For adding up. */
    public Money amountOrNothing() {
        return amount().orElse(Money.ZERO);
    }

    public Lineage lineage() {
        return Lineage.of(valuations)
                .and(outcome.map(each -> Lineage.of(each.lineage())).orElse(Lineage.NONE));
    }
}
