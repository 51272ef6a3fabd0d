package org.partnershipledger.finance.gainshare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.RunWords;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.ReconciliationResult.PartyAmount;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/** Reconciliations and their working as tables: every number is one that was recorded. */
public final class ReconciliationTables {
    private static final String NOT_MEASURABLE = "not measurable";

    private ReconciliationTables() {}

    public static Table all(PartnershipHistory about) {
        return Table.of(
                        "Reconciliations",
                        "s",
                        about.runs(),
                        Columns.<Run>onPage()
                                .cell(
                                        Kind.TEXT,
                                        "reconciliation",
                                        "Reconciliation",
                                        run -> Cell.link(href(run), run.reference()))
                                .text(
                                        "run",
                                        "Run",
                                        run -> RunWords.of(event(run).run()))
                                .text("period", "Period", run -> event(run)
                                        .period()
                                        .inWords())
                                .cell(
                                        Kind.MONEY,
                                        "pool_pounds",
                                        "Saving or loss",
                                        run -> amount(event(run).pool()))
                                .cell(
                                        Kind.MONEY,
                                        "partner_share_pounds",
                                        "Partner's share",
                                        run -> amount(event(run).entitlement()))
                                .cell(
                                        Kind.MONEY,
                                        "nhs_share_pounds",
                                        "NHS share",
                                        run -> amount(event(run).nhsShare()))
                                .cell(Kind.TEXT, "state", "State", run -> state(run, about))
                                .onlyInFile("measure", run -> Cell.words(run.measure()))
                                .onlyInFile(
                                        "paid_on_account_pounds",
                                        run -> Cell.amount(event(run).paidOnAccount()))
                                .onlyInFile(
                                        "true_up_pounds",
                                        run -> amount(event(run).trueUp()))
                                .onlyInFile("issued_on", run -> run.issued()
                                        .map(Fact::effectiveOn)
                                        .map(Cell::day)
                                        .orElse(Cell.absent("not sent")))
                                .onlyInFile(
                                        "agreed_by",
                                        run -> run.agreements().isEmpty()
                                                ? Cell.absent("nobody")
                                                : Cell.words(String.join(
                                                        "; ", run.agreements().keySet())))
                                .onlyInFile("disputed_pounds", run -> run.openDispute()
                                        .map(dispute ->
                                                Cell.amount(dispute.event().amount()))
                                        .orElse(Cell.absent("nothing")))
                                .onlyInFile("ledger_entry", run -> Cell.count(entry(run))))
                .whenEmpty("Nothing has been reconciled.");
    }

    static ReconciliationCalculated event(Run run) {
        return run.calculated().event();
    }

    private static long entry(Run run) {
        return run.facts().last().orElseThrow().position();
    }

    private static Cell amount(Optional<Money> amount) {
        return amount.map(Cell::amount).orElse(Cell.absent(NOT_MEASURABLE));
    }

    static String href(Run run) {
        return "/finance/agreements/" + event(run).agreement() + "/reconciliations/" + run.reference();
    }

    static Cell state(Run run, PartnershipHistory about) {
        String partner = about.deal().partner().companyNumber();
        return about.agreement()
                .gainShare()
                .replacementOf(run)
                .map(later -> Cell.tag(
                        (run.isAgreed(partner) ? "Agreed, then replaced by " : "Replaced by ") + later.reference(),
                        "grey"))
                .orElseGet(() -> state(run, partner));
    }

    private static Cell state(Run run, String partner) {
        if (run.openDispute().isPresent()) {
            return Cell.tag("Disputed", "red");
        }
        if (!run.agreements().isEmpty()) {
            return run.isAgreed(partner) ? Cell.tag("Agreed", "green") : Cell.tag("Agreed by 1 side", "yellow");
        }
        return run.isIssued() ? Cell.tag("Sent to the parties", "yellow") : Cell.tag("Calculated", "blue");
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
                        .cell(Kind.NUMBER, "value", "Comes to", each -> each.step()
                                .value()
                                .map(Cell::decimal)
                                .orElse(Cell.absent("no value")))
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
                        "People measured", given.population().map(Cell::decimal).orElse(Cell.absent("not given"))),
                new Given(
                        "Quality score", given.qualityScore().map(Cell::decimal).orElse(Cell.absent("not given"))),
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
