package org.partnershipledger.finance.gainshare;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.finance.FinanceProjections;
import org.partnershipledger.finance.FinanceRows;
import org.partnershipledger.finance.agreement.AgreementRow;
import org.partnershipledger.finance.answer.Answers;
import org.partnershipledger.finance.answer.Asked;
import org.partnershipledger.finance.answer.AuditAddress;
import org.partnershipledger.finance.answer.Freshness;
import org.partnershipledger.finance.measure.OutcomeRow;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.chart.AxisUnit;
import org.partnershipledger.presentation.chart.StackedBar;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Names;
import org.partnershipledger.presentation.words.Pounds;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole working of one reconciliation: what it was worked out from, by which terms, every step, and the result to
 * the penny, with links to the entries of the ledger that say so. Every amount shown was recorded; only the curve of
 * what the terms mean is drawn anew, see {@link TermsPicture}.
 */
@RestController
class ReconciliationPage {
    private final FinanceRows rows;

    ReconciliationPage(FinanceRows rows) {
        this.rows = rows;
    }

    @GetMapping("/finance/agreements/{agreement}/reconciliations/{reconciliation}")
    ResponseEntity<byte[]> page(
            @PathVariable String agreement,
            @PathVariable String reconciliation,
            @RequestParam(required = false) String seen) {
        var asked = new Asked();
        long position = asked.number("seen", seen, Long.MAX_VALUE);
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        Content notice = Freshness.notice(rows, position);
        var row = row(agreement, reconciliation);
        var about = rows.one(FinanceProjections.AGREEMENTS, agreement);
        if (row.isEmpty() || about.isEmpty()) {
            return Answers.notFound("reconciliation " + reconciliation + " of agreement " + agreement);
        }
        return Answers.page(meta(row.get(), about.get()), main(row.get(), about.get(), notice));
    }

    @GetMapping("/finance/agreements/{agreement}/reconciliations/{reconciliation}/steps.csv")
    ResponseEntity<byte[]> steps(@PathVariable String agreement, @PathVariable String reconciliation) {
        return row(agreement, reconciliation)
                .map(row -> Answers.csv(
                        rows,
                        "steps-" + agreement + "-" + reconciliation + ".csv",
                        () -> ReconciliationTables.steps(row.workings())))
                .orElseGet(() -> Answers.notFound("reconciliation " + reconciliation + " of agreement " + agreement));
    }

    private Optional<ReconciliationRow> row(String agreement, String reconciliation) {
        return rows.one(FinanceProjections.RECONCILIATIONS, agreement + "." + reconciliation);
    }

    private static PageMeta meta(ReconciliationRow row, AgreementRow about) {
        String href = ReconciliationTables.href(row);
        return PageMeta.of(Site.LEDGER, "Reconciliation " + row.reconciliation())
                .under(
                        "/finance",
                        new Link("/", "Home"),
                        new Link("/finance", "Partnerships"),
                        new Link("/finance/agreements/" + about.agreement(), about.title()))
                .asSample(OrganisationNames.isSample(about.body()))
                .alsoAs(new PageMeta.Alternate(href + "/steps.csv", "text/csv", "Steps"));
    }

    private Content main(ReconciliationRow row, AgreementRow about, Content notice) {
        var parameters = new HashMap<String, Object>();
        parameters.put("row", row);
        parameters.put("about", about);
        parameters.put("notice", notice);
        parameters.put(
                "summary", summary(row, rows.where(FinanceProjections.RECONCILIATIONS, "agreement", row.agreement())));
        parameters.put("outcomes", outcomes(row));
        parameters.put("chart", chart(row));
        parameters.put("csv", ReconciliationTables.href(row) + "/steps.csv");
        return Templates.content("finance/reconciliation.jte", parameters);
    }

