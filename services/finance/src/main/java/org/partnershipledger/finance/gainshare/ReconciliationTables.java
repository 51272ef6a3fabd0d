package org.partnershipledger.finance.gainshare;

import java.util.Comparator;
import java.util.List;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;

/** Reconciliations and their working as tables: every number is one that was recorded. */
public final class ReconciliationTables {
    private static final String NOT_MEASURABLE = "not measurable";

    private ReconciliationTables() {}

    public static Table all(List<ReconciliationRow> rows) {
        var table = Table.of("Reconciliations", "s")
                .text("Reconciliation", "reconciliation")
                .text("Run", "run")
                .text("Period", "period")
                .number("Saving or loss", "pool_pounds")
                .number("Partner's share", "partner_share_pounds")
                .number("NHS share", "nhs_share_pounds")
                .text("State", "state")
                .onlyInFile("measure")
                .onlyInFile("paid_on_account_pounds")
                .onlyInFile("true_up_pounds")
                .onlyInFile("issued_on")
                .onlyInFile("agreed_by")
                .onlyInFile("disputed_pounds")
                .onlyInFile("ledger_entry")
                .whenEmpty("Nothing has been reconciled.");
        for (ReconciliationRow row : rows) {
            table.row(
                    Cell.link(href(row), row.reconciliation()),
                    Cell.words(RunWords.of(row.run())),
                    Cell.words(Days.range(row.periodFrom(), row.periodTo())),
                    Cell.amountOr(row.pool(), NOT_MEASURABLE),
                    Cell.amountOr(row.entitlement(), NOT_MEASURABLE),
                    Cell.amountOr(row.nhsShare(), NOT_MEASURABLE),
                    state(row, rows),
                    Cell.words(row.measure()),
                    Cell.amountOr(row.paidOnAccount(), NOT_MEASURABLE),
                    Cell.amountOr(row.trueUp(), NOT_MEASURABLE),
                    Cell.dayOr(row.issuedOn(), "not sent"),
                    row.agreedBy().isEmpty() ? Cell.absent("nobody") : Cell.words(String.join("; ", row.agreedBy())),
                    Cell.amountOr(row.disputed(), "nothing"),
                    Cell.count(row.entry()));
        }
        return table.build();
    }

    static String href(ReconciliationRow row) {
        return "/finance/agreements/" + row.agreement() + "/reconciliations/" + row.reconciliation();
    }

    /** @param runs of the agreement: one that came later for the same measure and period takes this one's place */
    static Cell state(ReconciliationRow row, List<ReconciliationRow> runs) {
        return runs.stream()
                .filter(run -> run.measure().equals(row.measure())
                        && run.periodFrom().equals(row.periodFrom())
                        && run.periodTo().equals(row.periodTo())
                        && run.calculatedAt() > row.calculatedAt())
                .max(Comparator.comparingLong(ReconciliationRow::calculatedAt))
                .map(run -> Cell.tag(
                        (row.agreedBy().size() > 1 ? "Agreed, then replaced by " : "Replaced by ")
                                + run.reconciliation(),
                        "grey"))
                .orElseGet(() -> state(row));
    }

    private static Cell state(ReconciliationRow row) {
        if (row.disputed() != null) {
            return Cell.tag("Disputed", "red");
        }
        if (!row.agreedBy().isEmpty()) {
            return row.agreedBy().size() > 1 ? Cell.tag("Agreed", "green") : Cell.tag("Agreed by 1 side", "yellow");
        }
        return row.issuedOn() == null ? Cell.tag("Calculated", "blue") : Cell.tag("Sent to the parties", "yellow");
    }

    /** Every step of one working, in the normative order. */
    static Table steps(Working working) {
        var table = steps();
        addSteps(table, 1, working);
        return table.build();
    }

    /** Every step of every working, for the file. */
    static Table steps(List<Working> workings) {
        var table = steps();
        for (int i = 0; i < workings.size(); i++) {
            addSteps(table, i + 1, workings.get(i));
        }
        return table.build();
    }

    private static Table.Builder steps() {
        return Table.of("How it was worked out, step by step", "s")
                .number("Step", "step")
                .text("What is done", "name")
                .text("With the numbers filled in", "formula")
                .number("Comes to", "value")
                .onlyInFile("working")
                .onlyInFile("terms_version")
                .onlyInFile("window_from")
                .onlyInFile("window_to");
    }

    private static void addSteps(Table.Builder table, int number, Working working) {
        for (Step step : working.result().steps()) {
            table.row(
                    Cell.count(step.step()),
                    Cell.words(step.name()),
                    Cell.words(step.formula()),
                    step.value().map(Cell::decimal).orElse(Cell.absent("no value")),
                    Cell.count(number),
                    Cell.count(working.termsVersion()),
                    Cell.day(working.window().from()),
                    Cell.day(working.window().to()));
        }
    }

    /** What the calculation was given; what was not given is left out. */
    static Table inputs(ReconciliationInputs given) {
        var table = Table.of("What it was worked out from", "s")
                .text("Figure", "figure")
                .number("Value", "value")
                .row(Cell.words("Expected (benchmark)"), Cell.decimal(given.benchmark()))
                .row(Cell.words("Achieved (actual)"), Cell.decimal(given.actual()))
                .row(Cell.words("Volume factor"), Cell.decimal(given.volumeFactor()))
                .row(Cell.words("Case mix factor"), Cell.decimal(given.caseMixFactor()))
                .row(Cell.words("Index"), Cell.decimal(given.index()))
                .row(Cell.words("Price index"), Cell.decimal(given.priceIndex()))
                .row(
                        Cell.words("People measured"),
                        given.population().map(Cell::decimal).orElse(Cell.absent("not given")))
                .row(
                        Cell.words("Quality score"),
                        given.qualityScore().map(Cell::decimal).orElse(Cell.absent("not given")))
                .row(Cell.words("Costs to recover"), Cell.amount(given.recoverableCosts()))
                .row(Cell.words("Loss brought forward"), Cell.amount(given.broughtForwardLoss()))
                .row(Cell.words("Loss relief"), Cell.amount(given.lossRelief()))
                .row(Cell.words("Paid on account"), Cell.amount(given.paidOnAccount()))
                .row(Cell.words("Gain paid over the whole life"), Cell.amount(given.lifetimeGainPaid()))
                .row(Cell.words("Loss paid over the whole life"), Cell.amount(given.lifetimeLossPaid()));
        return table.build();
    }

    static Table splits(List<PartyAmount> splits) {
        var table = Table.of("How the NHS share is divided", "s")
                .text("Organisation", "organisation")
                .number("Amount", "amount_pounds")
                .whenEmpty("It is not divided.");
        for (PartyAmount split : splits) {
            table.row(Cell.words(split.organisation().value()), Cell.amount(split.amount()));
        }
        return table.build();
    }
}
