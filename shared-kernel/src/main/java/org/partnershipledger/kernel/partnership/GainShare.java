package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.money.Money;

/**
 * The risk and gain share of an agreement: versions of the terms for each measure, and the reconciliations so far.
 * What a new run needs of the past (what was settled, caps used, losses carried) is read here, from what was
 * recorded, never typed in again. Next: {@link Run}, {@link Reconcile}.
 *
 * @param lastDay last day of an agreement that has ended; null while it goes on
 */
public record GainShare(Map<String, List<TermsVersion>> termsByMeasure, Map<String, Run> runs, LocalDate lastDay) {
    public static final GainShare NONE = new GainShare(Map.of(), Map.of(), null);

    /** @param to last day in force; null while it is open */
    public record TermsVersion(
            int version, LocalDate from, LocalDate to, MidPeriodChange midPeriodChange, RiskGainShareTerms terms) {

        public boolean endsBefore(LocalDate day) {
            return to != null && to.isBefore(day);
        }

        public TermsVersion endingBefore(LocalDate next) {
            return endsBefore(next) ? this : new TermsVersion(version, from, next.minusDays(1), midPeriodChange, terms);
        }
    }

    public static GainShare evolve(GainShare state, GainShareEvent event, Provenance provenance) {
        return switch (event) {
            case RiskGainShareTermsAgreed t ->
                state.with(
                        t.measure(),
                        List.of(new TermsVersion(
                                t.version(), t.effectiveOn(), t.effectiveTo(), t.midPeriodChange(), t.terms())));
            case RiskGainShareTermsVaried t ->
                state.with(
                        t.measure(),
                        varied(
                                state.versions(t.measure()),
                                new TermsVersion(
                                        t.version(),
                                        t.effectiveOn(),
                                        t.effectiveTo(),
                                        t.midPeriodChange(),
                                        t.terms())));
            case ReconciliationCalculated calculated -> state.with(Run.of(calculated, provenance.actor()));
            case ReconciliationIssued issued ->
                state.with(state.run(issued.reconciliation()).issued());
            case ReconciliationAgreed agreed ->
                state.with(state.run(agreed.reconciliation()).agreedBy(agreed.party()));
            case ReconciliationDisputed disputed ->
                state.with(state.run(disputed.reconciliation()).disputed());
            case DisputeResolved resolved ->
                state.with(state.run(resolved.reconciliation()).issued());
        };
    }

    private static List<TermsVersion> varied(List<TermsVersion> before, TermsVersion next) {
        var versions = new ArrayList<TermsVersion>();
        before.forEach(version -> versions.add(version.endingBefore(next.from())));
        versions.add(next);
        return List.copyOf(versions);
    }

    private GainShare with(String measure, List<TermsVersion> versions) {
        return new GainShare(Persistent.with(termsByMeasure, measure, versions), runs, lastDay);
    }

    private GainShare with(Run run) {
        return new GainShare(termsByMeasure, Persistent.with(runs, run.reference(), run), lastDay);
    }

    /** Runs that reach past the last day count for the days until it; those of later days only count for nothing. */
    public GainShare endedOn(LocalDate day) {
        var cut = runs;
        for (Run run : runs.values()) {
            cut = Persistent.with(cut, run.reference(), run.cutAt(day));
        }
        return new GainShare(termsByMeasure, cut, day);
    }

    /** References of the runs for which the agreement must have been in force after that day. */
    public List<String> settledBeyond(LocalDate day, String partner) {
        return runs.values().stream()
                .filter(run -> run.settlesBeyond(day, partner))
                .map(Run::reference)
                .toList();
    }

    public boolean hasTerms() {
        return !termsByMeasure.isEmpty();
    }

    public List<TermsVersion> versions(String measure) {
        return termsByMeasure.getOrDefault(measure, List.of());
    }

    /** Null when there is none. */
    public Run run(String reconciliation) {
        return runs.get(reconciliation);
    }

    public List<Run> runsOf(String measure) {
        return runs.values().stream()
                .filter(run -> run.measure().equals(measure))
                .filter(run -> lastDay == null || !run.period().from().isAfter(lastDay))
                .toList();
    }

    /** The latest run of that very period, null when there is none. */
    public Run latest(String measure, Period period) {
        return runsOf(measure).stream()
                .filter(run -> run.period().equals(period))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public boolean isLatest(Run run) {
        return latest(run.measure(), run.period()) == run;
    }

    /** For each other period of the measure its latest run: what counts towards caps over a lifetime. */
    private List<Run> latestOfOtherPeriods(String measure, Period period) {
        return runsOf(measure).stream()
                .filter(run -> !run.period().equals(period) && isLatest(run))
                .toList();
    }

    /** What agreed runs of the same period have settled, net: positive went to the partner. */
    public Money settledOf(String measure, Period period, String partner) {
        return runsOf(measure).stream()
                .filter(run -> run.period().equals(period) && run.isAgreed(partner))
                .map(Run::trueUpOrNothing)
                .reduce(Money.ZERO, Money::plus);
    }

    public Money lifetimeGains(String measure, Period period) {
        return latestOfOtherPeriods(measure, period).stream().map(Run::gains).reduce(Money.ZERO, Money::plus);
    }

    public Money lifetimeLosses(String measure, Period period) {
        return latestOfOtherPeriods(measure, period).stream().map(Run::losses).reduce(Money.ZERO, Money::plus);
    }

    /** The loss that the period before left to be made good. */
    public Money broughtForward(String measure, Period period) {
        Run before = null;
        for (Run run : latestOfOtherPeriods(measure, period)) {
            boolean earlier = run.period().to().isBefore(period.from());
            if (earlier
                    && (before == null
                            || run.period().to().isAfter(before.period().to()))) {
                before = run;
            }
        }
        return before == null ? Money.ZERO : before.carriedForwardLoss();
    }
}
