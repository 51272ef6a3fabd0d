package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.InWords.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Reinvestment.Committed;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.Totals.Sum;

/** Where the money went: promised, spent, what came of it, and what nobody has decided about yet. */
final class ReinvestmentSection {
    private ReinvestmentSection() {}

    static ReportSection of(ReportContext report) {
        return new ReportSection(
                "where-the-money-went",
                "Where the money went",
                sentences(report),
                List.of(balance(report), table(report)));
    }

    private static List<String> sentences(ReportContext report) {
        var sentences = new ArrayList<String>();
        var spent = report.totals().reinvested().amount();
        sentences.add(
                spent.isZero()
                        ? "We spent none of the money from these partnerships on services this year."
                        : "This year we spent " + money(spent) + " on services because of these partnerships.");
        var received = report.totals().receivedInAll().amount();
        var committed = report.totals().committedBy(report.yearEnd()).amount();
        sentences.add("In all years up to the end of this one we received " + money(received) + " and promised "
                + money(committed) + " for services.");
        var left = received.minus(committed);
        sentences.add(
                left.signum() > 0
                        ? "Nobody has decided yet how to spend " + money(left) + "."
                        : left.signum() < 0
                                ? "The promises are " + money(left.absolute())
                                        + " more than the money received. That part has to come from savings."
                                : "All of the money received is promised.");
        return sentences;
    }

    private static ReportTable balance(ReportContext report) {
        var received = report.totals().receivedInAll();
        var committed = report.totals().committedBy(report.yearEnd());
        var steps = List.of(
                new SumStep("Received from partners", received),
                new SumStep("Promised for services", committed),
                new SumStep("Spent on services", spentInAll(report)),
                new SumStep("Received and not promised yet", received.minus(committed)));
        return ReportTable.named(
                        "reinvestment_balance",
                        "Money received, promised and spent, all years together",
                        "From the first year to the end of this one, before VAT.")
                .rows(steps, step -> step.sum().lineage(), SumStep.columns("Amount up to the end of the year."));
    }

    private static Sum spentInAll(ReportContext report) {
        var end = report.yearEnd();
        return report.history().reinvestments().stream()
                .map(each -> new Sum(each.spentBy(end), Lineage.of(each.facts().by(end))))
                .reduce(new Sum(Money.ZERO, Lineage.NONE), Sum::plus);
    }

    private static ReportTable table(ReportContext report) {
        return ReportTable.named(
                        "reinvestment", "What it was spent on", "One row for each promise to spend money on services.")
                .rows(
                        report.history().reinvestments().stream()
                                .filter(each -> each.committed().isBy(report.yearEnd()))
                                .toList(),
                        each -> Lineage.of(each.facts().by(report.effectiveCutOff())),
                        Value.<Committed>columns()
                                .key("reinvestment", "Promise", "Reference of the promise.", r -> r.reference())
                                .text("purpose", "What for", "Purpose as recorded.", r -> r.event()
                                        .purpose())
                                .text("agreement", "Agreement", "Agreement whose return pays for it.", r -> r.event()
                                        .agreement())
                                .onRequest()
                                .text("place", "Where", "Place or service.", r -> r.event()
                                        .place())
                                .date("promised_on", "Promised on", "Day of the promise.", r -> r.event()
                                        .effectiveOn())
                                .onRequest()
                                .money("promised", "Promised", "Amount promised.", r -> r.event()
                                        .amount())
                                .money(
                                        "spent_this_year",
                                        "Spent this year",
                                        "Amount spent in the year.",
                                        r -> r.spentBetween(report.year().firstDay(), report.yearEnd()).stream()
                                                .map(spent -> spent.event().amount())
                                                .reduce(Money.ZERO, Money::plus))
                                .money(
                                        "spent_in_all",
                                        "Spent in all",
                                        "Amount spent up to the end of the year.",
                                        r -> r.spentBy(report.yearEnd()))
                                .text("result", "What came of it", "Result as noted.", r -> result(r)));
    }

    /** What came of it, everything that was noted; null when nothing was. */
    private static String result(Committed reinvestment) {
        var noted = reinvestment.outcomes().stream()
                .map(each -> each.event().outcome())
                .collect(Collectors.joining("; "));
        return noted.isEmpty() ? null : noted;
    }
}
