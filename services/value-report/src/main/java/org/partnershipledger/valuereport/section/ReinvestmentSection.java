package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.InWords.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/** Where the money went: promised, spent, what came of it, and what nobody has decided about yet. */
final class ReinvestmentSection {
    private ReinvestmentSection() {}

    static Section of(Asked asked) {
        return new Section(
                "where-the-money-went",
                "Where the money went",
                sentences(asked),
                List.of(balance(asked), table(asked)));
    }

    private static List<String> sentences(Asked asked) {
        var sentences = new ArrayList<String>();
        var spent = asked.totals().reinvested().amount();
        sentences.add(
                spent.isZero()
                        ? "We spent none of the money from these partnerships on services this year."
                        : "This year we spent " + money(spent) + " on services because of these partnerships.");
        var received = asked.totals().receivedInAll().amount();
        var committed = asked.totals().committedBy(asked.yearEnd()).amount();
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

    private static Table balance(Asked asked) {
        var received = asked.totals().receivedInAll();
        var committed = asked.totals().committedBy(asked.yearEnd());
        var spent = spentInAll(asked);
        return Table.named(
                        "reinvestment_balance",
                        "Money received, promised and spent, all years together",
                        "From the first year to the end of this one, before VAT.")
                .columns(
                        Column.key("line", "Step", "What is counted."),
                        Column.money("amount", "Amount", "Amount up to the end of the year."))
                .row(received.lineage(), new Value.Text("Received from partners"), Value.amount(received.amount()))
                .row(committed.lineage(), new Value.Text("Promised for services"), Value.amount(committed.amount()))
                .row(spentLineage(asked), new Value.Text("Spent on services"), Value.amount(spent))
                .row(
                        received.lineage().and(committed.lineage()),
                        new Value.Text("Received and not promised yet"),
                        Value.amount(received.amount().minus(committed.amount())))
                .build();
    }

    private static Lineage spentLineage(Asked asked) {
        return Lineage.join(asked.history().reinvestments().stream().map(r -> Lineage.of(r.by(asked.yearEnd()))));
    }

    private static Money spentInAll(Asked asked) {
        return asked.history().reinvestments().stream()
                .map(r -> r.spentBy(asked.yearEnd()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Table table(Asked asked) {
        var table = Table.named(
                        "reinvestment", "What it was spent on", "One row for each promise to spend money on services.")
                .columns(
                        Column.key("reinvestment", "Promise", "Reference of the promise."),
                        Column.text("purpose", "What for", "Purpose as recorded."),
                        Column.text("agreement", "Agreement", "Agreement whose return pays for it.")
                                .onRequest(),
                        Column.text("place", "Where", "Place or service."),
                        Column.date("promised_on", "Promised on", "Day of the promise.")
                                .onRequest(),
                        Column.money("promised", "Promised", "Amount promised."),
                        Column.money("spent_this_year", "Spent this year", "Amount spent in the year."),
                        Column.money("spent_in_all", "Spent in all", "Amount spent up to the end of the year."),
                        Column.text("result", "What came of it", "Result as noted."));
        for (var reinvestment : asked.history().reinvestments()) {
            if (!reinvestment.committed().isBy(asked.yearEnd())) {
                continue;
            }
            var event = reinvestment.event();
            var result = reinvestment.outcomes().stream()
                    .map(noted -> noted.event().outcome())
                    .collect(Collectors.joining("; "));
            table.row(
                    Lineage.of(reinvestment.by(asked.effectiveCutOff())),
                    new Value.Text(reinvestment.reference()),
                    Value.text(event.purpose()),
                    Value.text(event.agreement()),
                    Value.text(event.place()),
                    Value.day(event.effectiveOn()),
                    Value.amount(event.amount()),
                    Value.amount(reinvestment.spentBetween(asked.year().firstDay(), asked.yearEnd()).stream()
                            .map(spent -> spent.event().amount())
                            .reduce(Money.ZERO, Money::plus)),
                    Value.amount(reinvestment.spentBy(asked.yearEnd())),
                    result.isEmpty() ? Value.missing(Mark.NOT_AVAILABLE) : Value.text(result));
        }
        return table.build();
    }
}
