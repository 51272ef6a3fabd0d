package org.partnershipledger.valuereport.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

/** What one agreement measures: definitions, baselines, outcomes with what became of them, and the value put on them. */
public final class MeasureFacts {
    private final SortedMap<String, Fact<MeasureDefined>> defined = new TreeMap<>();
    private final SortedMap<String, Fact<BaselineRecorded>> baselines = new TreeMap<>();
    private final SortedMap<String, Fact<BaselineLocked>> locks = new TreeMap<>();
    private final SortedMap<String, OutcomeFacts> outcomes = new TreeMap<>();
    private final SortedMap<String, List<Fact<BenefitValued>>> benefits = new TreeMap<>();

    void add(Fact<MeasureEvent> fact) {
        switch (fact.event()) {
            case MeasureDefined event -> defined.put(event.measure(), fact.with(event));
            case BaselineRecorded event -> baselines.put(event.measure(), fact.with(event));
            case BaselineLocked event -> locks.put(event.measure(), fact.with(event));
            case OutcomeRecorded event -> outcome(event.outcome()).recorded(fact.with(event));
            case OutcomeVerified event -> outcome(event.outcome()).verified(fact.with(event));
            case OutcomeRejected event -> outcome(event.outcome()).rejected(fact.with(event));
            case OutcomeCorrected event -> outcome(event.outcome()).corrected(fact.with(event));
            case OutcomeNotMeasurable event -> outcome(event.outcome()).notMeasurable(fact.with(event));
            case BenefitValued event ->
                benefits.computeIfAbsent(event.benefit(), _ -> new ArrayList<>())
                        .add(fact.with(event));
        }
    }

    private OutcomeFacts outcome(String reference) {
        return outcomes.computeIfAbsent(reference, OutcomeFacts::new);
    }

    /** Null for a measure that nobody defined. */
    public Fact<MeasureDefined> definition(String measure) {
        return defined.get(measure);
    }

    public Iterable<Fact<MeasureDefined>> definitions() {
        return defined.values();
    }

    public Fact<BaselineRecorded> baseline(String measure) {
        return baselines.get(measure);
    }

    public Fact<BaselineLocked> baselineLock(String measure) {
        return locks.get(measure);
    }

    public List<OutcomeFacts> outcomes() {
        return List.copyOf(outcomes.values());
    }

    /** Null when the outcome was never recorded. */
    public OutcomeFacts find(String outcome) {
        return outcomes.get(outcome);
    }

    /** For each benefit its valuations, the last of which counts. */
    public List<List<Fact<BenefitValued>>> benefits() {
        return List.copyOf(benefits.values());
    }

    public String nameOf(String measure) {
        var definition = defined.get(measure);
        return definition == null ? measure : definition.event().name();
    }
}
