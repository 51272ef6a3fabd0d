package org.partnershipledger.finance.measure;

import java.util.List;
import org.partnershipledger.finance.answer.AuditAddress;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Names;

/** What was to be achieved, what was measured, and the value put on it, as tables. Not measured is never shown as zero. */
public final class PositionTables {
    private PositionTables() {}

    public static Table measures(List<MeasureRow> rows) {
        return Table.of(
                        "Measures and baselines",
                        "s",
                        rows,
                        Columns.<MeasureRow>onPage()
                                .text("measure", "Measure", row -> row.measure())
                                .text("name", "Name", row -> row.name())
                                .text("unit", "Unit", row -> row.unit())
                                .text("direction", "Better is", row -> Names.of(row.direction()))
                                .cell(
                                        Kind.NUMBER,
                                        "baseline",
                                        "Baseline",
                                        row -> row.baselineValue() != null
                                                ? Cell.decimal(row.baselineValue())
                                                : Cell.absent("no baseline"))
                                .cell(
                                        Kind.TEXT,
                                        "baseline_period",
                                        "Baseline from",
                                        row -> row.baselineValue() != null
                                                ? Cell.words(Days.range(row.baselineFrom(), row.baselineTo()))
                                                : Cell.absent("no baseline"))
                                .cell(
                                        Kind.DATE,
                                        "baseline_locked_on",
                                        "Baseline locked",
                                        row -> Cell.dayOr(row.lockedOn(), "not locked"))
                                .onlyInFile("kind", row -> Cell.words(row.kind().name()))
                                .onlyInFile(
                                        "unit_value_pounds",
                                        row -> row.unitValue() == null
                                                ? Cell.absent("not paid by the unit")
                                                : Cell.decimal(row.unitValue()))
                                .onlyInFile("money_depends_on_it", row -> Cell.words(row.payment() ? "yes" : "no"))
                                .onlyInFile("data_source", row -> Cell.wordsOr(row.dataSource(), "not said"))
                                .onlyInFile(
                                        "baseline_method",
                                        row -> row.baselineValue() != null
                                                ? Cell.words(
                                                        row.baselineMethod().name())
                                                : Cell.absent("no baseline"))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.entry())))
                .whenEmpty("No measure has been defined.");
    }

    public static Table outcomes(List<OutcomeRow> rows) {
        return Table.of(
                        "Outcomes",
                        "s",
                        rows,
                        Columns.<OutcomeRow>onPage()
                                .cell(
                                        Kind.TEXT,
                                        "outcome",
                                        "Outcome",
                                        row -> Cell.link(AuditAddress.of(row.agreement(), row.entry()), row.outcome()))
                                .text("measure", "Measure", row -> row.measure())
                                .text("period", "Period", row -> Days.range(row.periodFrom(), row.periodTo()))
                                .cell(
                                        Kind.NUMBER,
                                        "expected",
                                        "Expected",
                                        row -> row.expected() == null
                                                ? Cell.absent("not known")
                                                : Cell.decimal(row.expected()))
                                .cell(
                                        Kind.NUMBER,
                                        "actual",
                                        "Achieved",
                                        row -> row.actual() != null
                                                ? Cell.decimal(row.actual())
                                                : Cell.absent("not measurable"))
                                .cell(Kind.TEXT, "state", "State", row -> standing(row))
                                .cell(
                                        Kind.TEXT,
                                        "evidence_grade",
                                        "Evidence",
                                        row -> row.grade() == null
                                                ? Cell.absent("not verified")
                                                : Cell.words("Grade " + row.grade()))
                                .onlyInFile(
                                        "quality_score",
                                        row -> row.qualityScore() == null
                                                ? Cell.absent("none")
                                                : Cell.decimal(row.qualityScore()))
                                .onlyInFile("corrections", row -> Cell.count(row.corrections()))
                                .onlyInFile("note", row -> Cell.wordsOr(row.note(), "none"))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.entry())))
                .whenEmpty("No outcome has been recorded.");
    }

    private static Cell standing(OutcomeRow row) {
        return switch (row.standing()) {
            case RECORDED -> Cell.tag("Provisional", "yellow");
            case VERIFIED -> Cell.tag("Verified", "green");
            case REJECTED -> Cell.tag("Rejected", "red");
            case CORRECTED -> Cell.tag("Corrected, to be verified", "orange");
            case NOT_MEASURABLE -> Cell.tag("Not measurable", "grey");
        };
    }

    public static Table benefits(List<BenefitRow> rows) {
        return Table.of(
                        "Value put on outcomes, by class",
                        "s",
                        rows,
                        Columns.<BenefitRow>onPage()
                                .text("benefit", "Benefit", row -> row.benefit())
                                .text("class", "Class", row -> capital(BenefitNames.of(row.benefitClass())))
                                .cell(
                                        Kind.MONEY,
                                        "amount_pounds",
                                        "Value",
                                        row -> Cell.amountOr(row.amount(), "not counted"))
                                .text("evidence_grade", "Evidence", row -> "Grade " + row.grade())
                                .text("description", "What it is", row -> row.description())
                                .onlyInFile("outcome", row -> Cell.words(row.outcome()))
                                .onlyInFile("valued_on", row -> Cell.day(row.valuedOn()))
                                .onlyInFile("budget_reference", row -> Cell.wordsOr(row.budgetReference(), "none"))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.entry())))
                .whenEmpty("No value has been put on any outcome.");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
