package org.partnershipledger.valuereport.section;

import java.util.List;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.disclosure.CountedPeople;
import org.partnershipledger.valuereport.facts.GainShareFacts.Run;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.OutcomeOfYear;
import org.partnershipledger.valuereport.year.YearFigures.RunOfYear;

/** Every figure of the year that was put right after it was first recorded: the old one, the new one, and why. */
final class CorrectionsSection {
    private CorrectionsSection() {}

    static Section of(Asked asked) {
        var table = Table.named(
                        "corrections",
                        "What was put right",
                        "One row for each figure that was changed after it was first recorded.")
                .columns(
                        Column.key("what", "What", "The figure that was put right."),
                        Column.text("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("before", "Before", "The old figure."),
                        Column.text("now", "Now", "The new figure."),
                        Column.text("why", "Why", "Reason as recorded."));
        asked.figures().outcomes().forEach(outcome -> outcome(table, outcome));
        asked.figures().benefits().stream()
                .filter(benefit -> benefit.valuations().size() > 1 && !benefit.tooFewPeople())
                .forEach(benefit -> {
                    var before = benefit.valuations()
                            .get(benefit.valuations().size() - 2)
                            .event()
                            .amount()
                            .orElse(null);
                    table.row(
                            benefit.lineage(),
                            new Value.Text("Value " + benefit.event().benefit()),
                            Value.text(benefit.agreement().reference()),
                            money(before),
                            money(benefit.amount()),
                            Value.text("valued again: " + benefit.event().description()));
                });
        asked.figures().allRuns().stream()
                .filter(run -> run.run().event().run() == ReconciliationRun.CORRECTION)
                .forEach(run -> run(table, run));
        CommercialCorrections.in(asked, table);
        var built = table.build();
        var sentence = built.rows().isEmpty()
                ? "No figure for this year was put right after it was recorded."
                : InWords.many(built.rows().size(), "figure", "figures")
                        + " for this year changed after being first recorded. We never overwrite: the old figure stays in the ledger.";
        return new Section("corrections", "Corrections", List.of(sentence), List.of(built));
    }

    private static void outcome(Table.Builder table, OutcomeOfYear outcome) {
        if (outcome.outcome().recorded() == null) {
            return;
        }
        var before = outcome.outcome().recorded().event().actual();
        for (var correction : outcome.outcome().corrections()) {
            var now = correction.event().actual();
            table.row(
                    Lineage.of(outcome.outcome().recorded(), correction),
                    new Value.Text("Result " + outcome.outcome().reference() + ": " + outcome.measureName()),
                    Value.text(outcome.agreement().reference()),
                    number(outcome, before),
                    number(outcome, now),
                    Value.text(correction.event().reason()));
            before = now;
        }
    }

    private static Value number(OutcomeOfYear outcome, java.math.BigDecimal value) {
        if (outcome.tooFewPeople()) {
            return Value.missing(Mark.CONFIDENTIAL);
        }
        return value == null
                ? Value.missing(Mark.NOT_AVAILABLE)
                : Value.text(InWords.number(CountedPeople.published(outcome.unit(), value)));
    }

    private static Value money(Money money) {
        return money == null ? Value.missing(Mark.NOT_APPLICABLE) : Value.text(InWords.exactly(money));
    }

    private static void run(Table.Builder table, RunOfYear run) {
        var event = run.run().event();
        var replaced = before(run);
        table.row(
                replaced == null ? run.lineage() : run.lineage().and(Lineage.of(replaced.calculated())),
                new Value.Text("Partner's part in calculation " + event.reconciliation()),
                Value.text(run.agreement().reference()),
                run.tooFewPeople()
                        ? Value.missing(Mark.CONFIDENTIAL)
                        : replaced == null
                                ? Value.missing(Mark.NOT_AVAILABLE)
                                : money(replaced.event().entitlement().orElse(null)),
                run.tooFewPeople()
                        ? Value.missing(Mark.CONFIDENTIAL)
                        : money(event.entitlement().orElse(null)),
                Value.text("a result it rests on was put right"));
    }

    private static Run before(RunOfYear run) {
        List<Run> earlier = run.agreement().gainShare().runs().stream()
                .filter(other -> other.event()
                                .measure()
                                .equals(run.run().event().measure())
                        && other.event().period().equals(run.run().event().period())
                        && other.calculated().position()
                                < run.run().calculated().position())
                .toList();
        return earlier.isEmpty() ? null : earlier.getLast();
    }
}
