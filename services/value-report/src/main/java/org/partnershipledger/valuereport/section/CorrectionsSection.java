package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.disclosure.CountedPeople;
import org.partnershipledger.valuereport.facts.GainShareFacts.Run;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.OutcomeOfYear;
import org.partnershipledger.valuereport.year.YearFigures.RunOfYear;

/** Every figure of the year that was put right after it was first recorded: the old one, the new one, and why. */
final class CorrectionsSection {
    private CorrectionsSection() {}

    /** One figure that was put right: before and now as a reader may see them. */
    record Correction(Lineage lineage, String what, String agreement, Value before, Value now, String why) {}

    static ReportSection of(ReportContext report) {
        var corrections = new ArrayList<Correction>();
        report.figures().outcomes().forEach(outcome -> outcome(corrections, outcome));
        report.figures().benefits().stream()
                .filter(benefit -> benefit.valuations().size() > 1 && !benefit.tooFewPeople())
                .forEach(benefit -> {
                    var before = benefit.valuations()
                            .get(benefit.valuations().size() - 2)
                            .event()
                            .amount()
                            .orElse(null);
                    corrections.add(new Correction(
                            benefit.lineage(),
                            "Value " + benefit.event().benefit(),
                            benefit.agreement().reference(),
                            money(before),
                            money(benefit.amount()),
                            "valued again: " + benefit.event().description()));
                });
        report.figures().allRuns().stream()
                .filter(run -> run.run().event().run() == ReconciliationRun.CORRECTION)
                .forEach(run -> run(corrections, run));
        CommercialCorrections.in(report, corrections);
        var table = ReportTable.named(
                        "corrections",
                        "What was put right",
                        "One row for each figure that was changed after it was first recorded.")
                .rows(
                        corrections,
                        Correction::lineage,
                        Value.<Correction>columns()
                                .key("what", "What", "The figure that was put right.", c -> c.what())
                                .text("agreement", "Agreement", "Reference of the agreement.", c -> c.agreement())
                                .cell(Kind.TEXT, "before", "Before", "The old figure.", c -> c.before())
                                .cell(Kind.TEXT, "now", "Now", "The new figure.", c -> c.now())
                                .text("why", "Why", "Reason as recorded.", c -> c.why()));
        var sentence = corrections.isEmpty()
                ? "No figure for this year was put right after it was recorded."
                : InWords.many(corrections.size(), "figure", "figures")
                        + " for this year changed after being first recorded. We never overwrite: the old figure stays in the ledger.";
        return new ReportSection("corrections", "Corrections", List.of(sentence), List.of(table));
    }

    private static void outcome(List<Correction> corrections, OutcomeOfYear outcome) {
        if (outcome.outcome().recorded() == null) {
            return;
        }
        var before = outcome.outcome().recorded().event().actual();
        for (var correction : outcome.outcome().corrections()) {
            var now = correction.event().actual();
            corrections.add(new Correction(
                    Lineage.of(outcome.outcome().recorded(), correction),
                    "Result " + outcome.outcome().reference() + ": " + outcome.measureName(),
                    outcome.agreement().reference(),
                    number(outcome, before),
                    number(outcome, now),
                    correction.event().reason()));
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

    private static void run(List<Correction> corrections, RunOfYear run) {
        var event = run.run().event();
        var replaced = before(run);
        corrections.add(new Correction(
                replaced == null ? run.lineage() : run.lineage().and(Lineage.of(replaced.calculated())),
                "Partner's part in calculation " + event.reconciliation(),
                run.agreement().reference(),
                run.tooFewPeople()
                        ? Value.missing(Mark.CONFIDENTIAL)
                        : replaced == null
                                ? Value.missing(Mark.NOT_AVAILABLE)
                                : money(replaced.event().entitlement().orElse(null)),
                run.tooFewPeople()
                        ? Value.missing(Mark.CONFIDENTIAL)
                        : money(event.entitlement().orElse(null)),
                "a result it rests on was put right"));
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
