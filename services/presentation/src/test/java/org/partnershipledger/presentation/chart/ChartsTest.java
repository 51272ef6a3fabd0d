package org.partnershipledger.presentation.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.chart.LineChart.Curve;
import org.partnershipledger.presentation.chart.LineChart.Point;
import org.partnershipledger.presentation.chart.LineChart.Threshold;

/** Every chart can be heard, printed, read without colour and read on a telephone; the same bytes every time. */
// It sets the default locale of the whole JVM.
@Isolated
class ChartsTest {

    static Stream<Chart> charts() {
        return Stream.of(
                new LineChart(
                        "payoff",
                        "Who gets what over the range of savings",
                        "Below £248,000 the NHS keeps everything.",
                        "Saving or loss",
                        AxisUnit.POUNDS,
                        "Share in pounds",
                        AxisUnit.POUNDS,
                        List.of(
                                new Curve(
                                        "Partner",
                                        points(
                                                "-1000000,-400000 -248000,-99200 -248000,0 248000,0 248000,99200 1240000,496000 2000000,496000")),
                                new Curve(
                                        "NHS <all>",
                                        points("-1000000,-600000 248000,248000 248000,148800 2000000,1504000"))),
                        List.of(
                                new Threshold(n("-248000"), "losses are shared from £248,000"),
                                new Threshold(
                                        n("248000"),
                                        "savings are shared from £248,000, a long explanation that needs two lines on a telephone"),
                                new Threshold(n("1240000"), "the partner's share is capped"))),
                allBelowNothing(),
                marksCloseTogether(),
                new BarChart(
                        "classes",
                        "Value by class",
                        "Cash received is the smallest.",
                        AxisUnit.POUNDS,
                        List.of(
                                new BarChart.Bar("Cash received", n("120000"), 0),
                                new BarChart.Bar("Non-cash-releasing value, which nobody can spend", n("2410000"), 1),
                                new BarChart.Bar("Equity, at fair value", n("-80000"), 3))),
                new WaterfallChart(
                        "steps",
                        "From the saving to the pool",
                        "The saving shrinks by what would have happened anyway.",
                        AxisUnit.POUNDS,
                        List.of(
                                new WaterfallChart.Stage("Saving", n("620000"), true),
                                new WaterfallChart.Stage("Would have happened anyway", n("-124000"), false),
                                new WaterfallChart.Stage("Loss brought forward", n("-50000"), false),
                                new WaterfallChart.Stage("Pool", n("446000"), true))),
                new StackedBar(
                        "split",
                        "How the pool is divided",
                        "The NHS keeps 60%.",
                        AxisUnit.POUNDS,
                        List.of(new StackedBar.Part("NHS", n("372000")), new StackedBar.Part("Partner", n("248000")))));
    }

    private static Chart allBelowNothing() {
        return new LineChart(
                "below",
                "Amounts with many figures below nothing",
                "The partner pays.",
                "Loss",
                AxisUnit.POUNDS,
                "Share",
                AxisUnit.POUNDS,
                List.of(new Curve("Partner", points("-460000,-222000 0,0"))),
                List.of());
    }

    private static Chart marksCloseTogether() {
        return new LineChart(
                "close",
                "A royalty whose marks lie close together",
                "The minimum ends where the first tier does.",
                "Net revenue of the year",
                AxisUnit.POUNDS,
                "Royalty payable",
                AxisUnit.POUNDS,
                List.of(new Curve("Royalty", points("0,15000 500000,15000 2000000,90000 8000000,235000"))),
                List.of(
                        new Threshold(n("500000"), "above the yearly minimum"),
                        new Threshold(n("500000"), "end of tier 1"),
                        new Threshold(n("620000"), "end of tier 2"),
                        new Threshold(n("800000"), "end of tier 3"),
                        new Threshold(n("7600000"), "the lifetime cap is used up")));
    }

