package org.partnershipledger.finance.gainshare;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.partnershipledger.finance.answer.Answers;
import org.partnershipledger.finance.answer.AuditAddress;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.kernel.event.RunWords;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Pounds;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.chart.AxisUnit;
import org.partnershipledger.presentation.chart.StackedBar;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.SummaryRow;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole working of one reconciliation: what it was worked out from, by which terms, every step, and the result to
 * the penny, with links to the entries of the ledger that say so. Every amount shown was recorded; only the curve of
 * what the terms mean is drawn anew, see {@link TermsPicture}.
 */
@RestController
class ReconciliationPage {
    private final Partnerships partnerships;

    ReconciliationPage(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @GetMapping("/finance/agreements/{agreement}/reconciliations/{reconciliation}")
    ResponseEntity<byte[]> page(@PathVariable String agreement, @PathVariable String reconciliation) {
        return answer(agreement, reconciliation, (about, run) -> Answers.page(meta(run, about), main(run, about)));
    }

    @GetMapping("/finance/agreements/{agreement}/reconciliations/{reconciliation}/steps.csv")
    ResponseEntity<byte[]> steps(@PathVariable String agreement, @PathVariable String reconciliation) {
        return answer(
                agreement,
                reconciliation,
                (about, run) -> Answers.csv(
                        "steps-" + agreement + "-" + reconciliation + ".csv",
                        ReconciliationTables.steps(run.calculated().event().workings())));
    }

    private ResponseEntity<byte[]> answer(
            String agreement,
            String reconciliation,
            BiFunction<PartnershipHistory, Run, ResponseEntity<byte[]>> shown) {
        return Answers.readable(() -> {
            var about = partnerships.find(agreement);
            Optional<Run> run =
                    about.flatMap(found -> found.agreement().gainShare().run(reconciliation));
            return run.map(found -> shown.apply(about.get(), found))
                    .orElseGet(
                            () -> Answers.notFound("reconciliation " + reconciliation + " of agreement " + agreement));
        });
    }

    private static PageMeta meta(Run run, PartnershipHistory about) {
        String href = ReconciliationTables.href(run);
        return PageMeta.of(Site.LEDGER, "Reconciliation " + run.reference())
                .under(
                        "/finance",
                        new Link("/", "Home"),
                        new Link("/finance", "Partnerships"),
                        new Link(
                                "/finance/agreements/" + about.reference(),
                                about.deal().title()))
                .asSample(OrganisationNames.isSample(about.agreement().body()))
                .alsoAs(new PageMeta.Alternate(href + "/steps.csv", "text/csv", "Steps"));
    }

    private static Content main(Run run, PartnershipHistory about) {
        var parameters = new HashMap<String, Object>();
        parameters.put("calculated", run.calculated());
        parameters.put("title", about.deal().title());
        parameters.put("summary", summary(run, about));
        parameters.put("outcomes", outcomes(run, about));
        parameters.put("chart", chart(run));
        parameters.put("csv", ReconciliationTables.href(run) + "/steps.csv");
        return Templates.content("finance/reconciliation.jte", parameters);
    }

    private static List<SummaryRow> summary(Run run, PartnershipHistory about) {
        var event = run.calculated().event();
        var summary = new ArrayList<SummaryRow>();
        summary.add(SummaryRow.of("Run", RunWords.of(event.run())));
        summary.add(SummaryRow.of("Period", event.period().inWords()));
        summary.add(SummaryRow.of("Saving or loss", signed(event.pool(), "Saving of ", "Loss of ")));
        summary.add(SummaryRow.of(
                "Partner's share", signed(event.entitlement(), "Owed to the partner: ", "Owed by the partner: ")));
        summary.add(SummaryRow.of("NHS share", amount(event.nhsShare())));
        summary.add(SummaryRow.of("Settled by earlier runs of this period", Cell.amount(event.paidOnAccount())));
        summary.add(SummaryRow.of(
                "Settled by this run", run.trueUp().map(RunWords::pays).orElse("not measurable")));
        summary.add(SummaryRow.of("State", ReconciliationTables.state(run, about)));
        if (!run.agreements().isEmpty()) {
            summary.add(SummaryRow.of(
                    "Agreed by", Names.list(List.copyOf(run.agreements().keySet()))));
        }
        run.openDispute()
                .map(Fact::event)
                .ifPresent(dispute -> summary.add(
                        SummaryRow.of("Disputed", Pounds.exact(dispute.amount()) + ": " + dispute.grounds())));
        run.resolution()
                .ifPresent(
                        decided -> summary.add(SummaryRow.of("Dispute decided", RunWords.resolved(decided.event()))));
        return summary;
    }

    private static Cell signed(Optional<Money> amount, String gain, String loss) {
        return amount.map(found -> Cell.words(
                        found.isZero() ? "£0.00" : (found.signum() > 0 ? gain : loss) + Pounds.exact(found.absolute())))
                .orElse(Cell.absent("not measurable"));
    }

    private static Cell amount(Optional<Money> amount) {
        return amount.map(Cell::amount).orElse(Cell.absent("not measurable"));
    }

    /** Each outcome as the run knew it; what was recorded about it since stands beside it and is not in these figures. */
    private static List<Link> outcomes(Run run, PartnershipHistory about) {
        return run.calculated().event().outcomes().stream()
                .flatMap(outcome -> about.agreement()
                        .measures()
                        .outcome(outcome)
                        .map(found -> entries(run, about.reference(), found))
                        .orElse(Stream.of(new Link("/audit/agreements/" + about.reference(), "Outcome " + outcome))))
                .toList();
    }

    private static Stream<Link> entries(Run run, String agreement, Outcome outcome) {
        long now = outcome.facts().inOrder().getLast().position();
        long then = outcome.facts().inOrder().stream()
                .map(Fact::position)
                .filter(position -> position < run.calculated().position())
                .reduce(now, (_, later) -> later);
        String name = "Outcome " + outcome.reference();
        return then == now
                ? Stream.of(entry(agreement, then, name))
                : Stream.of(
                        entry(agreement, then, name + " as it was then"),
                        entry(agreement, now, name + " as it is now"));
    }

    private static Link entry(String agreement, long entry, String words) {
        return new Link(AuditAddress.of(agreement, entry), words + " (entry " + entry + ")");
    }

    /** Who gets what of a saving, or bears what of a loss; no picture when a part is nothing or not known. */
    private static Content chart(Run run) {
        var event = run.calculated().event();
        Money pool = event.pool().orElse(Money.ZERO);
        Money partner = event.entitlement().orElse(Money.ZERO);
        Money nhs = event.nhsShare().orElse(Money.ZERO);
        if (partner.signum() * pool.signum() <= 0 || nhs.signum() * pool.signum() <= 0) {
            return Templates.text("");
        }
        boolean gain = pool.signum() > 0;
        return new StackedBar(
                        "division",
                        gain ? "How the saving is divided" : "How the loss is divided",
                        "The NHS " + (gain ? "keeps " : "bears ")
                                + Pounds.inWords(nhs.absolute())
                                + " and the partner " + (gain ? "receives " : "bears ")
                                + Pounds.inWords(partner.absolute()) + ".",
                        AxisUnit.POUNDS,
                        List.of(
                                new StackedBar.Part("NHS", nhs.absolute().pounds()),
                                new StackedBar.Part(
                                        "Partner", partner.absolute().pounds())))
                .figure();
    }
}
