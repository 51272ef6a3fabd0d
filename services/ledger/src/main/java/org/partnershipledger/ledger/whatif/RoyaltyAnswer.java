package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.TermsWarnings;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.chart.AxisUnit;
import org.partnershipledger.presentation.chart.LineChart;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.Table;

/** The answer for a royalty: what is payable, what the terms mean, the picture over net revenue, and the working. */
final class RoyaltyAnswer {
    private RoyaltyAnswer() {}

    static Content of(Royalty.Terms terms, Royalty.Year year) {
        var result = Royalty.calculate(terms, year);
        var points = RoyaltyCurve.of(terms, year);
        var parts = new ArrayList<Content>();
        parts.add(Components.heading(2, "Result", "result"));
        parts.add(Components.summaryList(List.of(
                SummaryRow.of("Royalty by the tiers", Cell.amount(result.calculated())),
                SummaryRow.of("Payable for the year", Cell.amount(result.payable())),
                SummaryRow.of("Paid over the lifetime, this year included", Cell.amount(result.cumulative())))));
        parts.add(Dangers.of(TermsWarnings.of(terms)));
        parts.add(Components.heading(2, "What these terms mean", "meaning"));
        var words = words(terms, year);
        words.forEach(sentence -> parts.add(Components.paragraph(sentence)));
        parts.add(chart(points, RoyaltyCurve.marks(terms, year), String.join(" ", words))
                .figure());
        parts.add(Folded.table("The picture as a table", table(points)));
        parts.add(Components.heading(2, "How this was worked out", "working"));
        parts.add(Components.table(Working.of("The three steps, in the order of the contract", result.steps())));
        return Templates.all(parts.toArray(Content[]::new));
    }

    static List<String> words(Royalty.Terms terms, Royalty.Year year) {
        var sentences = new ArrayList<String>();
        Money from = Money.ZERO;
        for (RoyaltyTier tier : terms.tiers()) {
            sentences.add("The NHS receives " + Numbers.percent(tier.rate()) + " " + slice(from, tier.upTo()) + ".");
            from = tier.upTo().orElse(from);
        }
        terms.minimumAnnual()
                .ifPresent(least -> sentences.add("It receives at least " + Pounds.inWords(least) + " a year."));
        terms.lifetimeCap()
                .ifPresent(cap -> sentences.add("Over the years it never receives more than " + Pounds.inWords(cap)
                        + "; of that " + Pounds.exact(RoyaltyCurve.left(cap, year))
                        + " is left for this year and later."));
        return sentences;
    }

    private static String slice(Money from, Optional<Money> upTo) {
        if (upTo.isEmpty()) {
            return from.isZero() ? "of all net revenue of a year" : "of what is above " + Pounds.inWords(from);
        }
        String bound = Pounds.inWords(upTo.get());
        return from.isZero()
                ? "of the first " + bound + " of a year's net revenue"
                : "of what is between " + Pounds.inWords(from) + " and " + bound;
    }

    private static LineChart chart(List<RoyaltyCurve.Point> points, List<RoyaltyCurve.Mark> marks, String description) {
        return new LineChart(
                "royalty",
                "Royalty of the year, over the range of net revenue",
                description,
                "Net revenue of the year",
                AxisUnit.POUNDS,
                "Royalty payable",
                AxisUnit.POUNDS,
                List.of(new LineChart.Curve(
                        "Royalty",
                        points.stream()
                                .map(point -> new LineChart.Point(
                                        point.revenue().pounds(),
                                        point.payable().pounds()))
                                .toList())),
                marks.stream()
                        .map(mark -> new LineChart.Threshold(mark.revenue(), mark.label()))
                        .toList());
    }

    private static Table table(List<RoyaltyCurve.Point> points) {
        return Table.of(
                "The points of the curve",
                "m",
                points,
                Columns.<RoyaltyCurve.Point>onPage()
                        .money("net_revenue_gbp", "Net revenue", point -> point.revenue())
                        .money("payable_gbp", "Royalty payable", point -> point.payable()));
    }
}
