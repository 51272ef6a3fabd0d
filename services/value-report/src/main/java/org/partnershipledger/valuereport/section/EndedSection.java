package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Life.Pause;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/**
 * Agreements that ended in the year, as planned or before their time, and those that were suspended in it. Left out
 * where nothing is. What an ended agreement brought, owed and cost in the year stands in the other sections all the same.
 */
final class EndedSection {
    private EndedSection() {}

    private record Suspension(Agreement agreement, Pause pause) {}

    static Optional<ReportSection> of(ReportContext report) {
        var ended = report.figures().known().stream()
                .filter(agreement -> agreement
                        .life()
                        .end()
                        .filter(end -> report.year().contains(end.effectiveOn()))
                        .isPresent())
                .toList();
        var suspended = report.figures().known().stream()
                .flatMap(agreement -> agreement.life().pauses().stream()
                        .filter(pause -> pause.touches(report.year().firstDay(), report.yearEnd()))
                        .map(pause -> new Suspension(agreement, pause)))
                .toList();
        if (ended.isEmpty() && suspended.isEmpty()) {
            return Optional.empty();
        }
        var tables = new ArrayList<ReportTable>();
        if (!ended.isEmpty()) {
            tables.add(endedTable(ended));
        }
        if (!suspended.isEmpty()) {
            tables.add(suspendedTable(suspended));
        }
        return Optional.of(new ReportSection(
                "ended-agreements", "Agreements that ended or paused", sentences(ended, suspended), tables));
    }

    private static List<String> sentences(List<Agreement> ended, List<Suspension> suspended) {
        var sentences = new ArrayList<String>();
        if (!ended.isEmpty()) {
            var early = ended.stream()
                    .filter(agreement -> agreement.life().terminated().isPresent())
                    .count();
            String when = early == 0 ? "as planned" : "before the agreed time";
            if (early > 0 && ended.size() > 1) {
                when = InWords.count(early) + " of them " + when;
            }
            sentences.add(InWords.many(ended.size(), "agreement", "agreements") + " ended this year, " + when
                    + ". No data may flow under an agreement"
                    + " that has ended. What it brought and cost in the year is counted in this report like that of"
                    + " every other.");
        }
        if (!suspended.isEmpty()) {
            sentences.add(InWords.many(
                            suspended.stream()
                                    .map(each -> each.agreement().reference())
                                    .distinct()
                                    .count(),
                            "agreement was",
                            "agreements were")
                    + " suspended for at least part of this year. No new flow of data may start while an agreement is"
                    + " suspended.");
        }
        return sentences;
    }

    private static ReportTable endedTable(List<Agreement> ended) {
        return ReportTable.named(
                        "ended_agreements",
                        "Agreements that ended",
                        "One row for each agreement whose last day was in the year.")
                .rows(
                        ended,
                        agreement -> Lineage.of(agreement.life().draft())
                                .and(agreement.life().end()),
                        Value.<Agreement>columns()
                                .key("agreement", "Agreement", "Reference of the agreement.", a -> a.reference())
                                .text("title", "What it is called", "Title of the agreement.", a -> a.title())
                                .text(
                                        "partner",
                                        "Partner",
                                        "Legal name of the company or institution.",
                                        a -> a.partner().name())
                                .date("last_day", "Last day", "Last day on which it was in force.", a -> a.life()
                                        .end()
                                        .orElseThrow()
                                        .effectiveOn())
                                .text("how", "How it ended", "As planned, or early and from which cause.", a -> a.life()
                                        .terminated()
                                        .map(early -> "early: "
                                                + early.event().cause().inWords())
                                        .orElse("as planned"))
                                .cell(Kind.TEXT, "why", "Why", "Reason as recorded.", a -> a.life()
                                        .terminated()
                                        .map(early -> Value.text(early.event().reason()))
                                        .orElse(Value.missing(Mark.NOT_APPLICABLE))));
    }

    private static ReportTable suspendedTable(List<Suspension> suspended) {
        return ReportTable.named(
                        "suspended_agreements",
                        "Agreements that were suspended",
                        "One row for each suspension that held on a day of the year.")
                .rows(
                        suspended,
                        each -> Lineage.of(each.pause().suspended())
                                .and(each.pause().resumed()),
                        Value.<Suspension>columns()
                                .key("agreement", "Agreement", "Reference of the agreement.", e -> e.agreement()
                                        .reference())
                                .text("title", "What it is called", "Title of the agreement.", e -> e.agreement()
                                        .title())
                                .date("suspended_from", "Suspended from", "First day of the suspension.", e -> e.pause()
                                        .suspended()
                                        .effectiveOn())
                                .cell(
                                        Kind.DATE,
                                        "resumed_on",
                                        "In force again from",
                                        "First day in force again; none so far.",
                                        e -> e.pause()
                                                .resumed()
                                                .map(resumed -> Value.day(resumed.effectiveOn()))
                                                .orElse(Value.missing(Mark.NOT_APPLICABLE)))
                                .text("why", "Why", "Reason as recorded.", e -> e.pause()
                                        .suspended()
                                        .event()
                                        .reason()));
    }
}
