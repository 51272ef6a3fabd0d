package org.partnershipledger.valuereport.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipledger.presentation.chart.AxisUnit;
import org.partnershipledger.presentation.chart.BarChart;
import org.partnershipledger.presentation.chart.Chart;
import org.partnershipledger.presentation.chart.WaterfallChart;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/**
 * The few pictures of the report, each from a table that stands straight before it. Kinds of value are never drawn
 * on one scale, because what is drawn side by side is added up by the eye.
 */
final class ReportCharts {
    private static final int BARS = 8;

    private ReportCharts() {}

    static Optional<Chart> of(ReportTable table) {
        return switch (table.name()) {
            case "net_return" -> waterfall(table);
            case "reinvestment_balance" -> bars(table, "amount", AxisUnit.POUNDS);
            case "register_by_organisation_type" -> bars(table, "agreements", AxisUnit.NUMBER);
            case "register_benefits" -> bars(table, "achieved_not_stated", AxisUnit.NUMBER);
            default -> Optional.empty();
        };
    }

    private static Optional<Chart> waterfall(ReportTable table) {
        var rows = table.rows();
        if (rows.stream().allMatch(row -> number(table, row, "amount").signum() == 0)) {
            return Optional.empty();
        }
        var stages = IntStream.range(0, rows.size())
                .mapToObj(i -> new WaterfallChart.Stage(
                        name(rows.get(i)), number(table, rows.get(i), "amount"), i == rows.size() - 1))
                .toList();
        return Optional.of(new WaterfallChart(
                "chart-net-return", table.caption(), told(table, rows, "amount"), AxisUnit.POUNDS, stages));
    }

    private static Optional<Chart> bars(ReportTable table, String column, AxisUnit unit) {
        var rows = table.rows().stream().limit(BARS).toList();
        if (rows.stream().allMatch(row -> number(table, row, column).signum() == 0)) {
            return Optional.empty();
        }
        var bars = rows.stream()
                .map(row -> new BarChart.Bar(name(row), number(table, row, column), 0))
                .toList();
        var heading = table.columns().get(table.indexOf(column)).heading();
        var title = table.caption() + ": " + heading
                + (table.rows().size() > BARS ? " (the " + BARS + " largest groups)" : "");
        return Optional.of(
                new BarChart("chart-" + table.name().replace('_', '-'), title, told(table, rows, column), unit, bars));
    }

    private static String told(ReportTable table, List<ReportTable.Row> rows, String column) {
        return String.join(
                "; ",
                rows.stream()
                        .map(row -> name(row) + ": " + InWords.shown(table.value(row, column)))
                        .toList());
    }

    private static String name(ReportTable.Row row) {
        return InWords.shown(row.cells().getFirst());
    }

    private static BigDecimal number(ReportTable table, ReportTable.Row row, String column) {
        Value value = table.value(row, column);
        return value.wire().isEmpty() ? BigDecimal.ZERO : new BigDecimal(value.wire());
    }
}
