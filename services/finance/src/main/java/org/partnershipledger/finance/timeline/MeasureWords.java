package org.partnershipledger.finance.timeline;

import java.math.BigDecimal;
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
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Names;
import org.partnershipledger.presentation.words.Numbers;
import org.partnershipledger.presentation.words.Pounds;

/** Measures, baselines, outcomes and the value put on them, in words. */
final class MeasureWords {
    private MeasureWords() {}

    static Told tell(MeasureEvent event) {
        return switch (event) {
            case MeasureDefined e ->
                Told.of(
                        "Measure " + e.measure() + " defined: " + e.name(),
                        Names.of(e.direction()) + ", in " + e.unit() + "."
                                + (e.payment() ? " Money depends on it." : ""));
            case BaselineRecorded e ->
                Told.of(
                        "Baseline of " + e.measure() + " recorded: " + Numbers.of(e.value()),
                        Names.of(e.method()) + ", " + days(e.period()) + ".");
            case BaselineLocked e -> Told.of("Baseline of " + e.measure() + " locked");
            case OutcomeRecorded e ->
                Told.of(
                        "Outcome " + e.outcome() + " recorded: " + number(e.actual()),
                        "Measure " + e.measure() + ", " + days(e.period()) + ". Expected " + number(e.expected()) + "."
                                + (e.qualityScore() == null
                                        ? ""
                                        : " Quality score " + Numbers.of(e.qualityScore()) + "."));
            case OutcomeVerified e ->
                Told.of(
                        "Outcome " + e.outcome() + " verified by " + e.validator(),
                        "Method: " + e.method() + ". Evidence grade " + e.grade() + ".");
            case OutcomeRejected e -> Told.of("Outcome " + e.outcome() + " rejected", e.reason());
            case OutcomeCorrected e ->
                Told.of("Outcome " + e.outcome() + " corrected to " + number(e.actual()), e.reason());
            case OutcomeNotMeasurable e ->
                Told.of("Outcome " + e.outcome() + " could not be measured", days(e.period()) + ". " + e.reason());
            case BenefitValued e -> Told.of(benefit(e), e.description());
        };
    }

    private static String benefit(BenefitValued e) {
        String kind = BenefitNames.of(e.benefitClass());
        return e.amount() == null
                ? "Benefit " + e.benefit() + " described: " + kind
                : "Benefit " + e.benefit() + " valued at " + Pounds.exact(e.amount()) + ": " + kind;
    }

    private static String number(BigDecimal value) {
        return value == null ? "not known" : Numbers.of(value);
    }

    private static String days(Period period) {
        return Days.range(period.from(), period.to());
    }
}
