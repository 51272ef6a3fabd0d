package org.partnershipledger.finance.timeline;

import org.partnershipledger.finance.answer.Said;
import org.partnershipledger.finance.measure.BenefitNames;
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

/** Measures, baselines, outcomes and the value put on them, in words. */
final class MeasureWords {
    private MeasureWords() {}

    static Told tell(MeasureEvent event) {
        return switch (event) {
            case MeasureDefined e ->
                Told.of(
                        "Measure " + e.measure() + " defined: " + e.name(),
                        Said.name(e.direction()) + ", in " + e.unit() + "."
                                + (e.payment() ? " Money depends on it." : ""));
            case BaselineRecorded e ->
                Told.of(
                        "Baseline of " + e.measure() + " recorded: " + Said.number(e.value()),
                        Said.name(e.method()) + ", " + Said.days(e.period()) + ".");
            case BaselineLocked e -> Told.of("Baseline of " + e.measure() + " locked");
            case OutcomeRecorded e ->
                Told.of(
                        "Outcome " + e.outcome() + " recorded: " + Said.number(e.actual()),
                        "Measure " + e.measure() + ", " + Said.days(e.period()) + ". Expected "
                                + Said.number(e.expected()) + "."
                                + e.qualityScore()
                                        .map(score -> " Quality score " + Said.number(score) + ".")
                                        .orElse(""));
            case OutcomeVerified e ->
                Told.of(
                        "Outcome " + e.outcome() + " verified by " + e.validator(),
                        "Method: " + e.method() + ". Evidence grade " + e.grade() + ".");
            case OutcomeRejected e -> Told.of("Outcome " + e.outcome() + " rejected", e.reason());
            case OutcomeCorrected e ->
                Told.of("Outcome " + e.outcome() + " corrected to " + Said.number(e.actual()), e.reason());
            case OutcomeNotMeasurable e ->
                Told.of("Outcome " + e.outcome() + " could not be measured", Said.days(e.period()) + ". " + e.reason());
            case BenefitValued e -> Told.of(benefit(e), e.description());
        };
    }

    private static String benefit(BenefitValued e) {
        String kind = BenefitNames.of(e.benefitClass());
        return "Benefit " + e.benefit()
                + e.amount().map(worth -> " valued at " + Said.pounds(worth)).orElse(" described") + ": " + kind;
    }
}
