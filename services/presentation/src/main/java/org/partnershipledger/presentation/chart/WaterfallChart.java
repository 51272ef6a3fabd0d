package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How one amount becomes another: each step begins where the one before ended, and totals stand on the line.
 * Steps of the same kind only: amounts that may not be added must not be drawn as a waterfall.
 */
public record WaterfallChart(String id, String title, String description, AxisUnit unit, List<Stage> stages)
        implements Chart {

    /** @param total whether {@code value} is where we are now, rather than a change */
    public record Stage(String name, BigDecimal value, boolean total) {}

    private static final int BAR = 24;
    private static final int GAP = 20;

    @Override
    public String svg(int width) {
        var drawing = new Drawing(id + "-" + width, width);
        Scale across = Scale.over(levels(), 4, width - 4);
        BigDecimal level = BigDecimal.ZERO;
        int y = 0;
        for (Stage stage : stages) {
            BigDecimal from = stage.total() ? BigDecimal.ZERO : level;
            BigDecimal to = stage.total() ? stage.value() : level.add(stage.value());
            String value = stage.total() || stage.value().signum() <= 0
                    ? unit.write(stage.value())
                    : "+" + unit.write(stage.value());
            for (String line : Drawing.wrapped(stage.name() + ": " + value, stage.total() ? width * 9 / 11 : width)) {
                drawing.text(0, y + 16, "start", Drawing.INK, stage.total(), line);
                y += Drawing.LINE;
            }
            BigDecimal a = across.place(from);
            BigDecimal b = across.place(to);
            int kind = stage.total() ? 0 : stage.value().signum() < 0 ? 3 : 2;
            drawing.box(a.min(b), y + 4, a.subtract(b).abs().max(BigDecimal.ONE), BAR, kind);
            drawing.line(b, y + 4 + BAR, b, y + 4 + BAR + GAP, Drawing.RULE, "");
            level = to;
            y += BAR + GAP;
        }
        return drawing.svg(y + 4, title, description);
    }

    private List<BigDecimal> levels() {
        var levels = new ArrayList<BigDecimal>();
        BigDecimal level = BigDecimal.ZERO;
        for (Stage stage : stages) {
            level = stage.total() ? stage.value() : level.add(stage.value());
            levels.add(level);
        }
        return levels;
    }
}
