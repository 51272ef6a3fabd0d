package org.partnershipledger.valuereport.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.disclosure.CountedPeople;
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
                            .amount();
                    corrections.add(new Correction(
                            benefit.lineage(),
                            "Value " + benefit.event().benefit(),
                            benefit.agreement().reference(),
                            money(before),
                            money(benefit.amount()),
                            "valued again: " + benefit.event().description()));
                });
        report.figures().allRuns().stream()
                .filter(run -> run.event().run() == ReconciliationRun.CORRECTION)
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
        outcome.outcome().recorded().ifPresent(recorded -> outcome(corrections, outcome, recorded));
    }

    private static void outcome(List<Correction> corrections, OutcomeOfYear outcome, Fact<OutcomeRecorded> recorded) {
        var before = recorded.event().actual();
        for (var correction : outcome.outcome().corrections()) {
            var now = correction.event().actual();
            corrections.add(new Correction(
                    Lineage.of(recorded, correction),
                    "Result " + outcome.outcome().reference() + ": " + outcome.measureName(),
                    outcome.agreement().reference(),
                    number(outcome, before),
                    number(outcome, now),
                    correction.event().reason()));
            before = now;
        }
    }

    private static Value number(OutcomeOfYear outcome, BigDecimal value) {
        return outcome.tooFewPeople()
                ? Value.missing(Mark.CONFIDENTIAL)
                : Value.text(InWords.number(CountedPeople.published(outcome.unit(), value)));
    }

    private static Value money(Optional<Money> amount) {
        return amount.map(money -> Value.text(InWords.exactly(money))).orElse(Value.missing(Mark.NOT_APPLICABLE));
    }

    private static void run(List<Correction> corrections, RunOfYear run) {
        var replaced = before(run);
        corrections.add(new Correction(
                run.lineage().and(replaced.map(Run::calculated)),
                "Partner's part in calculation " + run.run().reference(),
                run.agreement().reference(),
                run.tooFewPeople()
                        ? Value.missing(Mark.CONFIDENTIAL)
                        : replaced.map(each -> money(each.calculated().event().entitlement()))
                                .orElse(Value.missing(Mark.NOT_AVAILABLE)),
                run.tooFewPeople()
                        ? Value.missing(Mark.CONFIDENTIAL)
                        : money(run.event().entitlement()),
                "a result it rests on was put right"));
    }

    /** The calculation of the same period before it. */
    private static Optional<Run> before(RunOfYear run) {
        return run.agreement().gainShare().all().stream()
                .filter(other -> other.measure().equals(run.run().measure())
                        && other.calculated()
                                .event()
                                .period()
                                .equals(run.event().period())
                        && other.calculated().position()
                                < run.run().calculated().position())
                .reduce((_, later) -> later);
    }
}
