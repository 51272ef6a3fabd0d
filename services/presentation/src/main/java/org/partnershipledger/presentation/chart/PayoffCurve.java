package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.gainshare.Payoff;
import org.partnershipledger.kernel.gainshare.PayoffWords;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Cell;
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

    /** @param size of its caption: s or m */
    public static Table table(String size, Payoff payoff) {
        Table.Builder table = Table.of("The points of the curve; two rows with the same pool are a jump", size)
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
