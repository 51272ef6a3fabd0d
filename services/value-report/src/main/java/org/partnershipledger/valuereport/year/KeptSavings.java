package org.partnershipledger.valuereport.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.year.Totals.Sum;
import org.partnershipledger.valuereport.year.YearFigures.RunOfYear;

/**
 * Savings in cash that the NHS kept. A cash-releasing value is what is left after the partner's part; where a share
 * was calculated on the same results it counts at most with the NHS part of that calculation, so a gross saving
 * entered by mistake cannot swell the headline. A partner's part with no checked saving against it is a loss of cash
 * and is shown as one.
 */
public final class KeptSavings {
    private final List<ValuedBenefit> benefits;
    private final List<RunOfYear> runs;

    KeptSavings(YearFigures figures) {
        benefits = figures.benefits().stream()
                .filter(b -> b.benefitClass() == BenefitClass.CASH_RELEASING && b.inHeadline())
                .toList();
        runs = figures.runs().stream()
                .filter(run -> !run.tooFewPeople() && run.event().nhsShare().isPresent())
                .toList();
    }

    Sum sum() {
        // Each benefit is made once: the very same one is looked for, not one that says the same.
        var counted = Collections.<ValuedBenefit>newSetFromMap(new IdentityHashMap<>());
        var sum = new Sum(Money.ZERO, Lineage.NONE);
        for (var run : runs) {
            var covered = new ArrayList<>(coveredBy(run));
            covered.removeAll(counted);
            counted.addAll(covered);
            if (!covered.isEmpty()) {
                var most = run.event()
                        .nhsShare()
                        .filter(share -> share.signum() > 0)
                        .orElse(Money.ZERO);
                var valued = add(covered);
                sum = sum.plus(new Sum(
                        valued.amount().compareTo(most) > 0 ? most : valued.amount(),
                        valued.lineage().and(run.lineage())));
            }
        }
        return sum.plus(add(benefits.stream().filter(b -> !counted.contains(b)).toList()));
    }

    /** What partners earned where no checked saving in cash stands against it. */
    Sum uncoveredShares() {
        return runs.stream()
                .filter(run -> Totals.entitlement(run).signum() > 0)
                .filter(run -> coveredBy(run).isEmpty())
                .map(run -> new Sum(Totals.entitlement(run), run.lineage()))
                .reduce(new Sum(Money.ZERO, Lineage.NONE), Sum::plus);
    }

    private List<ValuedBenefit> coveredBy(RunOfYear run) {
        return benefits.stream()
                .filter(b -> b.agreement().reference().equals(run.agreement().reference())
                        && run.event().outcomes().contains(b.event().outcome()))
                .toList();
    }

    private static Sum add(List<ValuedBenefit> benefits) {
        return new Sum(
                benefits.stream().map(ValuedBenefit::amountOrNothing).reduce(Money.ZERO, Money::plus),
                Lineage.join(benefits.stream().map(ValuedBenefit::lineage)));
    }

    /** True while a calculation of the year is not final or is disputed. */
    boolean provisional() {
        return runs.stream()
                .anyMatch(run -> run.event().run() == ReconciliationRun.PROVISIONAL
                        || run.run().mayStillChange());
    }

    /** The weakest grade in the sum; empty when nothing is in it. */
    Optional<EvidenceGrade> grade() {
        return benefits.stream().map(ValuedBenefit::grade).max(Comparator.naturalOrder());
    }
}
