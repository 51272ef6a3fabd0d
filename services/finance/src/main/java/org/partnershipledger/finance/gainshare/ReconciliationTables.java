package org.partnershipledger.finance.gainshare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Days;

/** Reconciliations and their working as tables: every number is one that was recorded. */
public final class ReconciliationTables {
    private static final String NOT_MEASURABLE = "not measurable";

    private ReconciliationTables() {}

    public static Table all(List<ReconciliationRow> rows) {
        return Table.of(
                        "Reconciliations",
                        "s",
                        rows,
                        Columns.<ReconciliationRow>onPage()
                                .cell(
                                        Kind.TEXT,
                                        "reconciliation",
                                        "Reconciliation",
                                        row -> Cell.link(href(row), row.reconciliation()))
                                .text("run", "Run", row -> RunWords.of(row.run()))
                                .text("period", "Period", row -> Days.range(row.periodFrom(), row.periodTo()))
                                .cell(
                                        Kind.MONEY,
                                        "pool_pounds",
                                        "Saving or loss",
                                        row -> Cell.amountOr(row.pool(), NOT_MEASURABLE))
                                .cell(
                                        Kind.MONEY,
                                        "partner_share_pounds",
                                        "Partner's share",
                                        row -> Cell.amountOr(row.entitlement(), NOT_MEASURABLE))
                                .cell(
                                        Kind.MONEY,
                                        "nhs_share_pounds",
                                        "NHS share",
                                        row -> Cell.amountOr(row.nhsShare(), NOT_MEASURABLE))
                                .cell(Kind.TEXT, "state", "State", row -> state(row, rows))
                                .onlyInFile("measure", row -> Cell.words(row.measure()))
                                .onlyInFile(
                                        "paid_on_account_pounds",
                                        row -> Cell.amountOr(row.paidOnAccount(), NOT_MEASURABLE))
                                .onlyInFile("true_up_pounds", row -> Cell.amountOr(row.trueUp(), NOT_MEASURABLE))
                                .onlyInFile("issued_on", row -> Cell.dayOr(row.issuedOn(), "not sent"))
                                .onlyInFile(
                                        "agreed_by",
                                        row -> row.agreedBy().isEmpty()
                                                ? Cell.absent("nobody")
                                                : Cell.words(String.join("; ", row.agreedBy())))
                                .onlyInFile("disputed_pounds", row -> Cell.amountOr(row.disputed(), "nothing"))
                                .onlyInFile("ledger_entry", row -> Cell.count(row.entry())))
                .whenEmpty("Nothing has been reconciled.");
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
        return table(LocatedStep.of(1, working).toList());
    }

    /** Every step of every working, for the file. */
    static Table steps(List<Working> workings) {
        return table(IntStream.range(0, workings.size())
                .boxed()
                .flatMap(i -> LocatedStep.of(i + 1, workings.get(i)))
                .toList());
    }

    /** A step with the working in which it stands; the first is number 1. */
    private record LocatedStep(int number, Working working, Step step) {
        static Stream<LocatedStep> of(int number, Working working) {
            return working.result().steps().stream().map(step -> new LocatedStep(number, working, step));
        }
    }

    private static Table table(List<LocatedStep> steps) {
        return Table.of(
                "How it was worked out, step by step",
                "s",
                steps,
                Columns.<LocatedStep>onPage()
                        .count("step", "Step", each -> each.step().step())
                        .text("name", "What is done", each -> each.step().name())
                        .text("formula", "With the numbers filled in", each -> each.step()
                                .formula())
                        .cell(
                                Kind.NUMBER,
                                "value",
                                "Comes to",
                                each -> each.step().value() == null
                                        ? Cell.absent("no value")
                                        : Cell.decimal(each.step().value()))
                        .onlyInFile("working", each -> Cell.count(each.number()))
                        .onlyInFile(
                                "terms_version",
                                each -> Cell.count(each.working().termsVersion()))
                        .onlyInFile(
                                "window_from",
                                each -> Cell.day(each.working().window().from()))
                        .onlyInFile(
                                "window_to",
                                each -> Cell.day(each.working().window().to())));
    }

    /** What the calculation was given; what was not given is left out. */
    static Table inputs(ReconciliationInputs given) {
        var figures = List.of(
                new Given("Expected (benchmark)", Cell.decimal(given.benchmark())),
                new Given("Achieved (actual)", Cell.decimal(given.actual())),
                new Given("Volume factor", Cell.decimal(given.volumeFactor())),
                new Given("Case mix factor", Cell.decimal(given.caseMixFactor())),
                new Given("Index", Cell.decimal(given.index())),
                new Given("Price index", Cell.decimal(given.priceIndex())),
                new Given(
                        "People measured",
                        given.population() == null ? Cell.absent("not given") : Cell.decimal(given.population())),
                new Given(
                        "Quality score",
                        given.qualityScore() == null ? Cell.absent("not given") : Cell.decimal(given.qualityScore())),
                new Given("Costs to recover", Cell.amount(given.recoverableCosts())),
                new Given("Loss brought forward", Cell.amount(given.broughtForwardLoss())),
                new Given("Loss relief", Cell.amount(given.lossRelief())),
                new Given("Paid on account", Cell.amount(given.paidOnAccount())),
                new Given("Gain paid over the whole life", Cell.amount(given.lifetimeGainPaid())),
                new Given("Loss paid over the whole life", Cell.amount(given.lifetimeLossPaid())));
        return Table.of(
                "What it was worked out from",
                "s",
                figures,
                Columns.<Given>onPage()
                        .text("figure", "Figure", Given::figure)
                        .cell(Kind.NUMBER, "value", "Value", Given::value));
    }

    private record Given(String figure, Cell value) {}

    static Table splits(List<PartyAmount> splits) {
        return Table.of(
                        "How the NHS share is divided",
                        "s",
                        splits,
                        Columns.<PartyAmount>onPage()
                                .text("organisation", "Organisation", split -> split.organisation()
                                        .value())
                                .money("amount_pounds", "Amount", split -> split.amount()))
                .whenEmpty("It is not divided.");
    }
}
