package org.partnershipledger.valuereport.section;

import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
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
                .map(run -> run.run().reference())
                .toList();
        return withAmounts(Value.<RunOfYear>columns()
                .key("reconciliation", "Calculation", "Reference of the calculation.", r -> r.event()
                        .reconciliation())
                .text("measure", "What is measured", "Name of the measure.", r -> r.agreement()
                        .measures()
                        .nameOf(r.event().measure()))
                .text("agreement", "Agreement", "Reference of the agreement.", r -> r.agreement()
                        .reference())
                .onRequest()
                .date("period_from", "From", "First day of the period.", r -> r.event()
                        .period()
                        .from())
                .inFilesOnly()
                .date("period_to", "Period ends", "Last day of the period.", r -> r.event()
                        .period()
                        .to())
                .onRequest()
                .text(
                        "run",
                        "Firmness",
                        "Provisional, final, or a correction of the final.",
                        r -> LayNames.of(r.event().run()))
                .text(
                        "counts",
                        "Counts?",
                        "Whether a later calculation for the same period replaced it.",
                        r -> latest.contains(r.event().reconciliation()) ? "yes" : "no: replaced by a later one"));
    }

    private static Columns<RunOfYear, Value> withAmounts(Columns<RunOfYear, Value> columns) {
        return columns.cell(
                        Kind.MONEY,
                        "pool",
                        "Gain or loss",
                        "The amount to share; a loss has a minus sign.",
                        r -> amount(r, r.event().pool()))
                .text(
                        "threshold",
                        "Enough to share?",
                        "Whether the result was over the agreed threshold.",
                        r -> threshold(r.event()))
                .onRequest()
                .cell(
                        Kind.MONEY,
                        "partner_share",
                        "Partner's part",
                        "What the partner earned; with a minus sign what the partner owes.",
                        r -> amount(r, r.event().entitlement()))
                .cell(
                        Kind.MONEY,
                        "nhs_share",
                        "NHS part",
                        "What stays with the NHS.",
                        r -> amount(r, r.event().nhsShare()))
                .text(
                        "limits_hit",
                        "Limit reached",
                        "Which agreed limits changed the result.",
                        r -> limitsHit(r.event()))
                .onRequest()
                .cell(
                        Kind.MONEY,
                        "already_settled",
                        "Settled before",
                        "Net amount of earlier calculations of the period.",
                        r -> amount(r, Optional.of(r.event().paidOnAccount())))
                .onRequest()
                .cell(
                        Kind.MONEY,
                        "true_up",
                        "To be settled now",
                        "Partner's part less what was settled before.",
                        r -> amount(r, r.event().trueUp()))
                .text("standing", "Standing", "Calculated, sent, agreed or in dispute.", r -> standing(r));
    }

    /** Agreed by both sides; that one of them has agreed so far is said, and settles nothing. */
    private static String standing(RunOfYear of) {
        var run = of.run();
        return switch (run.state()) {
            case CALCULATED -> "calculated";
            case ISSUED, AGREED ->
                run.isAgreed(of.agreement().partner().companyNumber())
                        ? "agreed"
                        : run.agreements().isEmpty() ? "sent to the parties" : "agreed by one side";
            case DISPUTED ->
                "in dispute: " + run.dispute().orElseThrow().event().grounds();
            case RESOLVED -> decided(run.resolution().orElseThrow().event());
        };
    }

    private static String decided(DisputeResolved resolved) {
        var how =
                switch (resolved.method()) {
                    case EXPERT -> "an expert decided the dispute";
                    case NEGOTIATED -> "the parties ended the dispute between themselves";
                    case COURT -> "a court decided the dispute";
                };
        return how + ": " + resolved.decided();
    }

    private static Value amount(RunOfYear run, Optional<Money> amount) {
        return run.tooFewPeople()
                ? Value.missing(Mark.CONFIDENTIAL)
                : amount.<Value>map(money -> new Value.Amount(money, firmness(run)))
                        .orElse(Value.missing(Mark.NOT_AVAILABLE));
    }

    /** Null for an amount that is final. */
    private static Mark firmness(RunOfYear run) {
        return switch (run.event().run()) {
            case PROVISIONAL -> Mark.PROVISIONAL;
            case FINAL -> null;
            case CORRECTION -> Mark.REVISED;
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
