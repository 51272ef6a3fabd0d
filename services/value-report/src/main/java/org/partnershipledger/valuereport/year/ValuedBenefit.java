package org.partnershipledger.valuereport.year;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.OutcomeFacts;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * Value put on an outcome of the year, as it stands after later valuations and checks.
 * The grade is the weaker of the valuation's and the outcome's; the headline uses A to C of verified outcomes only
 * (domain.md C5). A value that could reveal a few people is neither shown nor in a total (I15).
 *
 * @param valuations the last one counts
 * @param outcome null when the value names an outcome nobody recorded
 */
public record ValuedBenefit(
        AgreementFacts agreement, List<Fact<BenefitValued>> valuations, OutcomeFacts outcome, boolean tooFewPeople) {

    public BenefitValued event() {
        return valuations.getLast().event();
    }

    public BenefitClass benefitClass() {
        return event().benefitClass();
    }

    public EvidenceGrade grade() {
        var own = event().grade();
        if (outcome == null || outcome.verified() == null) {
            return own;
        }
        var checked = outcome.verified().event().grade();
        return Stream.of(own, checked).max(Comparator.naturalOrder()).orElse(own);
    }

    public boolean verified() {
        return outcome != null && outcome.status() == OutcomeFacts.Status.VERIFIED;
    }

    public boolean inHeadline() {
        return verified()
                && grade().compareTo(EvidenceGrade.C) <= 0
                && !tooFewPeople
                && event().amount().isPresent();
    }

    public Money amount() {
        return event().amount().orElse(null);
    }

    public Lineage lineage() {
        var value = Lineage.of(valuations);
        return outcome == null ? value : value.and(Lineage.of(outcome.all()));
    }
}