    private static List<SummaryRow> summary(ReconciliationRow row, List<ReconciliationRow> runs) {
        String none = "not measurable";
        var summary = new ArrayList<SummaryRow>();
        summary.add(SummaryRow.of("Run", RunWords.of(row.run())));
        summary.add(SummaryRow.of("Period", Days.range(row.periodFrom(), row.periodTo())));
        summary.add(SummaryRow.of("Saving or loss", signed(row.pool(), "Saving of ", "Loss of ")));
        summary.add(SummaryRow.of(
                "Partner's share", signed(row.entitlement(), "Owed to the partner: ", "Owed by the partner: ")));
        summary.add(SummaryRow.of("NHS share", Cell.amountOr(row.nhsShare(), none)));
        summary.add(SummaryRow.of("Settled by earlier runs of this period", Cell.amountOr(row.paidOnAccount(), none)));
        summary.add(SummaryRow.of("Settled by this run", row.trueUp() == null ? none : RunWords.pays(row.trueUp())));
        summary.add(SummaryRow.of("State", ReconciliationTables.state(row, runs)));
        if (!row.agreedBy().isEmpty()) {
            summary.add(SummaryRow.of("Agreed by", Names.list(row.agreedBy())));
        }
        if (row.disputed() != null) {
            summary.add(SummaryRow.of("Disputed", Pounds.exact(row.disputed()) + ": " + row.grounds()));
        }
        if (row.resolved() != null) {
            summary.add(SummaryRow.of("Dispute decided", row.resolved()));
        }
        return summary;
    }

    private static Cell signed(Money amount, String gain, String loss) {
        if (amount == null) {
            return Cell.absent("not measurable");
        }
        return Cell.words(
                amount.isZero() ? "£0.00" : (amount.signum() > 0 ? gain : loss) + Pounds.exact(amount.absolute()));
    }

    /** Each outcome as the run knew it; what was recorded about it since stands beside it and is not in these figures. */
    private List<Link> outcomes(ReconciliationRow run) {
        return run.outcomes().stream()
                .flatMap(outcome -> rows.one(FinanceProjections.OUTCOMES, run.agreement() + "." + outcome)
                        .map(row -> entries(run, row))
                        .orElse(Stream.of(new Link("/audit/agreements/" + run.agreement(), "Outcome " + outcome))))
                .toList();
    }

    private static Stream<Link> entries(ReconciliationRow run, OutcomeRow row) {
        long then = row.entryBefore(run.calculatedAt());
        String name = "Outcome " + row.outcome();
        return then == row.entry()
                ? Stream.of(entry(row, then, name))
                : Stream.of(
                        entry(row, then, name + " as it was then"), entry(row, row.entry(), name + " as it is now"));
    }

    private static Link entry(OutcomeRow row, long entry, String words) {
        return new Link(AuditAddress.of(row.agreement(), entry), words + " (entry " + entry + ")");
    }

    /** Who gets what of a saving, or bears what of a loss; no picture when a part is nothing or not known. */
    private static Content chart(ReconciliationRow row) {
        boolean drawn = row.pool() != null
                && row.entitlement().signum() * row.pool().signum() > 0
                && row.nhsShare().signum() * row.pool().signum() > 0;
        if (!drawn) {
            return Templates.text("");
        }
        boolean gain = row.pool().signum() > 0;
        BigDecimal nhs = row.nhsShare().pounds().abs();
        BigDecimal partner = row.entitlement().pounds().abs();
        return new StackedBar(
                        "division",
                        gain ? "How the saving is divided" : "How the loss is divided",
                        "The NHS " + (gain ? "keeps " : "bears ")
                                + Pounds.inWords(row.nhsShare().absolute())
                                + " and the partner " + (gain ? "receives " : "bears ")
                                + Pounds.inWords(row.entitlement().absolute()) + ".",
                        AxisUnit.POUNDS,
                        List.of(new StackedBar.Part("NHS", nhs), new StackedBar.Part("Partner", partner)))
                .figure();
    }
}
