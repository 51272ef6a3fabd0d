package org.partnershipledger.valuereport.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Reinvestment.Committed;
import org.partnershipledger.valuereport.disclosure.PublishedCount;
import org.partnershipledger.valuereport.facts.History;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * The sums of one year. Classes of value are never added together; what "kept by the NHS" means is in {@link KeptSavings}.
 * The net line is W14 of domain-rules.md: received + kept − what sharing cost the NHS, and it also takes away partners'
 * parts without a saving against them and what was given back.
 */
public final class Totals {
    private final History history;
    private final YearFigures figures;
    private final KeptSavings kept;

    public Totals(History history, YearFigures figures) {
        this.history = history;
        this.figures = figures;
        this.kept = new KeptSavings(figures);
    }

    /** A sum with the events behind it. */
    public record Sum(Money amount, Lineage lineage) {
        public Sum minus(Sum other) {
            return new Sum(amount.minus(other.amount), lineage.and(other.lineage));
        }

        public Sum plus(Sum other) {
            return new Sum(amount.plus(other.amount), lineage.and(other.lineage));
        }
    }

    /** Before VAT. */
    public Sum money(Predicate<MoneyKind> kinds) {
        var lines =
                figures.money().stream().filter(line -> kinds.test(line.kind())).toList();
        return new Sum(
                lines.stream().map(MoneyLine::beforeVat).reduce(Money.ZERO, Money::plus),
                Lineage.join(lines.stream().map(MoneyLine::lineage)));
    }

    public Sum received() {
        return money(MoneyKind::isIncome);
    }

    /** What partners earned of the year's gains, whether it is paid yet or not. */
    public Sum partnersShare() {
        var runs = figures.runs().stream()
                .filter(run -> !run.tooFewPeople() && entitlement(run).signum() > 0)
                .toList();
        return new Sum(
                runs.stream().map(Totals::entitlement).reduce(Money.ZERO, Money::plus),
                Lineage.join(runs.stream().map(YearFigures.RunOfYear::lineage)));
    }

    /** What the partner earned; nothing where it could not be measured. */
    static Money entitlement(YearFigures.RunOfYear run) {
        return run.event().entitlement().orElse(Money.ZERO);
    }

    public Sum kept() {
        return kept.sum();
    }

    public Sum uncoveredShares() {
        return kept.uncoveredShares();
    }

    public boolean keptIsProvisional() {
        return kept.provisional();
    }

    /** The weakest grade in the sum; empty when nothing is in it. */
    public Optional<EvidenceGrade> keptGrade() {
        return kept.grade();
    }

    public Sum costs() {
        var costs = figures.costs();
        return new Sum(
                costs.stream().map(cost -> cost.event().amount()).reduce(Money.ZERO, Money::plus), Lineage.of(costs));
    }

    public Sum givenBack() {
        return money(kind -> kind == MoneyKind.LOSS_SHARE_REFUNDED || kind == MoneyKind.REFUND);
    }

    public Sum net() {
        return received().plus(kept()).minus(uncoveredShares()).minus(costs()).minus(givenBack());
    }

    public Sum reinvested() {
        return history.reinvestments().stream()
                .flatMap(r -> r.spentBetween(figures.year().firstDay(), figures.end()).stream()
                        .map(spent -> new Sum(spent.event().amount(), Lineage.of(r.committed(), spent))))
                .reduce(new Sum(Money.ZERO, Lineage.NONE), Sum::plus);
    }

    public Sum committedBy(LocalDate day) {
        var committed = history.reinvestments().stream()
                .map(Committed::committed)
                .filter(fact -> fact.isBy(day))
                .toList();
        return new Sum(
                committed.stream().map(fact -> fact.event().amount()).reduce(Money.ZERO, Money::plus),
                Lineage.of(committed));
    }

    /** Money received from partners in all years up to the end of this one. */
    public Sum receivedInAll() {
        return history.settlements().stream()
                .filter(s -> figures.kindOf(s).isIncome() && !figures.hides(s))
                .flatMap(s -> s.payments().stream()
                        .filter(payment -> payment.fact().isBy(figures.end()))
                        .map(payment -> new Sum(payment.beforeVat(), Lineage.of(s.raised(), payment.fact()))))
                .reduce(new Sum(Money.ZERO, Lineage.NONE), Sum::plus);
    }

    /** The largest flow: at least so many people. The same person may be in several flows. */
    public PublishedCount peopleAtLeast() {
        return PublishedCount.largest(people());
    }

    public PublishedCount peopleAtMost() {
        return PublishedCount.sum(people());
    }

    private List<PublishedCount> people() {
        return figures.flows().stream().flatMap(flow -> flow.people().stream()).toList();
    }

    public Lineage peopleLineage() {
        return Lineage.join(
                figures.flows().stream().filter(flow -> flow.flow().isPresent()).map(FlowOfYear::lineage));
    }
}
