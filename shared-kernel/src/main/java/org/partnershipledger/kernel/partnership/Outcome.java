package org.partnershipledger.kernel.partnership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.Period;

/**
 * One outcome of a measure: its latest value and where that is between recorded and verified. A correction takes the
 * verification away, because nobody has checked the new value yet. Not measurable is a result of its own and never a
 * zero (I19). A reference that was rejected may be recorded anew; then only what came since counts.
 */
public record Outcome(Facts<MeasureEvent> facts) {
    static final Outcome NONE = new Outcome(Facts.none());

    public enum State {
        RECORDED,
        CORRECTED,
        VERIFIED,
        REJECTED,
        NOT_MEASURABLE
    }

    /** Begun anew by a value or by the word that there is none. */
    Outcome with(Fact<? extends MeasureEvent> fact) {
        return new Outcome(facts.with(fact));
    }

    /** What counts: from the latest beginning on. */
    private Facts<MeasureEvent> current() {
        var recorded = facts.since(OutcomeRecorded.class);
        return recorded.has(OutcomeNotMeasurable.class) || recorded.isEmpty()
                ? facts.since(OutcomeNotMeasurable.class)
                : recorded;
    }

    public State state() {
        var state = State.RECORDED;
        for (var fact : current()) {
            state = switch (fact.event()) {
                case OutcomeRecorded _ -> State.RECORDED;
                case OutcomeCorrected _ -> State.CORRECTED;
                case OutcomeVerified _ -> State.VERIFIED;
                case OutcomeRejected _ -> State.REJECTED;
                case OutcomeNotMeasurable _ -> State.NOT_MEASURABLE;
                case MeasureEvent.MeasureDefined _, MeasureEvent.BaselineRecorded _ -> state;
                case MeasureEvent.BaselineLocked _, MeasureEvent.BenefitValued _ -> state;
            };
        }
        return state;
    }

    /** A rejected value does not stand in the way of a new one. */
    public boolean stands() {
        return state() != State.REJECTED;
    }

    public boolean isMeasurable() {
        return state() != State.NOT_MEASURABLE;
    }

    /** Whether its value waits to be verified or rejected. */
    public boolean isUnchecked() {
        return state() == State.RECORDED || state() == State.CORRECTED;
    }

    public String reference() {
        return recorded()
                .map(fact -> fact.event().outcome())
                .orElseGet(() -> notMeasurable().orElseThrow().event().outcome());
    }

    public String measure() {
        return facts.last().orElseThrow().event().measure();
    }

    public Period period() {
        return recorded()
                .map(fact -> fact.event().period())
                .orElseGet(() -> notMeasurable().orElseThrow().event().period());
    }

    /** Empty when it was declared not measurable, like the three values after it. */
    public Optional<BigDecimal> expected() {
        return recorded().map(fact -> fact.event().expected());
    }

    /** The value that counts now. */
    public Optional<BigDecimal> actual() {
        var corrected = corrections();
        return corrected.isEmpty()
                ? recorded().map(fact -> fact.event().actual())
                : Optional.of(corrected.getLast().event().actual());
    }

    /** Empty, too, where the measure has no population. */
    public Optional<Long> population() {
        return recorded().flatMap(fact -> fact.event().population());
    }

    /** Empty, too, when no quality was scored. */
    public Optional<BigDecimal> qualityScore() {
        var corrected = corrections();
        return corrected.isEmpty()
                ? recorded().flatMap(fact -> fact.event().qualityScore())
                : corrected.getLast().event().qualityScore();
    }

    /** Who recorded or last corrected the value; somebody else verifies it (I9). */
    public String preparer() {
        var corrected = corrections();
        return corrected.isEmpty()
                ? current().inOrder().getFirst().actor()
                : corrected.getLast().actor();
    }

    public Optional<Fact<OutcomeRecorded>> recorded() {
        return current().last(OutcomeRecorded.class);
    }

    public List<Fact<OutcomeCorrected>> corrections() {
        return current().all(OutcomeCorrected.class);
    }

    /** The verification of the value that counts now. */
    public Optional<Fact<OutcomeVerified>> verified() {
        return state() == State.VERIFIED ? current().last(OutcomeVerified.class) : Optional.empty();
    }

    /** The rejection of the value that counts now. */
    public Optional<Fact<OutcomeRejected>> rejected() {
        return state() == State.REJECTED ? current().last(OutcomeRejected.class) : Optional.empty();
    }

    public Optional<Fact<OutcomeNotMeasurable>> notMeasurable() {
        return current().last(OutcomeNotMeasurable.class);
    }

    /** Every fact that the outcome as it stands rests on: no check of a value that was corrected since. */
    public List<Fact<? extends MeasureEvent>> lineage() {
        var facts = current();
        return facts.stream()
                .filter(fact ->
                        !isCheck(fact.event()) || fact.equals(facts.last().orElseThrow()))
                .<Fact<? extends MeasureEvent>>map(fact -> fact)
                .toList();
    }

    private static boolean isCheck(MeasureEvent event) {
        return event instanceof OutcomeVerified || event instanceof OutcomeRejected;
    }
}
