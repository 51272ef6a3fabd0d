package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One or more curves over a range, with marked thresholds: for example who gets what over the range of outcomes.
 * Curves are told apart by colour, by dashes and by their names; thresholds are upright lines with letters and a key.
 * Letters that would lie on each other stand in rows, one above the other ({@link Letters}).
 *
 * @param xLabel, yLabel what the axes show, with the unit in words
 */
public record LineChart(
        String id,
        String title,
        String description,
        String xLabel,
        AxisUnit xUnit,
        String yLabel,
        AxisUnit yUnit,
        List<Curve> curves,
        List<Threshold> thresholds)
        implements Chart {

    /** @param points in ascending order of x; straight lines between them, and two points with the same x are a jump */
    public record Curve(String name, List<Point> points) {}

    public record Point(BigDecimal x, BigDecimal y) {}

    /** @param at on the x axis */
    public record Threshold(BigDecimal at, String label) {}

    private static final int PLOT = 260;
    /** Between the words of the upright axis and the plot. */
    private static final int GAP = 6;

    @Override
    public String svg(int width) {
        var drawing = new Drawing(id + "-" + width, width);
        int left = GAP + widest(Scale.over(all(Point::y), PLOT, 0).toSteps(5));
        Scale across = Scale.over(xValues(), left, width - 12);
        var letters = Letters.of(
                thresholds.stream().map(mark -> across.place(mark.at())).toList());
        int top = keys(drawing) + letters.height() + 8;
        int bottom = top + PLOT;
        Scale vertical = Scale.over(all(Point::y), bottom, top).toSteps(5);
        axes(drawing, across, vertical, top);
        letters.draw(drawing, top, bottom);
        for (int i = 0; i < curves.size(); i++) {
            drawing.path(
                    curves.get(i).points().stream()
                            .map(point -> new BigDecimal[] {across.place(point.x()), vertical.place(point.y())})
                            .toList(),
                    i);
        }
        int end = bottom + 44;
        for (String line : Drawing.wrapped(xLabel, width - 12)) {
            drawing.text(width - 12, end, "end", Drawing.QUIET, false, line);
            end += Drawing.LINE;
        }
        return drawing.svg(end - Drawing.LINE + 12, title, description);
    }

    /** Names of the curves and of the thresholds, above the plot; how far down they reach. */
    private int keys(Drawing drawing) {
        int y = 16;
        for (int i = 0; i < curves.size(); i++) {
            drawing.path(List.of(at(0, y - 5), at(36, y - 5)), i);
            drawing.text(44, y, "start", Drawing.INK, true, curves.get(i).name());
            y += Drawing.LINE + 2;
        }
        for (int i = 0; i < thresholds.size(); i++) {
            drawing.text(16, y, "middle", Drawing.INK, true, Letters.letter(i));
            for (String line : Drawing.wrapped(thresholds.get(i).label(), drawing.width() - 52)) {
                drawing.text(44, y, "start", Drawing.INK, false, line);
                y += Drawing.LINE;
            }
            y += 2;
        }
        for (String line : Drawing.wrapped(yLabel, drawing.width())) {
            drawing.text(0, y + 6, "start", Drawing.QUIET, false, line);
            y += Drawing.LINE;
        }
        return y;
    }

    private void axes(Drawing drawing, Scale across, Scale vertical, int top) {
        int right = drawing.width() - 12;
        for (BigDecimal step : vertical.steps(5)) {
            BigDecimal y = vertical.place(step);
            drawing.line(across.start(), y, right, y, step.signum() == 0 ? Drawing.QUIET : Drawing.RULE, "");
            drawing.text(
                    across.start() - GAP, y.add(BigDecimal.valueOf(5)), "end", Drawing.QUIET, false, yUnit.write(step));
        }
        int bottom = top + PLOT;
        for (BigDecimal step : across.steps(drawing.narrow() ? 2 : 5)) {
            BigDecimal x = across.place(step);
            drawing.line(x, bottom, x, bottom + 5, Drawing.QUIET, "");
            String words = xUnit.write(step);
            drawing.text(x, bottom + 21, anchor(x, words, right), Drawing.QUIET, false, words);
        }
    }

    private static String anchor(BigDecimal x, String words, int right) {
        return x.intValue() + Drawing.widthOf(words) / 2 > right ? "end" : "middle";
    }

    private int widest(Scale vertical) {
        return vertical.steps(5).stream()
                .mapToInt(step -> Drawing.widthOf(yUnit.write(step)))
                .max()
                .orElse(0);
    }

    private List<BigDecimal> xValues() {
        return Stream.concat(all(Point::x).stream(), thresholds.stream().map(Threshold::at))
                .toList();
    }

    private List<BigDecimal> all(java.util.function.Function<Point, BigDecimal> part) {
        var values = new ArrayList<BigDecimal>();
        curves.forEach(curve -> curve.points().forEach(point -> values.add(part.apply(point))));
        return values;
    }

    private static BigDecimal[] at(int x, int y) {
        return new BigDecimal[] {BigDecimal.valueOf(x), BigDecimal.valueOf(y)};
    }
}
