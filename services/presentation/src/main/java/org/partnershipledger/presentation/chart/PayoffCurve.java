package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.gainshare.Payoff;
import org.partnershipledger.kernel.gainshare.PayoffWords;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/**
 * Who gets what under terms of gain share, over the range of outcomes: the curve, and the table with the same points.
 * The what-if page draws it before terms are agreed, a reconciliation's page after. Next: {@link Payoff}.
 */
public final class PayoffCurve {
    private PayoffCurve() {}

    /** @param id of the figure on its page */
    public static LineChart chart(String id, Payoff payoff) {
        return new LineChart(
                id,
                "Who gets what, over the range of outcomes",
                String.join(" ", PayoffWords.of(payoff)),
                "Pool: a loss to the left of £0, a gain to the right",
                AxisUnit.POUNDS,
                "Share; below £0 is borne",
                AxisUnit.POUNDS,
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

    /** @param size of its caption: s or m */
    public static Table table(String size, Payoff payoff) {
        // Where a limit begins between two pennies the curve has a point on either side of it, which look the same.
        var points = payoff.points().stream().map(Pennies::of).distinct().toList();
        return Table.of(
                "The points of the curve; two rows with the same pool are a jump",
                size,
                points,
                Columns.<Pennies>onPage()
                        .money("pool_gbp", "Pool", Pennies::pool)
                        .money("partner_gbp", "Partner", Pennies::partner)
                        .money("nhs_gbp", "NHS", point -> point.pool().minus(point.partner())));
    }

    /** A point of the curve to the penny. */
    private record Pennies(Money pool, Money partner) {
        static Pennies of(Payoff.Point point) {
            return new Pennies(Money.rounded(point.pool()), Money.rounded(point.partnerShare()));
        }
    }
}
