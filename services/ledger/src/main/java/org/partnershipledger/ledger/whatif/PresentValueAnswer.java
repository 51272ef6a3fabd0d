package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.partnershipledger.kernel.gainshare.PresentValue;
import org.partnershipledger.kernel.gainshare.PresentValue.RateFrom;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.Table;

/** The answer for a present value: what the flows are worth, what waiting costs, the picture, and every year. */
final class PresentValueAnswer {
    private PresentValueAnswer() {}

    static Content of(Case.PresentValueOf asked) {
        var result = PresentValue.calculate(asked.rates(), asked.flows());
        var years = DiscountedYears.of(asked.flows(), result.factors());
        Money sum = Money.rounded(years.getLast().sum());
        var words = words(asked, result.presentValue(), sum, years);
        var parts = new ArrayList<Content>();
        parts.add(Components.heading(2, "Result", "result"));
        parts.add(Components.summaryList(List.of(
                SummaryRow.of("Present value", Cell.amount(result.presentValue())),
                SummaryRow.of("Sum of the flows, not discounted", Cell.amount(sum)))));
        parts.add(Components.heading(2, "What this means", "meaning"));
        words.forEach(sentence -> parts.add(Components.paragraph(sentence)));
        parts.add(DiscountedYears.chart(years, String.join(" ", words)).figure());
        parts.add(Folded.table("The picture as a table", DiscountedYears.table(years)));
        parts.add(Components.heading(2, "How this was worked out", "working"));
        parts.add(Components.paragraph("The factor of a year is the factor of the year before, divided by 1 plus the"
                + " rate in force. For forecasts only: value that was realised is never discounted."));
        parts.add(Folded.table("Show every year with its factor", working(asked.flows(), result.factors())));
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static List<String> words(
            Case.PresentValueOf asked, Money worth, Money sum, List<DiscountedYears.Year> years) {
        var sentences = new ArrayList<String>();
        Money waiting = sum.minus(worth);
        String compared =
                switch (waiting.signum()) {
                    case 1 -> ": waiting takes " + Pounds.exact(waiting) + " of them";
                    case -1 ->
                        ": " + Pounds.exact(waiting.absolute()) + " more than their sum, because more is paid"
                                + " late than is received late";
                    default -> ": waiting changes nothing";
                };
        sentences.add("Flows that come to " + Pounds.exact(sum) + " are worth " + Pounds.exact(worth) + " in year 0"
                + compared + ".");
        sentences.add("Each further year counts for less: " + rates(asked.rates()) + ".");
        if (DiscountedYears.beginsWithACost(years)) {
            sentences.add(earnedBack(years));
        }
        return sentences;
    }

    private static String rates(List<RateFrom> rates) {
        if (rates.size() == 1) {
            return Numbers.percent(rates.getFirst().rate()) + " a year";
        }
        return Names.list(rates.stream()
                .map(entry -> Numbers.percent(entry.rate()) + " a year from year " + entry.fromYear())
                .toList());
    }

    private static String earnedBack(List<DiscountedYears.Year> years) {
        int plain = DiscountedYears.earnedBackIn(years, DiscountedYears.Year::sum);
        int worth = DiscountedYears.earnedBackIn(years, DiscountedYears.Year::worth);
        String nothing =
                "The costs are not earned back by year " + years.getLast().number();
        if (plain < 0) {
            return nothing + ".";
        }
        return worth < 0
                ? nothing + " when later years count for less; without that they are in year " + plain + "."
                : "The costs are earned back in year " + worth + "; if later years counted in full, in year " + plain
                        + ".";
    }

    /** What comes in or goes out in one year, and what a pound of that year counts in year 0. */
    private record Flow(int year, Money amount, BigDecimal factor) {}

    private static Table working(List<Money> flows, List<BigDecimal> factors) {
        return Table.of(
                "Each flow times the factor of its year",
                "m",
                IntStream.range(0, flows.size())
                        .mapToObj(year -> new Flow(year, flows.get(year), factors.get(year)))
                        .toList(),
                Columns.<Flow>onPage()
                        .text("year", "Year", flow -> "Year " + flow.year())
                        .money("flow_gbp", "Flow", flow -> flow.amount())
                        .number("factor", "Factor", flow -> flow.factor())
                        .number("value", "Worth in year 0, before rounding", flow -> flow.amount()
                                .pounds()
                                .multiply(flow.factor(), MathContext.DECIMAL128)));
    }
}
