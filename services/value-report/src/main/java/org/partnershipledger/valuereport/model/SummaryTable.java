package org.partnershipledger.valuereport.model;

import java.math.BigDecimal;

/** The five numbers of the summary as a table, for the files; the page shows them larger. */
final class SummaryTable {
    private SummaryTable() {}

    static Table of(Summary summary) {
        var table = Table.named("summary", "The five numbers", "One row for each number of the summary.")
                .columns(
                        Column.key("figure", "Figure", "Identifier of the figure."),
                        Column.text("label", "What it is", "The figure in a few words."),
                        Column.of(Column.Kind.NUMBER, "this_year", "This year", "Value of the year; pounds for money."),
                        Column.of(
                                Column.Kind.NUMBER,
                                "last_year",
                                "Last year",
                                "Value of the year before, as known today."),
                        Column.text("unit", "Unit", "What the two numbers count: pounds, people or agreements."),
                        Column.text("direction", "Direction", "Up, down, the same, or not comparable."),
                        Column.text("evidence", "Evidence", "What stands behind the number."),
                        Column.text("explanation", "What is counted", "What is counted and what is not."));
        for (var figure : summary.figures()) {
            table.row(
                    figure.lineage(),
                    new Value.Text(figure.id()),
                    Value.text(figure.label()),
                    number(figure.value()),
                    number(figure.lastYear()),
                    Value.text(unit(figure.id())),
                    Value.text(figure.direction().word()),
                    Value.text(figure.strength().words()),
                    Value.text(figure.explanation()));
        }
        return table.build();
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
