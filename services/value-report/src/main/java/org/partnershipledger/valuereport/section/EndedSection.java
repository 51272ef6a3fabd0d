package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.LifeFacts.Pause;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.TableOf;
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
        var tables = new ArrayList<Table>();
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

    private static Table endedTable(List<AgreementFacts> ended) {
        return TableOf.<AgreementFacts>named(
                        "ended_agreements",
                        "Agreements that ended",
                        "One row for each agreement whose last day was in the year.")
                .column(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        agreement -> new Value.Text(agreement.reference()))
                .column(
                        Column.text("title", "What it is called", "Title of the agreement."),
                        agreement -> Value.text(agreement.title()))
                .column(
                        Column.text("partner", "Partner", "Legal name of the company or institution."),
                        agreement -> Value.text(agreement.partnerName()))
                .column(
                        Column.date("last_day", "Last day", "Last day on which it was in force."),
                        agreement -> Value.day(agreement.life().ended().effectiveOn()))
                .column(
                        Column.text("how", "How it ended", "As planned, or early and from which cause."),
                        agreement -> Value.text(
                                agreement.life().terminated() == null
                                        ? "as planned"
                                        : "early: "
                                                + agreement
                                                        .life()
                                                        .terminated()
                                                        .event()
                                                        .cause()
                                                        .inWords()))
                .column(
                        Column.text("why", "Why", "Reason as recorded."),
                        agreement -> agreement.life().terminated() == null
                                ? Value.missing(Mark.NOT_APPLICABLE)
                                : Value.text(
                                        agreement.life().terminated().event().reason()))
                .rows(
                        ended,
                        agreement -> Lineage.of(
                                agreement.life().drafted(), agreement.life().ended()));
    }

    private static Table suspendedTable(List<Suspension> suspended) {
        return TableOf.<Suspension>named(
                        "suspended_agreements",
                        "Agreements that were suspended",
                        "One row for each suspension that held on a day of the year.")
                .column(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        each -> new Value.Text(each.agreement().reference()))
                .column(
                        Column.text("title", "What it is called", "Title of the agreement."),
                        each -> Value.text(each.agreement().title()))
                .column(
                        Column.date("suspended_from", "Suspended from", "First day of the suspension."),
                        each -> Value.day(each.pause().suspended().effectiveOn()))
                .column(
                        Column.date("resumed_on", "In force again from", "First day in force again; none so far."),
                        each -> each.pause().resumed() == null
                                ? Value.missing(Mark.NOT_APPLICABLE)
                                : Value.day(each.pause().resumed().effectiveOn()))
                .column(
                        Column.text("why", "Why", "Reason as recorded."),
                        each -> Value.text(each.pause().suspended().event().reason()))
                .rows(
                        suspended,
                        each -> Lineage.of(
                                each.pause().suspended(), each.pause().resumed()));
    }
}
