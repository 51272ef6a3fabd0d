package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.kernel.partnership.Term;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.facts.ByReference;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.Against;

/**
 * What did not deliver. Failure is published like success: savings that may be counted twice, worse results, results
 * that could not be measured or were rejected, missed goals, shares that lost their worth, debts given up or late,
 * approvals refused or lapsed, agreements that were suspended or ended early, and those that ran all year without any result.
 */
final class ShortfallSection {
    private ShortfallSection() {}

    /**
     * One thing that fell short.
     *
     * @param why reason as recorded; empty when none was
     */
    record Shortfall(String agreement, String what, Optional<String> why, Lineage lineage) {}

    static ReportSection of(ReportContext report) {
        var shortfalls = in(report);
        var sentences = shortfalls.isEmpty()
                ? List.of("Nothing is recorded that fell short this year.")
                : List.of(
                        InWords.many(shortfalls.size(), "thing", "things")
                                + " did not go as hoped this year. We list all of them, with the reason where one is recorded.");
        var table = ReportTable.named("shortfalls", "What did not deliver", "One row for each thing that fell short.")
                .rows(
                        shortfalls,
                        Shortfall::lineage,
                        Value.<Shortfall>columns()
                                .key("agreement", "Agreement", "Reference of the agreement.", s -> s.agreement())
                                .text("what", "What happened", "What fell short.", s -> s.what())
                                .cell(Kind.TEXT, "why", "Why", "Reason as recorded.", s -> s.why()
                                        .map(Value::text)
                                        .orElse(Value.missing(Mark.NOT_AVAILABLE))));
        return new ReportSection("what-did-not-deliver", "What did not work", sentences, List.of(table));
    }

    static List<Shortfall> in(ReportContext report) {
        var shortfalls = new ArrayList<>(DoubleClaimShortfalls.of(report));
        EndingShortfalls.in(report, shortfalls);
        results(report, shortfalls);
        for (var agreement : report.figures().known()) {
            milestonesAndConsents(report, agreement, shortfalls);
            ApprovalShortfalls.in(report, agreement, shortfalls);
            equity(report, agreement, shortfalls);
        }
        MoneyShortfalls.in(report, shortfalls);
        silent(report, shortfalls);
        return shortfalls;
    }

    private static void results(ReportContext report, List<Shortfall> shortfalls) {
        for (var outcome : report.figures().outcomes()) {
            fellShort(outcome.outcome(), outcome.against())
                    .map(what -> new Shortfall(
                            outcome.agreement().reference(),
                            outcome.measureName() + what,
                            outcome.whyNoNumber(),
                            outcome.lineage()))
                    .ifPresent(shortfalls::add);
        }
    }

    private static Optional<String> fellShort(Outcome outcome, Against against) {
        return switch (outcome.state()) {
            case NOT_MEASURABLE -> Optional.of(": could not be measured");
            case REJECTED -> Optional.of(": the checker rejected the result");
            case RECORDED, CORRECTED, VERIFIED ->
                switch (against) {
                    case WORSE -> Optional.of(": worse than expected without the partnership");
                    case SAME -> Optional.of(": no difference to what was expected");
                    case BETTER, NOT_KNOWN -> Optional.empty();
                };
        };
    }

    private static void milestonesAndConsents(ReportContext report, Agreement agreement, List<Shortfall> shortfalls) {
        MilestoneShortfalls.in(report, agreement, shortfalls);
        for (var consent : Consent.of(agreement)) {
            if (!consent.given() && report.year().contains(consent.fact().effectiveOn())) {
                shortfalls.add(new Shortfall(
                        agreement.reference(),
                        "Consent to sell the result was refused",
                        consent.words(),
                        Lineage.of(consent.fact())));
            }
        }
    }

    private static void equity(ReportContext report, Agreement agreement, List<Shortfall> shortfalls) {
        for (var term : ByReference.of(agreement.commercial().terms())) {
            term.valuationOn(report.yearEnd())
                    .filter(valued -> report.year().contains(valued.effectiveOn()))
                    .ifPresent(valued -> equity(report, agreement, term, valued.event(), shortfalls));
        }
    }

    private static void equity(
            ReportContext report, Agreement agreement, Term term, EquityRevalued valued, List<Shortfall> shortfalls) {
        var lost = term.valuationOn(report.year().firstDay().minusDays(1))
                .map(before -> before.event().fairValue())
                .orElseGet(() -> term.equityCostBy(report.yearEnd()))
                .minus(valued.fairValue());
        if (lost.signum() > 0) {
            shortfalls.add(new Shortfall(
                    agreement.reference(),
                    "Shares in " + agreement.partner().name() + " lost " + InWords.money(lost)
                            + " of their recorded worth" + EndingShortfalls.worthNothing(report, agreement, valued),
                    Optional.of(valued.method()),
                    Lineage.of(term.sharesBy(report.yearEnd()))));
        }
    }

    private static void silent(ReportContext report, List<Shortfall> shortfalls) {
        for (var agreement : report.figures().active()) {
            var activated = agreement.life().activated().orElseThrow();
            var hasResult = report.figures().outcomes().stream()
                    .anyMatch(outcome -> outcome.agreement().reference().equals(agreement.reference()));
            if (!hasResult && !activated.effectiveOn().isAfter(report.year().firstDay())) {
                shortfalls.add(new Shortfall(
                        agreement.reference(),
                        "Active all year, and no result is recorded",
                        Optional.empty(),
                        Lineage.of(activated)));
            }
        }
    }
}
