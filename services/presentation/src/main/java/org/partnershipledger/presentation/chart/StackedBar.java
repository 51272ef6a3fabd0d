package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.util.List;

/** How one whole divides into its parts: one bar, white gaps between the parts, the names and values below it. */
public record StackedBar(String id, String title, String description, AxisUnit unit, List<Part> parts)
        implements Chart {

    /** @param value not negative */
    public record Part(String name, BigDecimal value) {}

    private static final int BAR = 40;

    public StackedBar {
        if (parts.stream().anyMatch(part -> part.value().signum() < 0)) {
            throw new IllegalArgumentException("parts of a whole are not negative: " + parts);
        }
    }

    @Override
    public String svg(int width) {
        var drawing = new Drawing(id + "-" + width, width);
        BigDecimal whole = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Scale across = Scale.over(List.of(whole), 0, width);
        BigDecimal level = BigDecimal.ZERO;
        int y = BAR + 26;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            BigDecimal from = across.place(level);
            level = level.add(part.value());
            BigDecimal length = across.place(level).subtract(from).subtract(BigDecimal.valueOf(2));
            drawing.box(from, 2, length.max(BigDecimal.ZERO), BAR, i);
            drawing.box(0, y - 13, 16, 16, i);
            for (String line : Drawing.wrapped(part.name() + ": " + unit.write(part.value()), width - 28)) {
                drawing.text(26, y, "start", Drawing.INK, false, line);
                y += Drawing.LINE;
            }
            y += 6;
        }
        return drawing.svg(y - 8, title, description);
    }
}
