package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An SVG being written: shapes with attributes only (a strict security policy refuses styles), text that stays text,
 * a title and a description that are read out instead of the picture. Plain enough for PDF renderers too.
 */
final class Drawing {
    static final String INK = "#212b32";
    static final String QUIET = "#4c6272";
    static final String RULE = "#d8dde0";
    /** Taken to be wide and narrow letters; figures, pound signs and the rest lie between. */
    private static final String WIDE = "mwMW%@+\u2212";

    private static final String NARROW = " .,:;!|'()[]-ijlfrt";
    static final int LINE = 18;

    /** Each at least 4.5 to 1 on white; the first stays plain, the others are hatched too (see {@link #fill}). */
    static final List<String> COLOURS = List.of("#005eb8", "#330072", "#006747", "#7c2855");

    static final List<String> DASHES = List.of("", "9 5", "3 4", "14 4 3 4");

    private final String id;
    private final StringBuilder body = new StringBuilder(2048);
    private final int width;

    Drawing(String id, int width) {
        this.id = id;
        this.width = width;
    }

    int width() {
        return width;
    }

    /** Whether this is the variant for a narrow screen. */
    boolean narrow() {
        return width < 500;
    }

    void line(Object x1, Object y1, Object x2, Object y2, String colour, String dash) {
        body.append(with("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"", x1, y1, x2, y2, colour));
        body.append(dash.isEmpty() ? "/>" : " stroke-dasharray=\"" + dash + "\"/>");
    }

    void path(List<BigDecimal[]> points, int series) {
        body.append("<path d=\"");
        for (int i = 0; i < points.size(); i++) {
            body.append(i == 0 ? "M" : "L").append(points.get(i)[0]).append(' ').append(points.get(i)[1]);
        }
        body.append("\" fill=\"none\" stroke=\"").append(colour(series)).append("\" stroke-width=\"3\"");
        String dash = DASHES.get(series % DASHES.size());
        body.append(dash.isEmpty() ? "/>" : " stroke-dasharray=\"" + dash + "\"/>");
    }

    void box(Object x, Object y, Object boxWidth, Object height, int series) {
        body.append(with(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                x, y, boxWidth, height, fill(series)));
    }

    /** @param anchor start, middle or end */
    void text(Object x, Object y, String anchor, String colour, boolean strong, String words) {
        body.append(with(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>",
                x, y, anchor, colour, strong ? " font-weight=\"700\"" : "", escaped(words)));
    }

    static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    private String fill(int series) {
        int index = series % COLOURS.size();
        return index == 0 ? COLOURS.getFirst() : "url(#" + id + "-hatch-" + index + ")";
    }

    /**
     * How many pixels the words take at most: in the widest fallback letters that machines without Arial use, so that
     * nothing is cut off at the edge.
     */
    static int widthOf(String words) {
        return words.chars().map(letter -> letterWidth(letter, 15, 12, 7, 10)).sum();
    }

    /** The same for bold words. */
    static int strongWidthOf(String words) {
        return words.chars().map(letter -> letterWidth(letter, 17, 13, 8, 11)).sum();
    }

    private static int letterWidth(int letter, int wide, int capital, int narrow, int other) {
        if (WIDE.indexOf(letter) >= 0) {
            return wide;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return narrow;
        }
        return letter >= 'A' && letter <= 'Z' ? capital : other;
    }

    /** The words in lines that fit. */
    static List<String> wrapped(String words, int pixels) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && widthOf(line + " " + word) > pixels) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    String svg(int height, String title, String description) {
        return with(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\"",
                        width, height, width, height)
                + with(
                        " aria-labelledby=\"%s-title %s-desc\" font-family=\"Arimo, Arial, sans-serif\" font-size=\"15\">",
                        id, id)
                + with(
                        "<title id=\"%s-title\">%s</title><desc id=\"%s-desc\">%s</desc>",
                        id, escaped(title), id, escaped(description))
                + patterns() + body + "</svg>";
    }

    /** A different hatch for each colour but the first: the parts are told apart without seeing colour. */
    private String patterns() {
        if (body.indexOf("-hatch-") < 0) {
            return "";
        }
        var patterns = new StringBuilder("<defs>");
        String[] strokes = {"", "M0 8L8 0", "M0 0L8 8", "M4 0V8"};
        for (int i = 1; i < COLOURS.size(); i++) {
            patterns.append(with(
                    "<pattern id=\"%s-hatch-%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                            + "<rect width=\"8\" height=\"8\" fill=\"%s\"/><path d=\"%s\" stroke=\"#ffffff\""
                            + " stroke-width=\"1.5\"/></pattern>",
                    id, i, COLOURS.get(i), strokes[i]));
        }
        return patterns.append("</defs>").toString();
    }

    /** Never in the numerals of the machine's own country. */
    private static String with(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
