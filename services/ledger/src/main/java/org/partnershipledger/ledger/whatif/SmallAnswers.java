package org.partnershipledger.ledger.whatif;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.partnershipledger.kernel.gainshare.LateInterest;
import org.partnershipledger.kernel.gainshare.PresentValue;
import org.partnershipledger.kernel.gainshare.Split;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Numbers;
import org.partnershipledger.presentation.words.Pounds;

/** The answers for the kinds of one formula: a split, a present value, interest on a late payment. */
final class SmallAnswers {
    private SmallAnswers() {}

    static Content split(Case.SplitAmount asked) {
        var parts = Split.of(asked.amount(), asked.parties());
        BigDecimal whole = BigDecimal.ZERO;
        for (var party : asked.parties()) {
            whole = whole.add(party.weight());
        }
        var table = Table.of("Each party's part, before and after rounding to the penny", "m")
                .text("Party", "organisation")
                .number("Weight", "weight")
                .number("Exact part", "exact")
                .number("Part", "amount_gbp");
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal weight = asked.parties().get(i).weight();
            BigDecimal exact = asked.amount().pounds().multiply(weight).divide(whole, MathContext.DECIMAL32);
            table.row(
                    Cell.words(parts.get(i).organisation().value()),
                    Cell.decimal(weight),
                    Cell.decimal(new BigDecimal(exact.toPlainString())),
                    Cell.amount(parts.get(i).amount()));
        }
        return Templates.all(
                Components.heading(2, "Result", "result"),
                Components.paragraph("The parts add up to " + Pounds.exact(asked.amount())
                        + " to the penny. Each party first gets its exact part without the fraction of a penny; the"
                        + " pennies left over go to the largest fractions, a tie to the party named first."),
                Components.table(table.build()));
    }

    static Content presentValue(Case.PresentValueOf asked) {
        var result = PresentValue.calculate(asked.rates(), asked.flows());
        BigDecimal sum = BigDecimal.ZERO;
        var table = Table.of("How this was worked out: each flow times the factor of its year", "m")
                .text("Year", "year")
                .number("Flow", "flow_gbp")
                .number("Factor", "factor")
                .number("Worth today, before rounding", "value");
        for (int year = 0; year < asked.flows().size(); year++) {
            Money flow = asked.flows().get(year);
            BigDecimal factor = result.factors().get(year);
            BigDecimal value = flow.pounds().multiply(factor, MathContext.DECIMAL128);
            sum = sum.add(flow.pounds());
            table.row(Cell.words("Year " + year), Cell.amount(flow), Cell.decimal(factor), Cell.decimal(value));
        }
        return Templates.all(
                Components.heading(2, "Result", "result"),
                Components.summaryList(List.of(
                        SummaryRow.of("Present value", Cell.amount(result.presentValue())),
                        SummaryRow.of("Sum of the flows, not discounted", Cell.amount(Money.rounded(sum))))),
                Components.paragraph("Flows that come to " + Pounds.exact(Money.rounded(sum)) + " are worth "
                        + Pounds.exact(result.presentValue()) + " in year 0."),
                Components.paragraph("The factor of a year is the factor of the year before, divided by 1 plus the rate"
                        + " in force. For forecasts only: value that was realised is never discounted."),
                Components.table(table.build()));
    }

    static Content lateInterest(Case.LatePayment asked) {
        var debt = asked.debt();
        var rate = asked.terms().annualRate();
        var result = LateInterest.calculate(asked.terms(), debt);
        BigDecimal exact = debt.amount()
                .pounds()
                .multiply(rate)
                .multiply(BigDecimal.valueOf(result.days()))
                .divide(BigDecimal.valueOf(365), MathContext.DECIMAL128);
        Money total = result.interest().plus(result.fixedSum());
        String days = Numbers.counted(result.days(), "day", "days");
        String meaning = result.days() == 0
                ? "Paid on " + Days.of(debt.paidOn()) + ", on the due day or before: no interest and no fixed sum."
                : "Due on " + Days.of(debt.dueOn()) + " and paid on " + Days.of(debt.paidOn()) + ", " + days
                        + " late: the debtor owes " + Pounds.exact(total) + " on top of " + Pounds.exact(debt.amount())
                        + ".";
        String formula = Pounds.exact(debt.amount()) + " × " + Numbers.percent(rate) + " × " + days + " ÷ 365";
        return Templates.all(
                Components.heading(2, "Result", "result"),
                Components.summaryList(List.of(
                        SummaryRow.of("Interest", Cell.amount(result.interest())),
                        SummaryRow.of("Fixed sum", Cell.amount(result.fixedSum())),
                        SummaryRow.of("Days late", Cell.count(result.days())))),
                Components.paragraph(meaning),
                Components.table(Working.of(
                        "How this was worked out: simple interest, rounded once",
                        List.of(new Step(1, "interest", formula, exact)))));
    }
}
