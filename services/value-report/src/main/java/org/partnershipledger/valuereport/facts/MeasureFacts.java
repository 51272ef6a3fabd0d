package org.partnershipledger.valuereport.facts;

import java.util.List;
import java.util.TreeMap;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.kernel.partnership.Measures;

/** What one agreement measures, by reference; read from the one fold. */
public final class MeasureFacts {
    private final Measures measures;

    MeasureFacts(Measures measures) {
        this.measures = measures;
    }

    /** Null for a measure that nobody defined. */
    public Fact<MeasureDefined> definition(String measure) {
        return measures.find(measure).map(Measure::definition).orElse(null);
    }

    public Iterable<Fact<MeasureDefined>> definitions() {
        return new TreeMap<>(measures.byReference())
                .values().stream().map(Measure::definition).toList();
    }

    public Fact<BaselineRecorded> baseline(String measure) {
        return measures.find(measure).flatMap(Measure::baseline).orElse(null);
    }

    public Fact<BaselineLocked> baselineLock(String measure) {
        return measures.find(measure).flatMap(Measure::lock).orElse(null);
    }

    public List<OutcomeFacts> outcomes() {
        return new TreeMap<>(measures.outcomes())
                .values().stream().map(OutcomeFacts::new).toList();
    }

    /** Null when the outcome was never recorded. */
    public OutcomeFacts find(String outcome) {
        return measures.outcome(outcome).map(OutcomeFacts::new).orElse(null);
    }

    /** For each benefit its valuations, the last of which counts. */
    public List<List<Fact<BenefitValued>>> benefits() {
        return List.copyOf(new TreeMap<>(measures.benefits()).values());
    }

    public String nameOf(String measure) {
        return measures.nameOf(measure);
    }
}
