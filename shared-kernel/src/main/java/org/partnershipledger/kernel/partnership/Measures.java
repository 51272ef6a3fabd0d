package org.partnershipledger.kernel.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.Period;

/** The measures of an agreement with their baselines, the outcomes as they stand, and the benefits valued on them. */
public record Measures(Map<String, Measure> byReference, Map<String, Outcome> outcomes, Set<String> benefits) {
    public static final Measures NONE = new Measures(Map.of(), Map.of(), Set.of());

    /** @param baselinedBy who recorded the baseline; null while there is none */
    public record Measure(MeasureDirection direction, boolean payment, String baselinedBy, boolean locked) {}

    public static Measures evolve(Measures state, MeasureEvent event, Provenance provenance) {
        return switch (event) {
            case MeasureDefined defined ->
                state.with(defined.measure(), new Measure(defined.direction(), defined.payment(), null, false));
            case BaselineRecorded recorded ->
                state.with(recorded.measure(), state.baselined(recorded.measure(), provenance.actor(), false));
            case BaselineLocked locked -> {
                String preparer = state.byReference.get(locked.measure()).baselinedBy();
                yield state.with(locked.measure(), state.baselined(locked.measure(), preparer, true));
            }
            case OutcomeRecorded o ->
                state.with(new Outcome(
                        o.measure(),
                        o.outcome(),
                        o.period(),
                        o.expected(),
                        o.actual(),
                        o.population(),
                        o.qualityScore(),
                        Outcome.Status.RECORDED,
                        provenance.actor()));
            case OutcomeVerified o -> state.with(state.outcomes.get(o.outcome()).with(Outcome.Status.VERIFIED));
            case OutcomeRejected o -> state.with(state.outcomes.get(o.outcome()).with(Outcome.Status.REJECTED));
            case OutcomeCorrected o ->
                state.with(state.outcomes.get(o.outcome()).corrected(o.actual(), o.qualityScore(), provenance.actor()));
            case OutcomeNotMeasurable o ->
                state.with(new Outcome(
                        o.measure(),
                        o.outcome(),
                        o.period(),
                        null,
                        null,
                        null,
                        null,
                        Outcome.Status.NOT_MEASURABLE,
                        provenance.actor()));
            case BenefitValued b ->
                new Measures(state.byReference, state.outcomes, Persistent.with(state.benefits, b.benefit()));
        };
    }

    private Measure baselined(String measure, String by, boolean locked) {
        var before = byReference.get(measure);
        return new Measure(before.direction(), before.payment(), by, locked);
    }

    private Measures with(String reference, Measure measure) {
        return new Measures(Persistent.with(byReference, reference, measure), outcomes, benefits);
    }

    private Measures with(Outcome outcome) {
        return new Measures(byReference, Persistent.with(outcomes, outcome.reference(), outcome), benefits);
    }

    /** Null when it is not defined. */
    public Measure get(String measure) {
        return byReference.get(measure);
    }

    public boolean isLocked(String measure) {
        return byReference.containsKey(measure) && byReference.get(measure).locked();
    }

    public List<String> paymentMeasuresWithoutBaseline() {
        return byReference.entrySet().stream()
                .filter(each -> each.getValue().payment() && !each.getValue().locked())
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<String> withoutLockedBaseline() {
        return byReference.entrySet().stream()
                .filter(each -> !each.getValue().locked())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The outcome of that reference on that measure, null when there is none. */
    public Outcome outcome(String measure, String reference) {
        var found = outcomes.get(reference);
        return found != null && found.measure().equals(measure) ? found : null;
    }

    /** The outcomes of a measure that stand and share a day with the period. */
    public List<Outcome> standingIn(String measure, Period period) {
        return outcomes.values().stream()
                .filter(outcome -> outcome.measure().equals(measure) && outcome.stands())
                .filter(outcome -> outcome.period().overlaps(period))
                .toList();
    }
}
