package org.partnershipledger.valuereport.section;

import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.Status;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.YearFigures.RunOfYear;

/** Every calculation of a share for the year: provisional, final and corrections stand one under the other. */
final class ReconciliationsTable {
    private ReconciliationsTable() {}

    static Table of(Asked asked) {
        var latest = asked.figures().runs().stream()
                .map(run -> run.run().event().reconciliation())
                .toList();
        var table = Table.named(
                        "reconciliations",
                        "What each share came to",
                        "One row for each calculation for a period that ends in the year.")
                .columns(
                        Column.key("reconciliation", "Calculation", "Reference of the calculation."),
                        Column.text("measure", "What is measured", "Name of the measure."),
                        Column.text("agreement", "Agreement", "Reference of the agreement.")
                                .onRequest(),
                        Column.date("period_from", "From", "First day of the period.")
                                .inFilesOnly(),
                        Column.date("period_to", "Period ends", "Last day of the period.")
                                .onRequest(),
                        Column.text("run", "Firmness", "Provisional, final, or a correction of the final."),
                        Column.text(
                                "counts", "Counts?", "Whether a later calculation for the same period replaced it."),
                        Column.money("pool", "Gain or loss", "The amount to share; a loss has a minus sign."),
                        Column.text(
                                        "threshold",
                                        "Enough to share?",
                                        "Whether the result was over the agreed threshold.")
                                .onRequest(),
                        Column.money(
                                "partner_share",
                                "Partner's part",
                                "What the partner earned; with a minus sign what the partner owes."),
                        Column.money("nhs_share", "NHS part", "What stays with the NHS."),
                        Column.text("limits_hit", "Limit reached", "Which agreed limits changed the result.")
                                .onRequest(),
                        Column.money(
                                        "already_settled",
                                        "Settled before",
                                        "Net amount of earlier calculations of the period.")
                                .onRequest(),
                        Column.money("true_up", "To be settled now", "Partner's part less what was settled before."),
                        Column.text("standing", "Standing", "Calculated, sent, agreed or in dispute."));
        for (var run : asked.figures().allRuns()) {
            table.row(run.lineage(), row(run, latest.contains(run.run().event().reconciliation())));
        }
        return table.build();
    }

    private static Value[] row(RunOfYear run, boolean counts) {
        var event = run.run().event();
        return new Value[] {
            new Value.Text(event.reconciliation()),
            Value.text(run.agreement().measures().nameOf(event.measure())),
            Value.text(run.agreement().reference()),
            Value.day(event.period().from()),
            Value.day(event.period().to()),
            Value.text(Names.of(event.run())),
            Value.text(counts ? "yes" : "no: replaced by a later one"),
            amount(run, event.pool().orElse(null)),
            Value.text(threshold(event)),
            amount(run, event.entitlement().orElse(null)),
            amount(run, event.nhsShare().orElse(null)),
            Value.text(limitsHit(event)),
            amount(run, event.paidOnAccount()),
            amount(run, event.trueUp().orElse(null)),
            Value.text(standing(run))
        };
    }

    private static String standing(RunOfYear run) {
        var decided = run.run().decided();
        return run.run().state()
                + (run.run().inDispute() ? ": " + run.run().disputed().event().grounds() : "")
                + (decided == null ? "" : ": " + decided.decided());
    }

    private static Value amount(RunOfYear run, Money money) {
        if (run.tooFewPeople()) {
            return Value.missing(Mark.CONFIDENTIAL);
        }
        if (money == null) {
            return Value.missing(Mark.NOT_AVAILABLE);
        }
        return switch (run.run().event().run()) {
            case PROVISIONAL -> new Value.Amount(money, Mark.PROVISIONAL);
            case FINAL -> new Value.Amount(money, null);
            case CORRECTION -> new Value.Amount(money, Mark.REVISED);
        };
    }

    private static String threshold(ReconciliationCalculated event) {
        var statuses = event.workings().stream()
                .map(w -> w.result().status())
                .distinct()
                .toList();
        if (statuses.contains(Status.SETTLED)) {
            return "yes";
        }
        if (statuses.contains(Status.BELOW_THRESHOLD)) {
            return "no: below the threshold";
        }
        return "it could not be measured";
    }

    /** A step named as a cap or floor that changed the value of the step before it. */
    private static String limitsHit(ReconciliationCalculated event) {
        var hit = event.workings().stream()
                .flatMap(working -> LimitsHit.in(working.result().steps()).stream())
                .distinct()
                .toList();
        return hit.isEmpty() ? "none" : String.join("; ", hit);
    }
}
