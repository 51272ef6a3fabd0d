package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.InWords.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.MoneyKind;
import org.partnershipledger.valuereport.year.Totals;
import org.partnershipledger.valuereport.year.Totals.Sum;

/**
 * Money in both directions, gross, and the net line W14 with each of its parts. Only money counts here: other kinds
 * of value stand in their own tables and are never added to it.
 */
final class MoneySection {
    private MoneySection() {}

    static ReportSection of(ReportContext report) {
        return new ReportSection(
                "money",
                "Money",
                sentences(report),
                List.of(
                        legs(report),
                        netLine(report),
                        PaymentsTable.of(report),
                        SettlementsTable.of(report),
                        costs(report),
                        OtherValueTables.otherValue(report),
                        OtherValueTables.equity(report),
                        OtherValueTables.mayCome(report)));
    }

    private static List<String> sentences(ReportContext report) {
        var sentences = new ArrayList<String>();
        var totals = report.totals();
        var received = totals.received().amount();
        var paid = totals.money(kind -> !kind.isFromPartner()).amount();
        var repaid = totals.money(kind -> kind == MoneyKind.GAIN_SHARE_REPAID).amount();
        sentences.add(
                received.isZero()
                        ? report.figures().hiddenMoney().isEmpty()
                                ? "We received no money from partners this year."
                                : "Partners paid us nothing this year that we can show."
                        : "Partners paid us " + money(received) + " this year.");
        sentences.add(
                paid.isZero()
                        ? report.figures().hiddenMoney().isEmpty()
                                ? "We paid partners nothing."
                                : "We paid partners nothing that we can show."
                        : "We paid partners " + money(paid) + whatFor(totals) + ".");
        if (!repaid.isZero()) {
            sentences.add("Partners gave back " + money(repaid)
                    + " that we had paid too much before. We do not count this as income.");
        }
        var hidden = report.figures().hiddenMoney().size();
        if (hidden > 0) {
            sentences.add("We do not show the amount of " + InWords.many(hidden, "payment", "payments")
                    + ", and it is in no total, because it rests on so few people that it could point to them.");
        }
        var costs = totals.costs().amount();
        sentences.add(
                costs.isZero()
                        ? "No cost of sharing data is recorded. That does not mean that it was free."
                        : "Sharing data cost us " + money(costs) + ".");
        var net = totals.net().amount();
        sentences.add("Money received, plus savings in cash that we kept, less " + lessWhat(totals) + ", comes to "
                + money(net) + (net.signum() < 0 ? ". The NHS is out of pocket for this year." : "."));
        if (totals.keptIsProvisional()) {
            sentences.add("Part of this is provisional: a share is not final yet, or a partner disputes it.");
        }
        var overdue = report.figures().settlements().stream()
                .filter(settlement -> settlement.isOverdueOn(report.yearEnd())
                        && !report.figures().hides(settlement))
                .toList();
        if (!overdue.isEmpty()) {
            var amount = overdue.stream().map(s -> s.owedOn(report.yearEnd())).reduce(Money.ZERO, Money::plus);
            sentences.add("At the end of the year " + InWords.many(overdue.size(), "payment was", "payments were")
                    + " late: " + money(amount) + " in all.");
        }
        return sentences;
    }

    private static String whatFor(Totals totals) {
        var earned = totals.money(kind -> kind == MoneyKind.GAIN_SHARE).amount();
        var back = totals.givenBack().amount();
        if (back.isZero()) {
            return " as their part of savings";
        }
        return earned.isZero()
                ? ", all of it in payments that we gave back to them"
                : ": " + money(earned) + " as their part of savings, and " + money(back)
                        + " in payments that we gave back to them";
    }

    /** Everything that the table takes away, so that a reader who adds up comes to the same sum. */
    private static String lessWhat(Totals totals) {
        return "our costs"
                + (totals.uncoveredShares().amount().isZero()
                        ? ""
                        : ", less partners\u2019 part of gains that nobody has checked as a saving in cash")
                + (totals.givenBack().amount().isZero() ? "" : ", less what we gave back to partners");
    }

    private static ReportTable legs(ReportContext report) {
        var legs = Arrays.stream(MoneyKind.values())
                .map(kind -> new Leg(
                        kind,
                        report.totals().money(kind::equals),
                        report.totalsBefore().money(kind::equals)))
                .filter(leg ->
                        leg.now().lineage().size() > 0 || leg.before().lineage().size() > 0)
                .toList();
        return ReportTable.named(
                        "money_by_kind",
                        "Money in and out, by kind",
                        "One row for each kind of payment and who paid; before VAT.")
                .rows(
                        legs,
                        leg -> leg.now().lineage().and(leg.before().lineage()),
                        Value.<Leg>columns()
                                .key("kind", "Kind", "What the payments were for.", l -> l.kind()
                                        .words())
                                .text(
                                        "who_paid",
                                        "Who paid",
                                        "Partners, or the NHS.",
                                        l -> l.kind().isFromPartner() ? "partners" : "the NHS")
                                .money("amount", "This year", "Payments of the year, before VAT.", l -> l.now()
                                        .amount())
                                .money(
                                        "last_year",
                                        "Last year",
                                        "Payments of the year before, before VAT.",
                                        l -> l.before().amount()));
    }

    /** Payments of one kind, of this year and the year before. */
    private record Leg(MoneyKind kind, Sum now, Sum before) {}

    private static ReportTable netLine(ReportContext report) {
        var totals = report.totals();
        var provisional = totals.keptIsProvisional() ? Mark.PROVISIONAL : null;
        var steps = List.of(
                new SumStep("Money received from partners", totals.received()),
                new SumStep("Savings in cash that we kept, checked (grades A to C)", totals.kept(), provisional),
                new SumStep(
                        "Less partners\u2019 part of gains with no checked saving against it",
                        negated(totals.uncoveredShares()),
                        provisional),
                new SumStep("Less what sharing data cost the NHS", negated(totals.costs())),
                new SumStep("Less payments given back to partners", negated(totals.givenBack())),
                new SumStep("What was left", totals.net(), provisional));
        return ReportTable.named(
                        "net_return",
                        "What was left for the NHS",
                        "The steps from money received to what was left, in order.")
                .rows(
                        steps,
                        step -> step.sum().lineage(),
                        SumStep.columns("The amount; what is taken away has a minus sign."));
    }

    private static Sum negated(Sum sum) {
        return new Sum(sum.amount().negated(), sum.lineage());
    }

    private static ReportTable costs(ReportContext report) {
        return ReportTable.named("nhs_costs", "What sharing data cost the NHS", "One row for each recorded cost.")
                .display(Display.folded())
                .rows(
                        report.figures().costs(),
                        cost -> Lineage.of(cost),
                        Value.<Fact<NhsCostRecorded>>columns()
                                .key("agreement", "Agreement", "Reference of the agreement.", c -> c.event()
                                        .agreement())
                                .text("category", "What for", "Kind of cost.", c -> c.event()
                                        .category())
                                .date("on", "Day", "Day of the cost.", c -> c.event()
                                        .effectiveOn())
                                .money("amount", "Amount", "Amount of the cost.", c -> c.event()
                                        .amount())
                                .text(
                                        "reference",
                                        "Finance reference",
                                        "Reference in the finance system.",
                                        c -> c.event().reference()));
    }
}
