package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.Column.Kind.NUMBER;
import static org.partnershipledger.valuereport.model.Column.Kind.PEOPLE;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.valuereport.disclosure.CountedPeople;
import org.partnershipledger.valuereport.facts.OutcomeFacts.Status;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.OutcomeOfYear;

/**
 * What changed for people: before, expected, what happened, who checked it. Not measurable is said in words and is
 * never a zero (I19); a worse result stands in the same table as a better one.
 */
final class OutcomesSection {
    private OutcomesSection() {}

    static Section of(Asked asked) {
        return new Section(
                "outcomes",
                "What changed for people and services",
                sentences(asked),
                List.of(outcomes(asked), BenefitsTables.byClass(asked), BenefitsTables.benefits(asked)));
    }

    private static List<String> sentences(Asked asked) {
        var outcomes = asked.figures().outcomes();
        if (outcomes.isEmpty()) {
            return List.of("No result is recorded for this year. We cannot say whether sharing data helped anybody.");
        }
        var sentences = new ArrayList<String>();
        var verified = outcomes.stream()
                .filter(o -> o.outcome().status() == Status.VERIFIED)
                .toList();
        var better = verified.stream().filter(o -> "better".equals(against(o))).count();
        var worse = verified.stream().filter(o -> "worse".equals(against(o))).count();
        sentences.add("We looked at " + InWords.many(outcomes.size(), "result", "results") + " for this year. "
                + InWords.count(verified.size()) + " were checked by somebody who did not record them.");
        sentences.add("Of the checked results " + InWords.count(better)
                + " turned out better than expected without the partnership and " + InWords.count(worse) + " worse.");
        var hidden = outcomes.stream().filter(OutcomeOfYear::tooFewPeople).count();
        if (hidden > 0) {
            sentences.add(
                    "We do not show " + InWords.many(hidden, "result", "results")
                            + ", because the numbers are so small that they could point to single people. Their value in pounds is in no total.");
        }
        var unmeasured = count(outcomes, Status.NOT_MEASURABLE);
        if (unmeasured > 0) {
            sentences.add(InWords.many(unmeasured, "result", "results")
                    + " could not be measured. That is not the same as no change.");
        }
        var unchecked = count(outcomes, Status.UNVERIFIED) + count(outcomes, Status.REJECTED);
        if (unchecked > 0) {
            sentences.add(InWords.many(
                            unchecked,
                            "result is not checked or did not pass the check. It counts",
                            "results are not checked or did not pass the check. They count")
                    + " for nothing in the summary.");
        }
        return sentences;
    }

    private static long count(List<OutcomeOfYear> outcomes, Status status) {
        return outcomes.stream().filter(o -> o.outcome().status() == status).count();
    }

    /** Better, worse or the same as expected, from published numbers only; null when there are none. */
    static String against(OutcomeOfYear outcome) {
        var actual = outcome.publishedActual();
        var expected = outcome.publishedExpected();
        if (actual == null || expected == null || outcome.definition() == null) {
            return null;
        }
        var lower = outcome.definition().event().direction() == MeasureDirection.LOWER_IS_BETTER;
        var change = actual.compareTo(expected);
        return change == 0 ? "the same" : (change < 0) == lower ? "better" : "worse";
    }

