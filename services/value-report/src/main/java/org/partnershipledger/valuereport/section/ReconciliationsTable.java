package org.partnershipledger.valuereport.section;

import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.Status;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.YearFigures.RunOfYear;

/** Every calculation of a share for the year: provisional, final and corrections stand one under the other. */
final class ReconciliationsTable {
    private ReconciliationsTable() {}

    static ReportTable of(ReportContext report) {
        return ReportTable.named(
                        "reconciliations",
                        "What each share came to",
                        "One row for each calculation for a period that ends in the year.")
                .rows(report.figures().allRuns(), RunOfYear::lineage, columns(report));
    }

    private static Columns<RunOfYear, Value> columns(ReportContext report) {
        var latest = report.figures().runs().stream()
                .map(run -> run.run().event().reconciliation())
                .toList();
        return withAmounts(Value.<RunOfYear>columns()
                .key("reconciliation", "Calculation", "Reference of the calculation.", r -> calculated(r)
                        .reconciliation())
                .text("measure", "What is measured", "Name of the measure.", r -> r.agreement()
                        .measures()
                        .nameOf(calculated(r).measure()))
                .text("agreement", "Agreement", "Reference of the agreement.", r -> r.agreement()
                        .reference())
                .onRequest()
                .date("period_from", "From", "First day of the period.", r -> calculated(r)
                        .period()
                        .from())
                .inFilesOnly()
                .date("period_to", "Period ends", "Last day of the period.", r -> calculated(r)
                        .period()
                        .to())
                .onRequest()
                .text(
                        "run",
                        "Firmness",
                        "Provisional, final, or a correction of the final.",
                        r -> LayNames.of(calculated(r).run()))
                .text(
                        "counts",
                        "Counts?",
                        "Whether a later calculation for the same period replaced it.",
                        r -> latest.contains(calculated(r).reconciliation()) ? "yes" : "no: replaced by a later one"));
    }

    private static Columns<RunOfYear, Value> withAmounts(Columns<RunOfYear, Value> columns) {
        return columns.cell(
                        Kind.MONEY,
                        "pool",
                        "Gain or loss",
                        "The amount to share; a loss has a minus sign.",
                        r -> amount(r, calculated(r).pool().orElse(null)))
                .text(
                        "threshold",
                        "Enough to share?",
                        "Whether the result was over the agreed threshold.",
                        r -> threshold(calculated(r)))
                .onRequest()
                .cell(
                        Kind.MONEY,
                        "partner_share",
                        "Partner's part",
                        "What the partner earned; with a minus sign what the partner owes.",
                        r -> amount(r, calculated(r).entitlement().orElse(null)))
                .cell(
                        Kind.MONEY,
                        "nhs_share",
                        "NHS part",
                        "What stays with the NHS.",
                        r -> amount(r, calculated(r).nhsShare().orElse(null)))
                .text(
                        "limits_hit",
                        "Limit reached",
                        "Which agreed limits changed the result.",
                        r -> limitsHit(calculated(r)))
                .onRequest()
                .cell(
                        Kind.MONEY,
                        "already_settled",
                        "Settled before",
                        "Net amount of earlier calculations of the period.",
                        r -> amount(r, calculated(r).paidOnAccount()))
                .onRequest()
                .cell(
                        Kind.MONEY,
                        "true_up",
                        "To be settled now",
                        "Partner's part less what was settled before.",
                        r -> amount(r, calculated(r).trueUp().orElse(null)))
                .text("standing", "Standing", "Calculated, sent, agreed or in dispute.", r -> standing(r));
    }

    private static ReconciliationCalculated calculated(RunOfYear run) {
        return run.run().event();
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
