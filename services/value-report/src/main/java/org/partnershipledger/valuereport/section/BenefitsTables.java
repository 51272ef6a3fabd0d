package org.partnershipledger.valuereport.section;

import java.util.List;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.ValuedBenefit;

/**
 * The value put on results, class by class. The classes stand side by side and are never added together; values
 * that are not checked, or of grade D or E, stand in a column of their own.
 */
final class BenefitsTables {
    private BenefitsTables() {}

    static Table byClass(Asked asked) {
        var table = Table.named(
                        "value_by_class",
                        "Kinds of value, side by side",
                        "One row for each kind of value. The kinds are never added together.")
                .columns(
                        Column.key("kind", "Kind of value", "Class of the value."),
                        Column.money(
                                "checked",
                                "Checked (grades A to C)",
                                "Value of checked results with evidence A, B or C."),
                        Column.money(
                                "not_yet_sure",
                                "Not sure (D, E or not checked)",
                                "Value with weak evidence or without a check."),
                        Column.count("valuations", "Valuations", "How many values are in the row."));
        for (var benefitClass : BenefitClass.values()) {
            var all = asked.figures().benefits().stream()
                    .filter(b -> b.benefitClass() == benefitClass)
                    .toList();
            if (all.isEmpty()) {
                continue;
            }
            var sure = all.stream().filter(ValuedBenefit::inHeadline).toList();
            var unsure = all.stream()
                    .filter(b -> !b.inHeadline() && !b.tooFewPeople() && b.amount() != null)
                    .toList();
            table.row(
                    Lineage.join(all.stream().map(ValuedBenefit::lineage)),
                    new Value.Text(Names.of(benefitClass)),
                    sum(benefitClass, sure, all),
                    sum(benefitClass, unsure, all),
                    Value.count(all.size()));
        }
        return table.build();
    }

    /** A sum from which a hidden value was left out is never shown as nil. */
    private static Value sum(BenefitClass benefitClass, List<ValuedBenefit> benefits, List<ValuedBenefit> all) {
        if (benefitClass == BenefitClass.QUALITATIVE) {
            return Value.missing(Mark.NOT_APPLICABLE);
        }
        if (benefits.isEmpty() && all.stream().anyMatch(ValuedBenefit::tooFewPeople)) {
            return Value.missing(Mark.CONFIDENTIAL);
        }
        return Value.amount(benefits.stream().map(ValuedBenefit::amount).reduce(Money.ZERO, Money::plus));
    }

    static Table benefits(Asked asked) {
        var table = Table.named(
                        "benefits",
                        "Every value put on a result",
                        "One row for each value put on a result of the year, as it stands now.")
                .display(Table.Display.folded())
                .columns(
                        Column.key("benefit", "Value", "Reference of the value."),
                        Column.text("agreement", "Agreement", "Reference of the agreement.")
                                .inFilesOnly(),
                        Column.text("outcome", "Result", "Reference of the result it rests on.")
                                .inFilesOnly(),
                        Column.text("kind", "Kind of value", "Class of the value."),
                        Column.money("amount", "Amount", "Value in pounds; none when it is described in words."),
                        Column.text("grade", "Evidence", "Grade A to E: the weaker of the value's and the result's."),
                        Column.text("in_summary", "In the summary?", "Whether the summary counts it, and why not."),
                        Column.text("budget", "Budget that got smaller", "Reference of the budget, for money saved.")
                                .inFilesOnly(),
                        Column.text("description", "In words", "What the value is."));
        for (var benefit : asked.figures().benefits()) {
            var event = benefit.event();
            table.row(
                    benefit.lineage(),
                    new Value.Text(event.benefit()),
                    Value.text(event.agreement()),
                    Value.text(event.outcome()),
                    Value.text(Names.of(event.benefitClass())),
                    amount(benefit),
                    Value.text(benefit.grade().name()),
                    Value.text(inSummary(benefit)),
                    event.budgetReference().map(Value::text).orElse(Value.missing(Mark.NOT_APPLICABLE)),
                    Value.text(event.description()));
        }
        return table.build();
    }

    private static Value amount(ValuedBenefit benefit) {
        if (benefit.tooFewPeople()) {
            return Value.missing(Mark.CONFIDENTIAL);
        }
        if (benefit.amount() == null) {
            return Value.missing(Mark.NOT_APPLICABLE);
        }
        return new Value.Amount(
                benefit.amount(),
                benefit.valuations().size() > 1 ? Mark.REVISED : benefit.verified() ? null : Mark.ESTIMATED);
    }

    private static String inSummary(ValuedBenefit benefit) {
        if (benefit.tooFewPeople()) {
            return "no: it could point to a few people";
        }
        if (!benefit.verified()) {
            return "no: the result is not checked";
        }
        if (benefit.amount() == null) {
            return "no: it is described in words";
        }
        if (!benefit.inHeadline()) {
            return "no: the evidence is too weak";
        }
        return switch (benefit.benefitClass()) {
            case CASH_RELEASING -> "yes";
            case CASH_RECEIVED -> "no: money received is counted from payments";
            case NON_CASH_RELEASING, SOCIETAL, QUALITATIVE -> "no: it is not money";
        };
    }
}
