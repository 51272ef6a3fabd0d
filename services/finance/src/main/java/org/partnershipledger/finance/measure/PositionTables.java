package org.partnershipledger.finance.measure;

import java.util.List;
import org.partnershipledger.finance.answer.AuditAddress;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Names;

/** What was to be achieved, what was measured, and the value put on it, as tables. Not measured is never shown as zero. */
public final class PositionTables {
    private PositionTables() {}

    public static Table measures(List<MeasureRow> rows) {
        var table = Table.of("Measures and baselines", "s")
                .text("Measure", "measure")
                .text("Name", "name")
                .text("Unit", "unit")
                .text("Better is", "direction")
                .number("Baseline", "baseline")
                .text("Baseline from", "baseline_period")
                .text("Baseline locked", "baseline_locked_on")
                .onlyInFile("kind")
                .onlyInFile("unit_value_pounds")
                .onlyInFile("money_depends_on_it")
                .onlyInFile("data_source")
                .onlyInFile("baseline_method")
                .onlyInFile("ledger_entry")
                .whenEmpty("No measure has been defined.");
        for (MeasureRow row : rows) {
            boolean known = row.baselineValue() != null;
            table.row(
                    Cell.words(row.measure()),
                    Cell.words(row.name()),
                    Cell.words(row.unit()),
                    Cell.words(Names.of(row.direction())),
                    known ? Cell.decimal(row.baselineValue()) : Cell.absent("no baseline"),
                    known ? Cell.words(Days.range(row.baselineFrom(), row.baselineTo())) : Cell.absent("no baseline"),
                    Cell.dayOr(row.lockedOn(), "not locked"),
                    Cell.words(row.kind().name()),
                    row.unitValue() == null ? Cell.absent("not paid by the unit") : Cell.decimal(row.unitValue()),
                    Cell.words(row.payment() ? "yes" : "no"),
                    Cell.wordsOr(row.dataSource(), "not said"),
                    known ? Cell.words(row.baselineMethod().name()) : Cell.absent("no baseline"),
                    Cell.count(row.entry()));
        }
        return table.build();
    }

    public static Table outcomes(List<OutcomeRow> rows) {
        var table = Table.of("Outcomes", "s")
                .text("Outcome", "outcome")
                .text("Measure", "measure")
                .text("Period", "period")
                .number("Expected", "expected")
                .number("Achieved", "actual")
                .text("State", "state")
                .text("Evidence", "evidence_grade")
                .onlyInFile("quality_score")
                .onlyInFile("corrections")
                .onlyInFile("note")
                .onlyInFile("ledger_entry")
                .whenEmpty("No outcome has been recorded.");
        for (OutcomeRow row : rows) {
            boolean measured = row.actual() != null;
            table.row(
                    Cell.link(AuditAddress.of(row.agreement(), row.entry()), row.outcome()),
                    Cell.words(row.measure()),
                    Cell.words(Days.range(row.periodFrom(), row.periodTo())),
                    row.expected() == null ? Cell.absent("not known") : Cell.decimal(row.expected()),
                    measured ? Cell.decimal(row.actual()) : Cell.absent("not measurable"),
                    standing(row),
                    row.grade() == null ? Cell.absent("not verified") : Cell.words("Grade " + row.grade()),
                    row.qualityScore() == null ? Cell.absent("none") : Cell.decimal(row.qualityScore()),
                    Cell.count(row.corrections()),
                    Cell.wordsOr(row.note(), "none"),
                    Cell.count(row.entry()));
        }
        return table.build();
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
        var table = Table.of("Value put on outcomes, by class", "s")
                .text("Benefit", "benefit")
                .text("Class", "class")
                .number("Value", "amount_pounds")
                .text("Evidence", "evidence_grade")
                .text("What it is", "description")
                .onlyInFile("outcome")
                .onlyInFile("valued_on")
                .onlyInFile("budget_reference")
                .onlyInFile("ledger_entry")
                .whenEmpty("No value has been put on any outcome.");
        for (BenefitRow row : rows) {
            table.row(
                    Cell.words(row.benefit()),
                    Cell.words(capital(BenefitNames.of(row.benefitClass()))),
                    Cell.amountOr(row.amount(), "not counted"),
                    Cell.words("Grade " + row.grade()),
                    Cell.words(row.description()),
                    Cell.words(row.outcome()),
                    Cell.day(row.valuedOn()),
                    Cell.wordsOr(row.budgetReference(), "none"),
                    Cell.count(row.entry()));
        }
        return table.build();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
