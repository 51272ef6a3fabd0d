package org.partnershipledger.valuereport.section;

import java.util.Arrays;
import java.util.List;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.ValuedBenefit;

/**
 * The value put on results, class by class. The classes stand side by side and are never added together; values
 * that are not checked, or of grade D or E, stand in a column of their own.
 */
final class BenefitsTables {
    private BenefitsTables() {}

    /** All values of one class, and those of them that count in the summary or are too unsure for it. */
    private record OfClass(BenefitClass benefitClass, List<ValuedBenefit> all) {

        List<ValuedBenefit> sure() {
            return all.stream().filter(ValuedBenefit::inHeadline).toList();
        }

        List<ValuedBenefit> unsure() {
            return all.stream()
                    .filter(b ->
                            !b.inHeadline() && !b.tooFewPeople() && b.amount().isPresent())
                    .toList();
        }

        /** A sum from which a hidden value was left out is never shown as nil. */
        Value sum(List<ValuedBenefit> benefits) {
            if (benefitClass == BenefitClass.QUALITATIVE) {
                return Value.missing(Mark.NOT_APPLICABLE);
            }
            if (benefits.isEmpty() && all.stream().anyMatch(ValuedBenefit::tooFewPeople)) {
                return Value.missing(Mark.CONFIDENTIAL);
            }
            return Value.amount(
                    benefits.stream().map(ValuedBenefit::amountOrNothing).reduce(Money.ZERO, Money::plus));
        }
    }

    static ReportTable byClass(ReportContext report) {
        var classes = Arrays.stream(BenefitClass.values())
                .map(benefitClass -> new OfClass(
                        benefitClass,
                        report.figures().benefits().stream()
                                .filter(b -> b.benefitClass() == benefitClass)
                                .toList()))
                .filter(each -> !each.all().isEmpty())
                .toList();
        return ReportTable.named(
                        "value_by_class",
                        "Kinds of value, side by side",
                        "One row for each kind of value. The kinds are never added together.")
                .rows(
                        classes,
                        each -> Lineage.join(each.all().stream().map(ValuedBenefit::lineage)),
                        Value.<OfClass>columns()
                                .key("kind", "Kind of value", "Class of the value.", e -> LayNames.of(e.benefitClass()))
                                .cell(
                                        Kind.MONEY,
                                        "checked",
                                        "Checked (grades A to C)",
                                        "Value of checked results with evidence A, B or C.",
                                        e -> e.sum(e.sure()))
                                .cell(
                                        Kind.MONEY,
                                        "not_yet_sure",
                                        "Not sure (D, E or not checked)",
                                        "Value with weak evidence or without a check.",
                                        e -> e.sum(e.unsure()))
                                .count("valuations", "Valuations", "How many values are in the row.", e -> e.all()
                                        .size()));
    }

    static ReportTable benefits(ReportContext report) {
        return ReportTable.named(
                        "benefits",
                        "Every value put on a result",
                        "One row for each value put on a result of the year, as it stands now.")
                .display(Display.folded())
                .rows(
                        report.figures().benefits(),
                        ValuedBenefit::lineage,
                        Value.<ValuedBenefit>columns()
                                .key("benefit", "Value", "Reference of the value.", b -> b.event()
                                        .benefit())
                                .text("agreement", "Agreement", "Reference of the agreement.", b -> b.event()
                                        .agreement())
                                .inFilesOnly()
                                .text("outcome", "Result", "Reference of the result it rests on.", b -> b.event()
                                        .outcome())
                                .inFilesOnly()
                                .text(
                                        "kind",
                                        "Kind of value",
                                        "Class of the value.",
                                        b -> LayNames.of(b.event().benefitClass()))
                                .cell(
                                        Kind.MONEY,
                                        "amount",
                                        "Amount",
                                        "Value in pounds; none when it is described in words.",
                                        b -> amount(b))
                                .text(
                                        "grade",
                                        "Evidence",
                                        "Grade A to E: the weaker of the value's and the result's.",
                                        b -> b.grade().name())
                                .text(
                                        "in_summary",
                                        "In the summary?",
                                        "Whether the summary counts it, and why not.",
                                        b -> inSummary(b))
                                .cell(
                                        Kind.TEXT,
                                        "budget",
                                        "Budget that got smaller",
                                        "Reference of the budget, for money saved.",
                                        b -> b.event()
                                                .budgetReference()
                                                .map(Value::text)
                                                .orElse(Value.missing(Mark.NOT_APPLICABLE)))
                                .inFilesOnly()
                                .text("description", "In words", "What the value is.", b -> b.event()
                                        .description()));
    }

    private static Value amount(ValuedBenefit benefit) {
        if (benefit.tooFewPeople()) {
            return Value.missing(Mark.CONFIDENTIAL);
        }
        return benefit.amount()
                .<Value>map(amount -> new Value.Amount(
                        amount,
                        benefit.valuations().size() > 1 ? Mark.REVISED : benefit.verified() ? null : Mark.ESTIMATED))
                .orElse(Value.missing(Mark.NOT_APPLICABLE));
    }

    private static String inSummary(ValuedBenefit benefit) {
        if (benefit.tooFewPeople()) {
            return "no: it could point to a few people";
        }
        if (!benefit.verified()) {
            return "no: the result is not checked";
        }
        if (benefit.amount().isEmpty()) {
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