    private static List<Point> points(String pairs) {
        return Stream.of(pairs.split(" "))
                .map(pair -> new Point(n(pair.split(",")[0]), n(pair.split(",")[1])))
                .toList();
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void canBeHeard(Chart chart) {
        for (int width : List.of(Chart.WIDE, Chart.NARROW)) {
            Element svg = Jsoup.parse(chart.svg(width), "", Parser.xmlParser()).selectFirst("svg");
            assertThat(svg.attr("role")).isEqualTo("img");
            String[] labels = svg.attr("aria-labelledby").split(" ");
            assertThat(svg.getElementById(labels[0]).text()).isEqualTo(chart.title());
            assertThat(svg.getElementById(labels[1]).text()).isEqualTo(chart.description());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void hasUniqueIdsOnThePageAndNothingThatTheSecurityPolicyRefuses(Chart chart) {
        Document page = Jsoup.parse(Templates.html(chart.figure()));
        var ids = new HashSet<String>();
        assertThat(page.select("[id]")).allMatch(element -> ids.add(element.id()));
        assertThat(page.select("[style], style, script")).isEmpty();
        assertThat(page.select("figcaption").text()).isEqualTo(chart.title());
    }

    /** At 15 pixels, letter by letter: the widths of the letters are facts of that font. */
    private static BigDecimal inDejaVu(String words, boolean bold) {
        int thousandths = words.chars()
                .map(letter -> switch (letter) {
                    case 'm', 'W' -> bold ? 1103 : 989;
                    case 'w', 'M', '\u2212', '+', '%' -> bold ? 1002 : 950;
                    case ' ', '.', ',', 'i', 'j', 'l' -> bold ? 380 : 318;
                    case 'f', 't', 'r', '(', ')', '-', ':', '\'' -> bold ? 493 : 411;
                    default -> letter >= 'A' && letter <= 'Z' ? (bold ? 850 : 787) : (bold ? 716 : 636);
                })
                .sum();
        return n("0.015").multiply(BigDecimal.valueOf(thousandths));
    }

    /** Also on machines without Arial, whose letters are wider. */
    @ParameterizedTest
    @MethodSource("charts")
    void staysInsideItsFrame(Chart chart) {
        for (int width : List.of(Chart.WIDE, Chart.NARROW)) {
            Element svg = Jsoup.parse(chart.svg(width), "", Parser.xmlParser()).selectFirst("svg");
            int height = Integer.parseInt(svg.attr("height"));
            for (Element shape : svg.select("> rect, > text")) {
                BigDecimal x = n(shape.attr("x"));
                BigDecimal wide = shape.tagName().equals("rect")
                        ? n(shape.attr("width"))
                        : inDejaVu(shape.text(), shape.hasAttr("font-weight"));
                BigDecimal left = shape.tagName().equals("rect") ? x : left(shape);
                assertThat(left).as("%s at %d", shape, width).isGreaterThanOrEqualTo(n("-1"));
                assertThat(left.add(wide)).as("%s at %d", shape, width).isLessThanOrEqualTo(n("" + (width + 1)));
                assertThat(n(shape.attr("y"))).isBetween(BigDecimal.ZERO, n("" + height));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noWordsLieOnOtherWords(Chart chart) {
        for (int width : List.of(Chart.WIDE, Chart.NARROW)) {
            Element svg = Jsoup.parse(chart.svg(width), "", Parser.xmlParser()).selectFirst("svg");
            List<Element> words = svg.select("> text");
            for (int i = 1; i < words.size(); i++) {
                for (Element other : words.subList(0, i)) {
                    assertThat(apart(words.get(i), other))
                            .as("%s and %s at %d", other, words.get(i), width)
                            .isTrue();
                }
            }
        }
    }

    /** Letters are at most 13 pixels high; lines are 18 apart. */
    private static boolean apart(Element one, Element other) {
        boolean below = n(one.attr("y")).subtract(n(other.attr("y"))).abs().compareTo(n("13")) > 0;
        return below || left(one).compareTo(right(other)) >= 0 || left(other).compareTo(right(one)) >= 0;
    }

    private static BigDecimal right(Element words) {
        return left(words).add(inDejaVu(words.text(), words.hasAttr("font-weight")));
    }

    private static BigDecimal left(Element words) {
        BigDecimal x = n(words.attr("x"));
        BigDecimal wide = inDejaVu(words.text(), words.hasAttr("font-weight"));
        return switch (words.attr("text-anchor")) {
            case "end" -> x.subtract(wide);
            case "middle" -> x.subtract(wide.divide(BigDecimal.TWO));
            default -> x;
        };
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isTheSameInEveryCountry(Chart chart) {
        String here = chart.svg(Chart.WIDE);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(chart.svg(Chart.WIDE)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hasColoursThatCanBeReadOnWhite() {
        for (String colour : Stream.concat(Drawing.COLOURS.stream(), Stream.of(Drawing.INK, Drawing.QUIET))
                .toList()) {
            assertThat(contrastOnWhite(colour)).as(colour).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double contrastOnWhite(String colour) {
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }

    @Test
    void refusesNegativePartsOfAWhole() {
        assertThatThrownBy(() ->
                        new StackedBar("a", "a", "a", AxisUnit.POUNDS, List.of(new StackedBar.Part("a", n("-1")))))
                .hasMessageContaining("not negative");
    }

    /** Left beside the test results, to be looked at. */
    @Test
    void isDrawnForTheEye() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/charts"));
        for (Chart chart : charts().toList()) {
            for (int width : List.of(Chart.WIDE, Chart.NARROW)) {
                Path file = folder.resolve(chart.id() + "-" + width + ".svg");
                Files.writeString(file, chart.svg(width));
                assertThat(file).isNotEmptyFile();
            }
        }
    }
}
