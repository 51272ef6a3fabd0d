package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.partnershipledger.kernel.gainshare.LateInterest;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Days;
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

/** The answer for a late payment: what is owed, how it grows by the day, the picture, and the one formula. */
final class LateInterestAnswer {
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
    /** The picture shows three months at least. */
    private static final long SHOWN = 90;

    private LateInterestAnswer() {}

    static Content of(Case.LatePayment asked) {
        var result = LateInterest.calculate(asked.terms(), asked.debt());
        String meaning = meaning(asked, result);
        String growth = growth(asked);
        var points = points(asked, result.days());
        return Templates.all(
                Components.heading(2, "Result", "result"),
                Components.summaryList(List.of(
                        SummaryRow.of("Interest", Cell.amount(result.interest())),
                        SummaryRow.of("Fixed sum", Cell.amount(result.fixedSum())),
                        SummaryRow.of("Days late", Cell.count(result.days())))),
                Components.heading(2, "What this means", "meaning"),
                Components.paragraph(meaning),
                Components.paragraph(growth),
                chart(points, result.days(), meaning + " " + growth).figure(),
                Folded.table("The picture as a table", table(points)),
                Components.heading(2, "How this was worked out", "working"),
                Components.table(Working.of(
                        "Simple interest, rounded once",
                        List.of(new Step(
                                1,
                                "interest",
                                formula(asked, result.days()),
                                Optional.of(exact(asked, result.days())))))));
    }

    private static String meaning(Case.LatePayment asked, LateInterest.Result result) {
        var debt = asked.debt();
        if (result.days() == 0) {
            return "Paid on " + Days.of(debt.paidOn()) + ", on the due day or before: no interest and no fixed sum.";
        }
        Money total = result.interest().plus(result.fixedSum());
        return "Due on " + Days.of(debt.dueOn()) + " and paid on " + Days.of(debt.paidOn()) + ", "
                + late(result.days()) + " late: the debtor owes " + Pounds.exact(total) + " on top of "
                + Pounds.exact(debt.amount()) + ".";
    }

    private static String growth(Case.LatePayment asked) {
        String fixed = asked.terms().fixedSum().isZero()
                ? ""
                : "From the first day late a fixed sum of "
                        + Pounds.exact(asked.terms().fixedSum()) + " is owed once. ";
        return fixed + "Every day adds about " + Pounds.exact(Money.rounded(exact(asked, 1))) + " of interest, "
                + Numbers.percent(asked.terms().annualRate()) + " a year; interest itself bears no interest.";
    }

    private static BigDecimal exact(Case.LatePayment asked, long days) {
        return asked.debt()
                .amount()
                .pounds()
                .multiply(asked.terms().annualRate())
                .multiply(BigDecimal.valueOf(days))
                .divide(DAYS_OF_A_YEAR, MathContext.DECIMAL128);
    }

    private static String formula(Case.LatePayment asked, long days) {
        return Pounds.exact(asked.debt().amount()) + " × "
                + Numbers.percent(asked.terms().annualRate()) + " × " + late(days) + " ÷ 365";
    }

    private static String late(long days) {
        return Numbers.counted(days, "day", "days");
    }

    private record Point(long days, Money interest, Money fixedSum) {}

    /** On the due day, a day late, then in six steps of whole months of 30 days, and the day of payment. */
    private static List<Point> points(Case.LatePayment asked, long paidAfter) {
        long end = Math.max(SHOWN, paidAfter + paidAfter / 4);
        long step = (end / 6 + 29) / 30 * 30;
        var days = new TreeSet<>(List.of(0L, 1L, paidAfter));
        for (long day = step; day < end + step; day += step) {
            days.add(day);
        }
        var points = new ArrayList<Point>();
        for (long day : days) {
            Money interest = Money.rounded(exact(asked, day));
            points.add(new Point(
                    day, interest, day == 0 ? Money.ZERO : asked.terms().fixedSum()));
        }
        return points;
    }

    private static LineChart chart(List<Point> points, long paidAfter, String description) {
        var interest = new ArrayList<LineChart.Point>();
        var owed = new ArrayList<LineChart.Point>();
        for (var point : points) {
            BigDecimal day = BigDecimal.valueOf(point.days());
            interest.add(new LineChart.Point(day, point.interest().pounds()));
            owed.add(new LineChart.Point(
                    day, point.interest().plus(point.fixedSum()).pounds()));
        }
        boolean anyFixed = points.stream().anyMatch(point -> !point.fixedSum().isZero());
        var curves = new ArrayList<LineChart.Curve>();
        curves.add(new LineChart.Curve("Interest", interest));
        if (anyFixed) {
            curves.add(new LineChart.Curve("Interest and fixed sum", owed));
        }
        return new LineChart(
                "late-interest",
                "What is owed on top, by the days a payment is late",
                description,
                "Days late",
                AxisUnit.NUMBER,
                "Owed on top",
                AxisUnit.POUNDS,
                curves,
                List.of(new LineChart.Threshold(
                        BigDecimal.valueOf(paidAfter),
                        paidAfter == 0 ? "paid in time" : "paid, " + late(paidAfter) + " late")));
    }

    private static Table table(List<Point> points) {
        return Table.of(
                "The points of the picture",
                "m",
                points,
                Columns.<Point>onPage()
                        .count("days", "Days late", point -> point.days())
                        .money("interest_gbp", "Interest", point -> point.interest())
                        .money("fixed_sum_gbp", "Fixed sum", point -> point.fixedSum())
                        .money("owed_gbp", "Owed on top", point -> point.interest()
                                .plus(point.fixedSum())));
    }
}
