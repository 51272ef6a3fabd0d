package org.partnershipledger.audit.history;

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

/**
 * Measures, baselines and outcomes as of the question. Of an outcome the value recorded last counts, whatever its
 * effective day: a correction replaces what was said before, and needs its own verification (I8, I9).
 * Values of different classes are listed one by one and never added together.
 */
final class MeasuresThen {
    private final FactsThen facts = new FactsThen();
    private final OutcomesThen outcomes = new OutcomesThen(facts);

    void on(MeasureEvent event, DecodedEvent told) {
        switch (event) {
            case MeasureDefined e ->
                facts.says(
                        "Measure " + e.measure(),
                        Exact.text(e.name()) + ", in " + Exact.text(e.unit())
                                + (e.payment() ? "; money depends on it" : "; no money depends on it")
                                + "; measurable from " + e.minimumPopulation() + " people",
                        told);
            case BaselineRecorded e ->
                facts.says(
                        baseline(e.measure()),
                        Exact.number(e.value()) + " over " + Exact.period(e.period()) + " by " + Exact.name(e.method())
                                + ", not locked",
                        told);
            case BaselineLocked e -> locked(e, told);
            case OutcomeRecorded e ->
                outcomes.value(
                        e.outcome(),
                        e.measure() + ": " + Exact.number(e.actual()) + " where " + Exact.number(e.expected())
                                + " was expected, " + Exact.period(e.period()),
                        told);
            case OutcomeCorrected e ->
                outcomes.value(
                        e.outcome(),
                        e.measure() + ": corrected to " + Exact.number(e.actual()) + " (" + Exact.text(e.reason())
                                + ")",
                        told);
            case OutcomeNotMeasurable e ->
                outcomes.value(
                        e.outcome(),
                        e.measure() + ": not measurable, " + Exact.period(e.period()) + " (" + Exact.text(e.reason())
                                + "); this is not a nought",
                        told);
            case OutcomeVerified e ->
                outcomes.checked(
                        e.outcome(),
                        "verified by " + e.validator() + " on " + Exact.day(e.effectiveOn()) + ", evidence grade "
                                + Exact.name(e.grade()),
                        told);
            case OutcomeRejected e ->
                outcomes.checked(
                        e.outcome(), "rejected on " + Exact.day(e.effectiveOn()) + ": " + Exact.text(e.reason()), told);
            case BenefitValued e ->
                facts.says(
                        "Benefit " + e.benefit() + " of outcome " + e.outcome(),
                        Exact.name(e.benefitClass()) + ": "
                                + e.amount().map(Exact::money).orElse("described, not priced")
                                + ", evidence grade " + Exact.name(e.grade()),
                        told);
        }
    }

    private void locked(BaselineLocked event, DecodedEvent told) {
        var before = facts.valueOf(baseline(event.measure()));
        facts.says(
                baseline(event.measure()),
                (before == null ? "value not known then" : before.replace(", not locked", "")) + ", locked on "
                        + Exact.day(event.effectiveOn()),
                told);
    }

    private static String baseline(String measure) {
        return "Baseline of " + measure;
    }

    FactsThen facts() {
        return facts;
    }
}
