package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.gainshare.Split;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.chart.AxisUnit;
import org.partnershipledger.presentation.chart.BarChart;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;

/** The answer for a split: who gets what in a sentence, a bar for each party, and the table with the pennies. */
final class SplitAnswer {
    /** More parties than this are read in the table, not in a sentence. */
    private static final int MOST_IN_A_SENTENCE = 6;

    private SplitAnswer() {}

    static Content of(Case.SplitAmount asked) {
        var parts = Split.of(asked.amount(), asked.parties());
        String meaning = meaning(asked, parts);
        return Templates.all(
                Components.heading(2, "Result", "result"),
                Components.paragraph(meaning),
                Components.paragraph("The parts add up to " + Pounds.exact(asked.amount())
                        + " to the penny. Each party first gets its exact part without the fraction of a penny; the"
                        + " pennies left over go to the largest fractions, a tie to the party named first."),
                chart(parts, meaning).figure(),
                Components.table(table(asked, parts)));
    }

    private static String meaning(Case.SplitAmount asked, List<PartyAmount> parts) {
        boolean back = asked.amount().signum() < 0;
        String begin = back
                ? Pounds.exact(asked.amount().absolute()) + " is to be borne or given back: "
                : "Of " + Pounds.exact(asked.amount()) + " ";
        var said = new ArrayList<String>();
        for (int i = 0; i < parts.size() && i < MOST_IN_A_SENTENCE; i++) {
            PartyAmount part = parts.get(i);
            String verb = i > 0 ? " " : back ? " gives " : " receives ";
            said.add(part.organisation() + verb + Pounds.exact(part.amount().absolute()) + " ("
                    + share(asked.parties(), i) + ")");
        }
        int more = parts.size() - said.size();
        if (more > 0) {
            said.add(Numbers.counted(more, "more party", "more parties") + " the rest");
        }
        return begin + Names.list(said) + ".";
    }

    /** The part of the weights, to a tenth of a per cent. */
    private static String share(List<PartyWeight> parties, int index) {
        BigDecimal rate = parties.get(index).weight().divide(whole(parties), 3, RoundingMode.HALF_UP);
        return Numbers.percent(rate);
    }

    private static BigDecimal whole(List<PartyWeight> parties) {
        return parties.stream().map(PartyWeight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BarChart chart(List<PartyAmount> parts, String description) {
        return new BarChart(
                "split",
                "Each party's part of the amount",
                description,
                AxisUnit.POUNDS,
                parts.stream()
                        .map(part -> new BarChart.Bar(
                                part.organisation().value(), part.amount().pounds(), 0))
                        .toList());
    }

    private record Part(PartyAmount amount, BigDecimal weight, BigDecimal exact) {}

    private static Table table(Case.SplitAmount asked, List<PartyAmount> parts) {
        BigDecimal whole = whole(asked.parties());
        var rows = IntStream.range(0, parts.size())
                .mapToObj(i -> {
                    BigDecimal weight = asked.parties().get(i).weight();
                    return new Part(
                            parts.get(i),
                            weight,
                            asked.amount().pounds().multiply(weight).divide(whole, MathContext.DECIMAL32));
                })
                .toList();
        return Table.of(
                "Each party's part, before and after rounding to the penny",
                "m",
                rows,
                Columns.<Part>onPage()
                        .text("organisation", "Party", part -> part.amount()
                                .organisation()
                                .value())
                        .number("weight", "Weight", part -> part.weight())
                        .number("exact", "Exact part", part -> withPence(part.exact()))
                        .money("amount_gbp", "Part", part -> part.amount().amount()));
    }

    /** Every digit that says something, and two after the point at least. */
    private static BigDecimal withPence(BigDecimal exact) {
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.setScale(Math.max(2, stripped.scale()));
    }
}