    private static Table outcomes(Asked asked) {
        var table = Table.named("outcomes", "Results", "One row for each result whose period ends in the year.")
                .columns(
                        Column.key("outcome", "Result", "Reference of the result."),
                        Column.text("measure", "What is measured", "Name of the measure."),
                        Column.text("agreement", "Agreement", "Reference of the agreement.")
                                .onRequest(),
                        Column.text("unit", "Unit", "What is counted or measured in."),
                        Column.date("period_from", "From", "First day of the period.")
                                .inFilesOnly(),
                        Column.date("period_to", "Period ends", "Last day of the period.")
                                .onRequest(),
                        Column.of(
                                NUMBER,
                                "baseline",
                                "Before",
                                "Agreed value before the partnership; counts of people to the nearest 5."),
                        Column.text("baseline_method", "How compared", "How the value before was found.")
                                .inFilesOnly(),
                        Column.of(
                                NUMBER,
                                "expected",
                                "Expected without it",
                                "What would have happened; counts of people to the nearest 5."),
                        Column.of(
                                NUMBER,
                                "actual",
                                "What happened",
                                "Measured value; counts of people to the nearest 5."),
                        Column.of(
                                        NUMBER,
                                        "change",
                                        "Difference",
                                        "What happened less expected, from the published numbers.")
                                .onRequest(),
                        Column.text("compared", "Better or worse", "Compared with what was expected."),
                        Column.of(
                                        PEOPLE,
                                        "people",
                                        "People measured",
                                        "People it was measured on, to the nearest 5; 1 to 7 are not shown.")
                                .onRequest(),
                        Column.text("status", "Checked?", "Whether somebody else checked it."),
                        Column.text("grade", "Evidence", "Grade A to E of the check."),
                        Column.text("checked_by", "Checked by", "Code of the organisation that checked.")
                                .onRequest(),
                        Column.text("note", "Note", "Why there is no number, or why it was rejected.")
                                .onRequest());
        for (var outcome : asked.figures().outcomes()) {
            table.row(lineage(outcome), row(outcome));
        }
        return table.build();
    }

    private static Lineage lineage(OutcomeOfYear outcome) {
        var measures = outcome.agreement().measures();
        var measure = outcome.outcome().measure();
        return outcome.lineage().and(Lineage.of(measures.baseline(measure), measures.baselineLock(measure)));
    }

    private static Value[] row(OutcomeOfYear outcome) {
        var facts = outcome.outcome();
        var baseline = outcome.agreement().measures().baseline(facts.measure());
        var actual = outcome.publishedActual();
        var expected = outcome.publishedExpected();
        var population = facts.recorded() == null
                ? null
                : facts.recorded().event().population().orElse(null);
        return new Value[] {
            new Value.Text(facts.reference()),
            Value.text(outcome.measureName()),
            Value.text(outcome.agreement().reference()),
            Value.text(outcome.unit()),
            Value.day(facts.period().from()),
            Value.day(facts.period().to()),
            baseline == null
                    ? Value.missing(Mark.NOT_AVAILABLE)
                    : baseline(outcome, baseline.event().value()),
            Value.text(baseline == null ? null : Names.of(baseline.event().method())),
            outcome.shownExpected(),
            outcome.shown(actual),
            outcome.shown(actual == null || expected == null ? null : actual.subtract(expected)),
            against(outcome) == null ? Value.missing(missing(outcome)) : Value.text(against(outcome)),
            population == null ? Value.missing(Mark.NOT_AVAILABLE) : Value.people(population),
            Value.text(facts.status().words()),
            facts.verified() == null
                    ? Value.missing(Mark.NOT_AVAILABLE)
                    : Value.text(facts.verified().event().grade().name()),
            facts.verified() == null
                    ? Value.missing(Mark.NOT_AVAILABLE)
                    : Value.text(facts.verified().event().validator().value()),
            note(outcome)
        };
    }

    private static Mark missing(OutcomeOfYear outcome) {
        return outcome.tooFewPeople() ? Mark.CONFIDENTIAL : Mark.NOT_AVAILABLE;
    }

    private static Value baseline(OutcomeOfYear outcome, java.math.BigDecimal value) {
        return CountedPeople.tooFew(outcome.unit(), value, null)
                ? Value.missing(Mark.CONFIDENTIAL)
                : Value.number(CountedPeople.published(outcome.unit(), value));
    }

    private static Value note(OutcomeOfYear outcome) {
        var facts = outcome.outcome();
        return switch (facts.status()) {
            case NOT_MEASURABLE ->
                Value.text(
                        facts.notMeasurable() == null
                                ? null
                                : facts.notMeasurable().event().reason());
            case REJECTED -> Value.text(facts.rejected().event().reason());
            case UNVERIFIED -> Value.text("waits for a check");
            case VERIFIED ->
                outcome.belowMinimum() && !outcome.tooFewPeople()
                        ? Value.text("measured on fewer people than the agreement asks for")
                        : Value.missing(Mark.NOT_APPLICABLE);
        };
    }
}
