package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bars that lie, each under its own name and with its value written at its end, so that it reads the same on a
 * telephone. Negative values go to the left of the line. Bars are compared, never added.
 */
public record BarChart(String id, String title, String description, AxisUnit unit, List<Bar> bars) implements Chart {

    /** @param kind bars of the same kind have the same colour and hatch, 0 to 3 */
    public record Bar(String name, BigDecimal value, int kind) {}

    private static final int ROW = 58;

    @Override
    public String svg(int width) {
        var drawing = new Drawing(id + "-" + width, width);
        int room = bars.stream()
                .mapToInt(bar -> Drawing.strongWidthOf(unit.write(bar.value())) + 8)
                .max()
                .orElse(0);
        boolean anyNegative = bars.stream().anyMatch(bar -> bar.value().signum() < 0);
        Scale across = Scale.over(bars.stream().map(Bar::value).toList(), anyNegative ? room : 1, width - room);
        BigDecimal zero = across.place(BigDecimal.ZERO);
        int y = 0;
        for (Bar bar : bars) {
            for (String line : Drawing.wrapped(bar.name(), width)) {
                drawing.text(0, y + 16, "start", Drawing.INK, false, line);
                y += Drawing.LINE;
            }
            bar(drawing, across, zero, bar, y);
            y += ROW - Drawing.LINE;
        }
        return drawing.svg(y + 4, title, description);
    }

    private void bar(Drawing drawing, Scale across, BigDecimal zero, Bar bar, int y) {
        BigDecimal end = across.place(bar.value());
        drawing.box(end.min(zero), y + 4, end.subtract(zero).abs(), 24, bar.kind());
        drawing.line(zero, y + 1, zero, y + 31, Drawing.QUIET, "");
        boolean left = bar.value().signum() < 0;
        drawing.text(
                left ? end.subtract(BigDecimal.valueOf(6)) : end.add(BigDecimal.valueOf(6)),
                y + 21,
                left ? "end" : "start",
                Drawing.INK,
                true,
                unit.write(bar.value()));
    }
}
