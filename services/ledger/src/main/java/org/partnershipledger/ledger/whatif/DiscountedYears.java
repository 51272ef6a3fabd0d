package org.partnershipledger.ledger.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.chart.AxisUnit;
import org.partnershipledger.presentation.chart.BarChart;
import org.partnershipledger.presentation.chart.Chart;
import org.partnershipledger.presentation.chart.LineChart;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/** Yearly flows as they add up, in full and as they are worth in year 0: the picture of a present value and its table. */
final class DiscountedYears {
    /** Fewer years than this make no line worth looking at. */
    private static final int LEAST_FOR_A_LINE = 4;

    private DiscountedYears() {}

    /**
     * @param value of this year's flow in year 0
     * @param sum of the flows up to this year
     * @param worth of the flows up to this year, in year 0
     */
    record Year(int number, BigDecimal value, BigDecimal sum, BigDecimal worth) {}

    /** @param flows one or more, with a factor for each */
    static List<Year> of(List<Money> flows, List<BigDecimal> factors) {
        var years = new ArrayList<Year>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal worth = BigDecimal.ZERO;
        for (int year = 0; year < flows.size(); year++) {
            BigDecimal flow = flows.get(year).pounds();
            BigDecimal value = flow.multiply(factors.get(year), MathContext.DECIMAL128);
            sum = sum.add(flow);
            worth = worth.add(value, MathContext.DECIMAL128);
            years.add(new Year(year, value, sum, worth));
        }
        return List.copyOf(years);
    }

    static boolean beginsWithACost(List<Year> years) {
        return years.stream()
                        .filter(year -> year.value().signum() != 0)
                        .findFirst()
                        .map(year -> year.value().signum())
                        .orElse(0)
                < 0;
    }

    /** The first year from which on the amount stays at nothing or above; -1 when the last is below. */
    static int earnedBackIn(List<Year> years, Function<Year, BigDecimal> amount) {
        int found = -1;
        for (Year year : years.reversed()) {
            if (amount.apply(year).signum() < 0) {
                break;
            }
            found = year.number();
        }
        return found;
    }

    static Chart chart(List<Year> years, String description) {
        if (years.size() < LEAST_FOR_A_LINE) {
            return new BarChart(
                    "present-value",
                    "What each year's flow is worth in year 0",
                    description,
                    AxisUnit.POUNDS,
                    years.stream()
                            .map(year -> new BarChart.Bar("Year " + year.number(), year.value(), 0))
                            .toList());
        }
        return new LineChart(
                "present-value",
                "The flows up to each year, added up in full and at their worth in year 0",
                description,
                "Year",
                AxisUnit.NUMBER,
                "Added up so far",
                AxisUnit.POUNDS,
                List.of(curve("Worth in year 0", years, Year::worth), curve("In full", years, Year::sum)),
                List.of());
    }

    private static LineChart.Curve curve(String name, List<Year> years, Function<Year, BigDecimal> amount) {
        return new LineChart.Curve(
                name,
                years.stream()
                        .map(year -> new LineChart.Point(BigDecimal.valueOf(year.number()), amount.apply(year)))
                        .toList());
    }

    static Table table(List<Year> years) {
        return Table.of(
                "The flows up to each year, to the penny",
                "m",
                years,
                Columns.<Year>onPage()
                        .text("year", "Year", year -> "Up to year " + year.number())
                        .money("sum_gbp", "In full", year -> Money.rounded(year.sum()))
                        .money("worth_gbp", "Worth in year 0", year -> Money.rounded(year.worth())));
    }
}
