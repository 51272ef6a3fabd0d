package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.money.Money;

/**
 * The risk and gain share of an agreement: versions of the terms for each measure, and the reconciliations so far.
 * What a new run needs of the past (what was settled, caps used, losses carried) is read here, from what was
 * recorded, never typed in again. Next: {@link Run}, {@link TermsVersion}.
 *
 * @param lastDay last day of an agreement that has ended; empty while it goes on
 */
public record GainShare(
        Map<String, List<TermsVersion>> termsByMeasure, Map<String, Run> runs, Optional<LocalDate> lastDay) {
    public static final GainShare NONE = new GainShare(Map.of(), Map.of(), Optional.empty());

    GainShare with(Fact<? extends GainShareEvent> fact) {
        return switch (fact.event()) {
            case RiskGainShareTermsAgreed agreed -> version(agreed.measure(), TermsVersion.agreed(fact.with(agreed)));
            case RiskGainShareTermsVaried varied -> version(varied.measure(), TermsVersion.varied(fact.with(varied)));
            case ReconciliationCalculated calculated -> with(Run.of(fact.with(calculated)));
            case ReconciliationIssued issued -> of(issued.reconciliation(), fact);
            case ReconciliationAgreed agreed -> of(agreed.reconciliation(), fact);
            case ReconciliationDisputed disputed -> of(disputed.reconciliation(), fact);
            case DisputeResolved resolved -> of(resolved.reconciliation(), fact);
        };
    }

    private GainShare of(String reconciliation, Fact<? extends GainShareEvent> fact) {
        return run(reconciliation).map(run -> with(run.with(fact))).orElse(this);
    }

    private GainShare version(String measure, TermsVersion next) {
        var versions = new ArrayList<TermsVersion>();
        versions(measure).forEach(before -> versions.add(before.endingBefore(next.from())));
        versions.add(next);
        return new GainShare(Persistent.with(termsByMeasure, measure, List.copyOf(versions)), runs, lastDay);
    }

    private GainShare with(Run run) {
        return new GainShare(termsByMeasure, Persistent.with(runs, run.reference(), run), lastDay);
    }

    /** Runs that reach past the last day count for the days until it; those of later days only count for nothing. */
    GainShare endedOn(LocalDate day) {
        var cut = runs;
        for (Run run : runs.values()) {
            cut = Persistent.with(cut, run.reference(), run.cutAt(day));
        }
        return new GainShare(termsByMeasure, cut, Optional.of(day));
    }

    public boolean hasTerms() {
        return !termsByMeasure.isEmpty();
    }

    public boolean hasTermsFor(String measure) {
        return termsByMeasure.containsKey(measure);
    }

    /** In the order of their first days. */
    public List<TermsVersion> versions(String measure) {
        return termsByMeasure.getOrDefault(measure, List.of());
    }

    /** All versions of all measures in the order of the ledger. */
    public List<TermsVersion> versions() {
        return termsByMeasure.values().stream()
                .flatMap(List::stream)
                .sorted((one, other) ->
                        Long.compare(one.fact().position(), other.fact().position()))
                .toList();
    }

    public Optional<Run> run(String reconciliation) {
        return Optional.ofNullable(runs.get(reconciliation));
    }

    /** All runs in the order in which they were calculated. */
    public Collection<Run> all() {
        return runs.values();
    }

    /** Runs of a measure that settle days on which the agreement was in force. */
    public List<Run> runsOf(String measure) {
        return runs.values().stream()
                .filter(run -> run.measure().equals(measure))
                .filter(run ->
                        lastDay.filter(day -> run.period().from().isAfter(day)).isEmpty())
                .toList();
    }

    /**
     * For each measure and period the run that counts: the last one. Runs share days only where the agreement ended
     * within a period; then the run to its last day takes the place of the one of the whole.
     */
    public List<Run> countingRuns() {
        var counting = new ArrayList<Run>();
        for (var run : runs.values()) {
            int place = counting.size();
            for (int i = counting.size() - 1; i >= 0; i--) {
                if (run.takesThePlaceOf(counting.get(i))) {
                    counting.remove(i);
                    place = i;
                }
            }
            counting.add(place, run);
        }
        return List.copyOf(counting);
    }

    /** The latest run that took the place of this one. */
    public Optional<Run> replacementOf(Run run) {
        return runs.values().stream()
                .filter(later ->
                        later.calculated().position() > run.calculated().position())
                .filter(later -> later.takesThePlaceOf(run))
                .reduce((_, last) -> last);
    }

    /** References of the runs for which the agreement must have been in force after that day. */
    public List<String> settledBeyond(LocalDate day, String partner) {
        return runs.values().stream()
                .filter(run -> run.settlesBeyond(day, partner))
                .map(Run::reference)
                .toList();
    }

    /** Every run of the measure as it was calculated, in that order, also of days for which it counts no more. */
    public List<ReconciliationCalculated> calculated(String measure) {
        return runs.values().stream()
                .map(run -> run.calculated().event())
                .filter(run -> run.measure().equals(measure))
                .toList();
    }

    /** The latest run of that very period. */
    public Optional<Run> latest(String measure, Period period) {
        return runsOf(measure).stream()
                .filter(run -> run.period().equals(period))
                .reduce((_, second) -> second);
    }

    public boolean isLatest(Run run) {
        return latest(run.measure(), run.period())
                .filter(last -> last.reference().equals(run.reference()))
                .isPresent();
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
        return latestOfOtherPeriods(measure, period).stream()
                .filter(run -> run.period().to().isBefore(period.from()))
                .reduce((one, other) -> other.period().to().isAfter(one.period().to()) ? other : one)
                .map(Run::carriedForwardLoss)
                .orElse(Money.ZERO);
    }
}
