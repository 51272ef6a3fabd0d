package org.partnershipledger.valuereport.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.disclosure.CountedPeople;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.Against;
import org.partnershipledger.valuereport.year.OutcomeOfYear;

/**
 * What changed for people: before, expected, what happened, who checked it. Not measurable is said in words and is
 * never a zero (I19); a worse result stands in the same table as a better one.
 */
final class OutcomesSection {
    private OutcomesSection() {}

    static ReportSection of(ReportContext report) {
        return new ReportSection(
                "outcomes",
                "What changed for people and services",
                sentences(report),
                List.of(outcomes(report), BenefitsTables.byClass(report), BenefitsTables.benefits(report)));
    }

    private static List<String> sentences(ReportContext report) {
        var outcomes = report.figures().outcomes();
        if (outcomes.isEmpty()) {
            return List.of("No result is recorded for this year. We cannot say whether sharing data helped anybody.");
        }
        var sentences = new ArrayList<String>();
        var verified = outcomes.stream()
                .filter(o -> o.outcome().verified().isPresent())
                .toList();
        var better =
                verified.stream().filter(o -> o.against() == Against.BETTER).count();
        var worse = verified.stream().filter(o -> o.against() == Against.WORSE).count();
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
        var unmeasured =
                outcomes.stream().filter(o -> !o.outcome().isMeasurable()).count();
        if (unmeasured > 0) {
            sentences.add(InWords.many(unmeasured, "result", "results")
                    + " could not be measured. That is not the same as no change.");
        }
        var unchecked = outcomes.stream()
                .filter(o -> o.outcome().isUnchecked() || !o.outcome().stands())
                .count();
        if (unchecked > 0) {
            sentences.add(InWords.many(
                            unchecked,
                            "result is not checked or did not pass the check. It counts",
                            "results are not checked or did not pass the check. They count")
                    + " for nothing in the summary.");
        }
        return sentences;
    }

    private static ReportTable outcomes(ReportContext report) {
        return ReportTable.named("outcomes", "Results", "One row for each result whose period ends in the year.")
                .rows(report.figures().outcomes(), OutcomesSection::lineage, columns());
    }

    private static Columns<OutcomeOfYear, Value> columns() {
        return withCheck(Value.<OutcomeOfYear>columns()
                .key("outcome", "Result", "Reference of the result.", o -> o.outcome()
                        .reference())
                .text("measure", "What is measured", "Name of the measure.", o -> o.measureName())
                .text("agreement", "Agreement", "Reference of the agreement.", o -> o.agreement()
                        .reference())
                .onRequest()
                .text("unit", "Unit", "What is counted or measured in.", o -> o.unit())
                .date("period_from", "From", "First day of the period.", o -> o.outcome()
                        .period()
                        .from())
                .inFilesOnly()
                .date("period_to", "Period ends", "Last day of the period.", o -> o.outcome()
                        .period()
                        .to())
                .onRequest()
                .cell(
                        Kind.NUMBER,
                        "baseline",
                        "Before",
                        "Agreed value before the partnership; counts of people to the nearest 5.",
                        o -> baseline(o))
                .cell(Kind.TEXT, "baseline_method", "How compared", "How the value before was found.", o -> o.baseline()
                        .map(baseline -> Value.text(LayNames.of(baseline.event().method())))
                        .orElse(Value.missing(Mark.NOT_AVAILABLE)))
                .inFilesOnly()
                .cell(
                        Kind.NUMBER,
                        "expected",
                        "Expected without it",
                        "What would have happened; counts of people to the nearest 5.",
                        o -> o.shownExpected())
                .cell(
                        Kind.NUMBER,
                        "actual",
                        "What happened",
                        "Measured value; counts of people to the nearest 5.",
                        o -> o.shown(o.publishedActual()))
                .cell(
                        Kind.NUMBER,
                        "change",
                        "Difference",
                        "What happened less expected, from the published numbers.",
                        o -> o.shown(o.publishedChange()))
                .onRequest());
    }

    private static Columns<OutcomeOfYear, Value> withCheck(Columns<OutcomeOfYear, Value> columns) {
        return columns.cell(
                        Kind.TEXT,
                        "compared",
                        "Better or worse",
                        "Compared with what was expected.",
                        o -> o.against() == Against.NOT_KNOWN
                                ? Value.missing(o.tooFewPeople() ? Mark.CONFIDENTIAL : Mark.NOT_AVAILABLE)
                                : Value.text(o.against().words()))
                .cell(
                        Kind.PEOPLE,
                        "people",
                        "People measured",
                        "People it was measured on, to the nearest 5; 1 to 7 are not shown.",
                        o -> people(o))
                .onRequest()
                .text(
                        "status",
                        "Checked?",
                        "Whether somebody else checked it.",
                        o -> LayNames.of(o.outcome().state()))
                .cell(Kind.TEXT, "grade", "Evidence", "Grade A to E of the check.", o -> o.outcome()
                        .verified()
                        .map(checked -> Value.text(checked.event().grade().name()))
                        .orElse(Value.missing(Mark.NOT_AVAILABLE)))
                .cell(Kind.TEXT, "checked_by", "Checked by", "Code of the organisation that checked.", o -> o.outcome()
                        .verified()
                        .map(checked -> Value.text(checked.event().validator().value()))
                        .orElse(Value.missing(Mark.NOT_AVAILABLE)))
                .onRequest()
                .cell(Kind.TEXT, "note", "Note", "Why there is no number, or why it was rejected.", o -> note(o))
                .onRequest();
    }

    private static Lineage lineage(OutcomeOfYear outcome) {
        return outcome.lineage().and(outcome.baseline()).and(outcome.measure().flatMap(Measure::lock));
    }

    private static Value baseline(OutcomeOfYear outcome) {
        return outcome.baseline()
                .map(baseline -> baseline(outcome.unit(), baseline.event().value()))
                .orElse(Value.missing(Mark.NOT_AVAILABLE));
    }

    private static Value baseline(String unit, BigDecimal value) {
        return CountedPeople.tooFew(unit, value, Optional.empty())
                ? Value.missing(Mark.CONFIDENTIAL)
                : Value.number(CountedPeople.published(unit, value));
    }

    private static Value people(OutcomeOfYear outcome) {
        return outcome.outcome().population().map(Value::people).orElse(Value.missing(Mark.NOT_AVAILABLE));
    }

    private static Value note(OutcomeOfYear outcome) {
        return switch (outcome.outcome().state()) {
            case NOT_MEASURABLE, REJECTED -> Value.text(outcome.whyNoNumber().orElseThrow());
            case RECORDED, CORRECTED -> Value.text("waits for a check");
            case VERIFIED ->
                outcome.belowMinimum() && !outcome.tooFewPeople()
                        ? Value.text("measured on fewer people than the agreement asks for")
                        : Value.missing(Mark.NOT_APPLICABLE);
        };
    }
}
