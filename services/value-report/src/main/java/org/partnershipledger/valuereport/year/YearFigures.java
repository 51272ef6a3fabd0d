package org.partnershipledger.valuereport.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Life;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.Settlement.Raised;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.facts.ByReference;
import org.partnershipledger.valuereport.facts.History;
import org.partnershipledger.valuereport.model.Lineage;

/**
 * What belongs to one financial year, chosen once so that every section counts the same things: payments by the day
 * they reached the bank, outcomes and calculations by the last day of their period, positions at the year's end.
 * Next: {@link Totals} adds them up; the sections tell them.
 */
public final class YearFigures {
    private final History history;
    private final FinancialYear year;

    public YearFigures(History history, FinancialYear year) {
        this.history = history;
        this.year = year;
    }

    public FinancialYear year() {
        return year;
    }

    public LocalDate end() {
        return year.lastDay();
    }

    public List<Agreement> active() {
        return history.agreements().stream()
                .filter(a -> a.life().stateOn(end()) == Life.State.ACTIVE)
                .toList();
    }

    /** Agreements that had begun by the end of the year. */
    public List<Agreement> known() {
        return history.agreements().stream()
                .filter(a -> a.life().draft().isBy(end()))
                .toList();
    }

    /** Every data use registered by the end of the year, with each of its flows in the year. */
    public List<FlowOfYear> flows() {
        var flows = new ArrayList<FlowOfYear>();
        for (var agreement : known()) {
            for (var use : ByReference.of(agreement.dataUses().registered())) {
                if (!use.isBy(end())) {
                    continue;
                }
                var inYear = agreement.dataUses().flowsOf(use.event().dataUse()).stream()
                        .filter(flow -> flow.flowedBetween(year.firstDay(), end()))
                        .toList();
                inYear.forEach(flow -> flows.add(new FlowOfYear(agreement, use, Optional.of(flow))));
                if (inYear.isEmpty()) {
                    flows.add(new FlowOfYear(agreement, use, Optional.empty()));
                }
            }
        }
        return flows;
    }

    /** Payments of the year by day, then position, without those that would give a few people away. */
    public List<MoneyLine> money() {
        return allMoney().stream().filter(line -> !hides(line.settlement())).toList();
    }

    /** Payments of the year whose amount is neither shown nor in a total. */
    public List<MoneyLine> hiddenMoney() {
        return allMoney().stream().filter(line -> hides(line.settlement())).toList();
    }

    /**
     * Money paid by or to a public body is public, and no amount is hidden because it is a company's secret. One thing
     * stands above it: a share of a gain is a number of people times a price, so where that number is 1 to 7 the exact
     * payment, or a total with it in it, gives the number back (I15: none derivable from totals). Such an amount is in
     * no table and no total; the report says how many there are, and auditors see them in the ledger.
     */
    public boolean hides(Raised settlement) {
        return SmallNumbers.in(history, settlement);
    }

    private List<MoneyLine> allMoney() {
        return history.settlements().stream()
                .flatMap(settlement -> settlement.payments().stream()
                        .filter(payment -> year.contains(payment.fact().effectiveOn()))
                        .map(payment -> line(settlement, payment)))
                .sorted(Comparator.comparing(MoneyLine::paidOn)
                        .thenComparing(line -> line.settlement().reference())
                        .thenComparing(MoneyLine::financeReference, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private MoneyLine line(Raised settlement, Settlement.Payment payment) {
        return new MoneyLine(
                settlement,
                kindOf(settlement),
                payment.fact().effectiveOn(),
                payment.fact().event().amount(),
                payment.beforeVat(),
                payment.fact().event().financeReference(),
                Lineage.of(settlement.raised(), payment.fact()));
    }

    public MoneyKind kindOf(Raised settlement) {
        var event = settlement.event();
        var agreement = history.agreement(event.agreement());
        if (event.basis() == SettlementBasis.RECONCILIATION) {
            return MoneyKind.ofShare(agreement.gainShare().run(event.basisReference()), event.direction());
        }
        return MoneyKind.of(
                agreement.commercial().term(event.basisReference(), CommercialTerm.class), event.direction());
    }

    /** Settlements raised by the end of the year that were still open at its start or raised in it. */
    public List<Raised> settlements() {
        return history.settlements().stream()
                .filter(s -> s.raised().isBy(end()))
                .filter(s -> !s.raised().effectiveOn().isBefore(year.firstDay())
                        || s.owedOn(year.firstDay().minusDays(1)).signum() != 0)
                .toList();
    }

    public List<OutcomeOfYear> outcomes() {
        var outcomes = new ArrayList<OutcomeOfYear>();
        for (var agreement : history.agreements()) {
            for (var outcome : ByReference.of(agreement.measures().outcomes())) {
                if (year.contains(outcome.period().to())) {
                    outcomes.add(OutcomeOfYear.of(agreement, outcome));
                }
            }
        }
        return outcomes;
    }

    public List<ValuedBenefit> benefits() {
        var benefits = new ArrayList<ValuedBenefit>();
        for (var agreement : history.agreements()) {
            for (var valuations : ByReference.of(agreement.measures().benefits())) {
                var event = valuations.getLast().event();
                var outcome = agreement.measures().outcome(event.outcome());
                var day = outcome.map(each -> each.period().to()).orElse(event.effectiveOn());
                if (year.contains(day)) {
                    boolean tooFewPeople = outcome.filter(
                                    each -> OutcomeOfYear.of(agreement, each).tooFewPeople())
                            .isPresent();
                    benefits.add(new ValuedBenefit(agreement, valuations, outcome, tooFewPeople));
                }
            }
        }
        return benefits;
    }

    /** The run that counts for each measure and period of the year. */
    public List<RunOfYear> runs() {
        return runs(false);
    }

    /** All runs of periods of the year, also those that a later run replaced. */
    public List<RunOfYear> allRuns() {
        return runs(true);
    }

    private List<RunOfYear> runs(boolean replacedToo) {
        var runs = new ArrayList<RunOfYear>();
        for (var agreement : history.agreements()) {
            for (Run run : replacedToo
                    ? agreement.gainShare().all()
                    : agreement.gainShare().countingRuns()) {
                if (year.contains(run.calculated().event().period().to())) {
                    runs.add(new RunOfYear(agreement, run, SmallNumbers.in(agreement, run)));
                }
            }
        }
        return runs;
    }

    public List<Fact<NhsCostRecorded>> costs() {
        return history.agreements().stream()
                .flatMap(a -> a.commercial().costs().stream())
                .filter(cost -> year.contains(cost.effectiveOn()))
                .toList();
    }

    /** @param tooFewPeople the amounts would give a small number of people away (I15) */
    public record RunOfYear(Agreement agreement, Run run, boolean tooFewPeople) {

        public ReconciliationCalculated event() {
            return run.calculated().event();
        }

        public Lineage lineage() {
            var outcomes = event().outcomes().stream()
                    .flatMap(reference -> agreement.measures().outcome(reference).stream())
                    .map(outcome -> Lineage.of(outcome.lineage()));
            return Lineage.of(run.facts()).and(Lineage.join(outcomes));
        }
    }
}
