package org.partnershipledger.valuereport.model;

import java.math.BigDecimal;
import org.partnershipledger.presentation.component.Column.Kind;

/** The five numbers of the summary as a table, for the files; the page shows them larger. */
final class SummaryTable {
    private SummaryTable() {}

    static ReportTable of(Summary summary) {
        return ReportTable.named("summary", "The five numbers", "One row for each number of the summary.")
                .rows(
                        summary.figures(),
                        Figure::lineage,
                        Value.<Figure>columns()
                                .key("figure", "Figure", "Identifier of the figure.", f -> f.id())
                                .text("label", "What it is", "The figure in a few words.", f -> f.label())
                                .cell(
                                        Kind.NUMBER,
                                        "this_year",
                                        "This year",
                                        "Value of the year; pounds for money.",
                                        f -> number(f.value()))
                                .cell(
                                        Kind.NUMBER,
                                        "last_year",
                                        "Last year",
                                        "Value of the year before, as known today.",
                                        f -> number(f.lastYear()))
                                .text(
                                        "unit",
                                        "Unit",
                                        "What the two numbers count: pounds, people or agreements.",
                                        f -> unit(f.id()))
                                .text(
                                        "direction",
                                        "Direction",
                                        "Up, down, the same, or not comparable.",
                                        f -> f.direction().word())
                                .text("evidence", "Evidence", "What stands behind the number.", f -> f.strength()
                                        .words())
                                .text(
                                        "explanation",
                                        "What is counted",
                                        "What is counted and what is not.",
                                        f -> f.explanation()));
    }

    /** A figure keeps its unit in a year in which its number is not available. */
    private static String unit(String figure) {
        return switch (figure) {
            case "active_agreements" -> "agreements";
            case "people_in_scope" -> "people";
            default -> "pounds";
        };
    }

    /** Money keeps its two decimals. */
    private static Value number(Value value) {
        return switch (value) {
            case Value.Count count -> new Value.Number(BigDecimal.valueOf(count.number()), null);
            case Value.Amount _, Value.People _, Value.Number _, Value.Missing _ -> value;
            case Value.Text _, Value.Day _, Value.YesNo _ ->
                throw new IllegalStateException("the summary holds numbers only");
        };
    }
}
