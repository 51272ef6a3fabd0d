package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;

/** Measures, baselines, outcomes and the value put on them, in words. */
final class MeasureSentences {
    private MeasureSentences() {}

    static Sentence of(MeasureEvent event) {
        return switch (event) {
            case MeasureDefined e ->
                Sentence.of(
                        "Measure " + e.measure() + " defined: " + e.name(),
                        Names.of(e.direction()) + ", in " + e.unit() + "."
                                + (e.payment() ? " Money depends on it." : ""));
            case BaselineRecorded e ->
                Sentence.of(
                        "Baseline of " + e.measure() + " recorded: " + Numbers.of(e.value()),
                        Names.of(e.method()) + ", " + e.period().inWords() + ".");
            case BaselineLocked e -> Sentence.of("Baseline of " + e.measure() + " locked");
            case OutcomeRecorded e ->
                Sentence.of(
                        "Outcome " + e.outcome() + " recorded: " + Numbers.of(e.actual()),
                        "Measure " + e.measure() + ", " + e.period().inWords() + ". Expected "
                                + Numbers.of(e.expected()) + "."
                                + e.qualityScore()
                                        .map(score -> " Quality score " + Numbers.of(score) + ".")
                                        .orElse(""));
            case OutcomeVerified e ->
                Sentence.of(
                        "Outcome " + e.outcome() + " verified by " + PartyNames.of(e.validator(), e.effectiveOn()),
                        "Method: " + e.method() + ". Evidence grade " + e.grade() + ".");
            case OutcomeRejected e -> Sentence.of("Outcome " + e.outcome() + " rejected", e.reason());
            case OutcomeCorrected e ->
                Sentence.of("Outcome " + e.outcome() + " corrected to " + Numbers.of(e.actual()), e.reason());
            case OutcomeNotMeasurable e ->
                Sentence.of(
                        "Outcome " + e.outcome() + " could not be measured",
                        e.period().inWords() + ". " + e.reason());
            case BenefitValued e -> Sentence.of(benefit(e), e.description());
        };
    }

    private static String benefit(BenefitValued e) {
        String kind = BenefitNames.of(e.benefitClass());
        return "Benefit " + e.benefit()
                + e.amount().map(worth -> " valued at " + Pounds.exact(worth)).orElse(" described") + ": " + kind;
    }
}
