package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.LifeFacts.Pause;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.model.Value;

/**
 * Agreements that ended in the year, as planned or before their time, and those that were suspended in it. Left out
 * where nothing is. What an ended agreement brought, owed and cost in the year stands in the other sections all the same.
 */
final class EndedSection {
    private EndedSection() {}

    private record Suspension(AgreementFacts agreement, Pause pause) {}

    static Optional<Section> of(Asked asked) {
        var ended = asked.figures().known().stream()
                .filter(agreement -> agreement.life().ended() != null
                        && asked.year().contains(agreement.life().ended().effectiveOn()))
                .toList();
        var suspended = asked.figures().known().stream()
                .flatMap(agreement -> agreement.life().pauses().stream()
                        .filter(pause -> pause.touches(asked.year()))
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
        return Optional.of(new Section(
                "ended-agreements", "Agreements that ended or paused", sentences(ended, suspended), tables));
    }

    private static List<String> sentences(List<AgreementFacts> ended, List<Suspension> suspended) {
        var sentences = new ArrayList<String>();
        if (!ended.isEmpty()) {
            var early = ended.stream()
                    .filter(agreement -> agreement.life().terminated() != null)
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

    private static ReportTable endedTable(List<AgreementFacts> ended) {
        return ReportTable.named(
                        "ended_agreements",
                        "Agreements that ended",
                        "One row for each agreement whose last day was in the year.")
                .rows(
                        ended,
                        agreement -> Lineage.of(
                                agreement.life().drafted(), agreement.life().ended()),
                        Value.<AgreementFacts>columns()
                                .key(
                                        "agreement",
                                        "Agreement",
                                        "Reference of the agreement.",
                                        agreement -> agreement.reference())
                                .text(
                                        "title",
                                        "What it is called",
                                        "Title of the agreement.",
                                        agreement -> agreement.title())
                                .text(
                                        "partner",
                                        "Partner",
                                        "Legal name of the company or institution.",
                                        agreement -> agreement.partnerName())
                                .date(
                                        "last_day",
                                        "Last day",
                                        "Last day on which it was in force.",
                                        agreement -> agreement.life().ended().effectiveOn())
                                .text(
                                        "how",
                                        "How it ended",
                                        "As planned, or early and from which cause.",
                                        agreement -> agreement.life().terminated() == null
                                                ? "as planned"
                                                : "early: "
                                                        + agreement
                                                                .life()
                                                                .terminated()
                                                                .event()
                                                                .cause()
                                                                .inWords())
                                .cell(
                                        Kind.TEXT,
                                        "why",
                                        "Why",
                                        "Reason as recorded.",
                                        agreement -> agreement.life().terminated() == null
                                                ? Value.missing(Mark.NOT_APPLICABLE)
                                                : Value.text(agreement
                                                        .life()
                                                        .terminated()
                                                        .event()
                                                        .reason())));
    }

    private static ReportTable suspendedTable(List<Suspension> suspended) {
        return ReportTable.named(
                        "suspended_agreements",
                        "Agreements that were suspended",
                        "One row for each suspension that held on a day of the year.")
                .rows(
                        suspended,
                        each -> Lineage.of(
                                each.pause().suspended(), each.pause().resumed()),
                        Value.<Suspension>columns()
                                .key("agreement", "Agreement", "Reference of the agreement.", each -> each.agreement()
                                        .reference())
                                .text("title", "What it is called", "Title of the agreement.", each -> each.agreement()
                                        .title())
                                .date(
                                        "suspended_from",
                                        "Suspended from",
                                        "First day of the suspension.",
                                        each -> each.pause().suspended().effectiveOn())
                                .cell(
                                        Kind.DATE,
                                        "resumed_on",
                                        "In force again from",
                                        "First day in force again; none so far.",
                                        each -> each.pause().resumed() == null
                                                ? Value.missing(Mark.NOT_APPLICABLE)
                                                : Value.day(
                                                        each.pause().resumed().effectiveOn()))
                                .text("why", "Why", "Reason as recorded.", each -> each.pause()
                                        .suspended()
                                        .event()
                                        .reason()));
    }
}
