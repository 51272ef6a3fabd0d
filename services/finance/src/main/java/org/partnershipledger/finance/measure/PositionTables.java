package org.partnershipledger.finance.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipledger.finance.answer.AuditAddress;
import org.partnershipledger.kernel.event.BenefitNames;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Facts;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/** What was to be achieved, what was measured, and the value put on it, as tables. Not measured is never shown as zero. */
public final class PositionTables {
    private PositionTables() {}

    public static Table measures(List<Measure> measures) {
        return Table.of(
                        "Measures and baselines",
                        "s",
                        measures,
                        Columns.<Measure>onPage()
                                .text("measure", "Measure", Measure::reference)
                                .text("name", "Name", Measure::name)
                                .text("unit", "Unit", row -> defined(row).unit())
                                .text(
                                        "direction",
                                        "Better is",
                                        row -> Names.of(defined(row).direction()))
                                .cell(
                                        Kind.NUMBER,
                                        "baseline",
                                        "Baseline",
                                        row -> baseline(row, it -> Cell.decimal(it.value())))
                                .cell(
                                        Kind.TEXT,
                                        "baseline_period",
                                        "Baseline from",
                                        row -> baseline(
                                                row,
                                                it -> Cell.words(it.period().inWords())))
                                .cell(Kind.DATE, "baseline_locked_on", "Baseline locked", row -> row.lock()
                                        .map(lock -> Cell.day(lock.effectiveOn()))
                                        .orElse(Cell.absent("not locked")))
                                .onlyInFile(
                                        "kind",
                                        row -> Cell.words(defined(row).kind().name()))
                                .onlyInFile(
                                        "unit_value_pounds",
                                        row -> decimal(defined(row).unitValue(), "not paid by the unit"))
                                .onlyInFile("money_depends_on_it", row -> Cell.words(row.payment() ? "yes" : "no"))
                                .onlyInFile(
                                        "data_source",
                                        row -> Cell.wordsOr(defined(row).dataSource(), "not said"))
                                .onlyInFile(
                                        "baseline_method",
                                        row -> baseline(
                                                row,
                                                it -> Cell.words(it.method().name())))
                                .onlyInFile("ledger_entry", row -> Cell.count(entry(row.facts()))))
                .whenEmpty("No measure has been defined.");
    }

    private static MeasureDefined defined(Measure measure) {
        return measure.definition().event();
    }

    private static Cell baseline(Measure measure, Function<BaselineRecorded, Cell> cell) {
        return measure.baseline().map(Fact::event).map(cell).orElse(Cell.absent("no baseline"));
    }

    private static long entry(Facts<MeasureEvent> facts) {
        return facts.last().orElseThrow().position();
    }

    private static Cell decimal(Optional<BigDecimal> number, String why) {
        return number.map(Cell::decimal).orElse(Cell.absent(why));
    }

    /** @param agreement to which the outcomes belong */
    public static Table outcomes(String agreement, List<Outcome> outcomes) {
        return Table.of(
                        "Outcomes",
                        "s",
                        outcomes,
                        Columns.<Outcome>onPage()
                                .cell(
                                        Kind.TEXT,
                                        "outcome",
                                        "Outcome",
                                        row -> Cell.link(
                                                AuditAddress.of(agreement, entry(row.facts())), row.reference()))
                                .text("measure", "Measure", Outcome::measure)
                                .text("period", "Period", row -> row.period().inWords())
                                .cell(Kind.NUMBER, "expected", "Expected", row -> decimal(row.expected(), "not known"))
                                .cell(Kind.NUMBER, "actual", "Achieved", row -> decimal(row.actual(), "not measurable"))
                                .cell(Kind.TEXT, "state", "State", PositionTables::state)
                                .cell(Kind.TEXT, "evidence_grade", "Evidence", row -> row.verified()
                                        .map(verified -> Cell.words(
                                                "Grade " + verified.event().grade()))
                                        .orElse(Cell.absent("not verified")))
                                .onlyInFile("quality_score", row -> decimal(row.qualityScore(), "none"))
                                .onlyInFile(
                                        "corrections",
                                        row -> Cell.count(row.corrections().size()))
                                .onlyInFile(
                                        "note",
                                        row -> note(row).map(Cell::words).orElse(Cell.absent("none")))
                                .onlyInFile("ledger_entry", row -> Cell.count(entry(row.facts()))))
                .whenEmpty("No outcome has been recorded.");
    }

    private static Cell state(Outcome outcome) {
        return switch (outcome.state()) {
            case RECORDED -> Cell.tag("Provisional", "yellow");
            case VERIFIED -> Cell.tag("Verified", "green");
            case REJECTED -> Cell.tag("Rejected", "red");
            case CORRECTED -> Cell.tag("Corrected, to be verified", "orange");
            case NOT_MEASURABLE -> Cell.tag("Not measurable", "grey");
        };
    }

    /** Why it was rejected, corrected or cannot be measured, as it stands. */
    private static Optional<String> note(Outcome outcome) {
        return switch (outcome.state()) {
            case RECORDED, VERIFIED -> Optional.empty();
            case REJECTED -> outcome.rejected().map(fact -> fact.event().reason());
            case CORRECTED ->
                Optional.of(outcome.corrections().getLast().event().reason());
            case NOT_MEASURABLE ->
                outcome.notMeasurable().map(fact -> fact.event().reason());
        };
    }

    /** @param benefits the valuation of each that counts */
    public static Table benefits(List<Fact<BenefitValued>> benefits) {
        return Table.of(
                        "Value put on outcomes, by class",
                        "s",
                        benefits,
                        Columns.<Fact<BenefitValued>>onPage()
                                .text("benefit", "Benefit", row -> row.event().benefit())
                                .text(
                                        "class",
                                        "Class",
                                        row -> capital(
                                                BenefitNames.of(row.event().benefitClass())))
                                .cell(Kind.MONEY, "amount_pounds", "Value", row -> row.event()
                                        .amount()
                                        .map(Cell::amount)
                                        .orElse(Cell.absent("not counted")))
                                .text(
                                        "evidence_grade",
                                        "Evidence",
                                        row -> "Grade " + row.event().grade())
                                .text("description", "What it is", row -> row.event()
                                        .description())
                                .onlyInFile(
                                        "outcome", row -> Cell.words(row.event().outcome()))
                                .onlyInFile("valued_on", row -> Cell.day(row.effectiveOn()))
                                .onlyInFile(
                                        "budget_reference",
                                        row -> Cell.wordsOr(
                                                row.event().budgetReference().orElse(null), "none"))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.position())))
                .whenEmpty("No value has been put on any outcome.");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
