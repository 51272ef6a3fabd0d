package org.partnershipledger.finance.gainshare;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.Payoff;
import org.partnershipledger.kernel.gainshare.PayoffWords;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.chart.LineChart;
import org.partnershipledger.presentation.chart.Unit;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Table;

/**
 * What the terms of a reconciliation mean for every outcome there could have been: sentences, the curve, and the table
 * with the same points. Drawn for the benchmark, the prices and the score of its period; the same curve as the what-if
 * page draws before terms are agreed. Next: {@link Payoff}.
 */
final class TermsPicture {
    private TermsPicture() {}

    /** @param number of the working on its page; nothing where it could not be measured */
    static Content of(Working working, int number) {
        if (working.result().partnerShare() == null) {
            return Templates.text("");
        }
        Payoff payoff = Payoff.of(working.terms(), working.inputs());
        var parts = new ArrayList<Content>();
        PayoffWords.of(payoff).forEach(sentence -> parts.add(Components.paragraph(sentence)));
        parts.add(chart(payoff, number).figure());
        parts.add(Components.table(points(payoff)));
        return Components.details(
                "What these terms mean over the range of outcomes", Templates.all(parts.toArray(Content[]::new)));
    }

    private static LineChart chart(Payoff payoff, int number) {
        return new LineChart(
                "payoff-" + number,
                "Who gets what, over the range of outcomes",
                String.join(" ", PayoffWords.of(payoff)),
                "Pool: a loss to the left of £0, a gain to the right",
                Unit.POUNDS,
                "Share; below £0 is borne",
                Unit.POUNDS,
                List.of(
                        curve("Partner", payoff, Payoff.Point::partnerShare),
                        curve("NHS", payoff, Payoff.Point::nhsShare)),
                payoff.marks().stream()
                        .map(mark -> new LineChart.Threshold(mark.pool(), mark.label()))
                        .toList());
    }

    private static LineChart.Curve curve(String name, Payoff payoff, Function<Payoff.Point, BigDecimal> share) {
        return new LineChart.Curve(
                name,
                payoff.points().stream()
                        .map(point -> new LineChart.Point(point.pool(), share.apply(point)))
                        .toList());
    }

    private static Table points(Payoff payoff) {
        var table = Table.of("The points of the curve; two rows with the same pool are a jump", "s")
                .number("Pool", "pool_gbp")
                .number("Partner", "partner_gbp")
                .number("NHS", "nhs_gbp");
        var shown = new HashSet<List<Money>>();
        for (Payoff.Point point : payoff.points()) {
            Money pool = Money.rounded(point.pool());
            Money partner = Money.rounded(point.partnerShare());
            if (!shown.add(List.of(pool, partner))) {
                // Where a limit begins between two pennies the curve has a point on either side of it.
                continue;
            }
            table.row(Cell.amount(pool), Cell.amount(partner), Cell.amount(pool.minus(partner)));
        }
        return table.build();
    }
}
