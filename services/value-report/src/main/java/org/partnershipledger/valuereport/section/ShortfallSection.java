package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.OutcomeFacts.Status;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.Against;

/**
 * What did not deliver. Failure is published like success: savings that may be counted twice, worse results, results
 * that could not be measured or were rejected, missed goals, shares that lost their worth, debts given up or late,
 * approvals refused, agreements that were suspended or ended early, and those that ran all year without any result.
 */
final class ShortfallSection {
    private ShortfallSection() {}

    /** One thing that fell short. */
    record Shortfall(String agreement, String what, String why, Lineage lineage) {}

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
                                .text("why", "Why", "Reason as recorded.", s -> s.why()));
        return new ReportSection("what-did-not-deliver", "What did not work", sentences, List.of(table));
    }

    static List<Shortfall> in(ReportContext report) {
        var shortfalls = new ArrayList<>(DoubleClaimShortfalls.of(report));
        EndingShortfalls.in(report, shortfalls);
        results(report, shortfalls);
        for (var agreement : report.figures().known()) {
            milestonesAndConsents(report, agreement, shortfalls);
            approvals(report, agreement, shortfalls);
            equity(report, agreement, shortfalls);
        }
        MoneyShortfalls.in(report, shortfalls);
        silent(report, shortfalls);
        return shortfalls;
    }

    private static void results(ReportContext report, List<Shortfall> shortfalls) {
        for (var outcome : report.figures().outcomes()) {
            var facts = outcome.outcome();
            var reference = outcome.agreement().reference();
            var name = outcome.measureName();
            if (facts.status() == Status.NOT_MEASURABLE) {
                var why = facts.notMeasurable() == null
                        ? null
                        : facts.notMeasurable().event().reason();
                shortfalls.add(new Shortfall(reference, name + ": could not be measured", why, outcome.lineage()));
            } else if (facts.status() == Status.REJECTED) {
                shortfalls.add(new Shortfall(
                        reference,
                        name + ": the checker rejected the result",
                        facts.rejected().event().reason(),
                        outcome.lineage()));
            } else if (outcome.against() == Against.WORSE) {
                shortfalls.add(new Shortfall(
                        reference, name + ": worse than expected without the partnership", null, outcome.lineage()));
            } else if (outcome.against() == Against.SAME) {
                shortfalls.add(new Shortfall(
                        reference, name + ": no difference to what was expected", null, outcome.lineage()));
            }
        }
    }

    private static void milestonesAndConsents(
            ReportContext report, AgreementFacts agreement, List<Shortfall> shortfalls) {
        MilestoneShortfalls.in(report, agreement, shortfalls);
        for (var consent : agreement.commercial().consents()) {
            if (!consent.given() && report.year().contains(consent.fact().effectiveOn())) {
                shortfalls.add(new Shortfall(
                        agreement.reference(),
                        "Consent to sell the result was refused",
                        consent.words(),
                        Lineage.of(consent.fact())));
            }
        }
    }

    private static void approvals(ReportContext report, AgreementFacts agreement, List<Shortfall> shortfalls) {
        for (var approval : agreement.approvals().on(report.yearEnd())) {
            var name = LayNames.of(approval.type());
            approval.ranOutUnrenewed(report.year())
                    .ifPresent(refusal -> shortfalls.add(new Shortfall(
                            agreement.reference(),
                            "Approval ran out and its renewal was refused: " + name,
                            refusal.event().reason(),
                            Lineage.of(approval.answer(), refusal))));
            var answer = approval.answer();
            if (answer == null || !report.year().contains(answer.effectiveOn())) {
                continue;
            }
            if (answer.event() instanceof ApprovalRefused refused) {
                shortfalls.add(new Shortfall(
                        agreement.reference(), "Approval refused: " + name, refused.reason(), Lineage.of(answer)));
            } else if (answer.event() instanceof ApprovalWithdrawn withdrawn) {
                shortfalls.add(new Shortfall(
                        agreement.reference(), "Approval taken back: " + name, withdrawn.reason(), Lineage.of(answer)));
            }
        }
    }

    private static void equity(ReportContext report, AgreementFacts agreement, List<Shortfall> shortfalls) {
        for (var holding : agreement.commercial().equity()) {
            var valuation = holding.valuationOn(report.yearEnd());
            if (valuation == null || !report.year().contains(valuation.effectiveOn())) {
                continue;
            }
            var before = holding.valuationOn(report.year().firstDay().minusDays(1));
            var worthBefore = before == null
                    ? holding.costBy(report.yearEnd())
                    : before.event().fairValue();
            var lost = worthBefore.minus(valuation.event().fairValue());
            if (lost.signum() > 0) {
                shortfalls.add(new Shortfall(
                        agreement.reference(),
                        "Shares in " + agreement.partnerName() + " lost " + InWords.money(lost)
                                + " of their recorded worth"
                                + EndingShortfalls.worthNothing(report, agreement, valuation.event()),
                        valuation.event().method(),
                        Lineage.of(holding.by(report.yearEnd()))));
            }
        }
    }

    private static void silent(ReportContext report, List<Shortfall> shortfalls) {
        for (var agreement : report.figures().active()) {
            var activated = agreement.life().activated();
            var hasResult = report.figures().outcomes().stream()
                    .anyMatch(o -> o.agreement().is(agreement));
            if (!hasResult
                    && activated.effectiveOn().isBefore(report.year().firstDay().plusDays(1))) {
                shortfalls.add(new Shortfall(
                        agreement.reference(),
                        "Active all year, and no result is recorded",
                        null,
                        Lineage.of(activated)));
            }
        }
    }
}
