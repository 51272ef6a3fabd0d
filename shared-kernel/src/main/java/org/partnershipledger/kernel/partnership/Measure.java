package org.partnershipledger.kernel.partnership;

import java.util.Optional;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;

/** One measure of an agreement with its baseline. What was measured against it is in {@link Outcome}. */
public record Measure(Facts<MeasureEvent> facts) {

    Measure with(Fact<? extends MeasureEvent> fact) {
        return new Measure(facts.with(fact));
    }

    public String reference() {
        return definition().event().measure();
    }

    public String name() {
        return definition().event().name();
    }

    public Fact<MeasureDefined> definition() {
        return facts.only(MeasureDefined.class);
    }

    /** Whether money depends on it. */
    public boolean payment() {
        return definition().event().payment();
    }

    /** The latest; a locked one is not changed any more. */
    public Optional<Fact<BaselineRecorded>> baseline() {
        return facts.last(BaselineRecorded.class);
    }

    public Optional<Fact<BaselineLocked>> lock() {
        return facts.last(BaselineLocked.class);
    }

    public boolean isLocked() {
        return lock().isPresent();
    }
}
