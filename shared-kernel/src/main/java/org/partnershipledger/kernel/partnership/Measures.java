package org.partnershipledger.kernel.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.Period;

/**
 * What an agreement measures: measures with their baselines, outcomes as they stand, and the benefits valued on them.
 * Next: {@link Measure}, {@link Outcome}.
 *
 * @param benefits for each benefit its valuations, the last of which counts
 */
public record Measures(
        Map<String, Measure> byReference,
        Map<String, Outcome> outcomes,
        Map<String, List<Fact<BenefitValued>>> benefits) {
    public static final Measures NONE = new Measures(Map.of(), Map.of(), Map.of());

    Measures with(Fact<? extends MeasureEvent> fact) {
        return switch (fact.event()) {
            case MeasureDefined event -> ofMeasure(event.measure(), new Measure(Facts.of(fact)));
            case BaselineRecorded event ->
                find(event.measure())
                        .map(known -> ofMeasure(event.measure(), known.with(fact)))
                        .orElse(this);
            case BaselineLocked event ->
                find(event.measure())
                        .map(known -> ofMeasure(event.measure(), known.with(fact)))
                        .orElse(this);
            case OutcomeRecorded event ->
                ofOutcome(
                        event.outcome(),
                        outcome(event.outcome()).orElse(Outcome.NONE).with(fact));
            case OutcomeNotMeasurable event ->
                ofOutcome(
                        event.outcome(),
                        outcome(event.outcome()).orElse(Outcome.NONE).with(fact));
            case OutcomeVerified event -> ofOutcome(event.outcome(), fact);
            case OutcomeRejected event -> ofOutcome(event.outcome(), fact);
            case OutcomeCorrected event -> ofOutcome(event.outcome(), fact);
            case BenefitValued event -> {
                var valued = benefits.getOrDefault(event.benefit(), List.of());
                var next = Persistent.with(valued, fact.with(event));
                yield new Measures(byReference, outcomes, Persistent.with(benefits, event.benefit(), next));
            }
        };
    }

    private Measures ofMeasure(String reference, Measure measure) {
        return new Measures(Persistent.with(byReference, reference, measure), outcomes, benefits);
    }

    private Measures ofOutcome(String reference, Fact<? extends MeasureEvent> fact) {
        return outcome(reference)
                .map(known -> ofOutcome(reference, known.with(fact)))
                .orElse(this);
    }

    private Measures ofOutcome(String reference, Outcome outcome) {
        return new Measures(byReference, Persistent.with(outcomes, reference, outcome), benefits);
    }

    public Collection<Measure> all() {
        return byReference.values();
    }

    public Optional<Measure> find(String measure) {
        return Optional.ofNullable(byReference.get(measure));
    }

    public boolean isLocked(String measure) {
        return find(measure).filter(Measure::isLocked).isPresent();
    }

    /** Its name, or its reference when nobody defined it. */
    public String nameOf(String measure) {
        return find(measure).map(Measure::name).orElse(measure);
    }

    public List<String> paymentMeasuresWithoutBaseline() {
        return all().stream()
                .filter(each -> each.payment() && !each.isLocked())
                .map(Measure::reference)
                .toList();
    }

    public List<String> withoutLockedBaseline() {
        return all().stream()
                .filter(each -> !each.isLocked())
                .map(Measure::reference)
                .toList();
    }

    public Optional<Outcome> outcome(String reference) {
        return Optional.ofNullable(outcomes.get(reference));
    }

    /** The outcome of that reference on that measure. */
    public Optional<Outcome> outcome(String measure, String reference) {
        return outcome(reference).filter(found -> found.measure().equals(measure));
    }

    public List<Outcome> outcomesOf(String measure) {
        return outcomes.values().stream()
                .filter(outcome -> outcome.measure().equals(measure))
                .toList();
    }

    /** The outcomes of a measure that stand and share a day with the period. */
    public List<Outcome> standingIn(String measure, Period period) {
        return outcomesOf(measure).stream()
                .filter(outcome -> outcome.stands() && outcome.period().overlaps(period))
                .toList();
    }
}
