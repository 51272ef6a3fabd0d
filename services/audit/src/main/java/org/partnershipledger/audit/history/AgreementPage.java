package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.audit.history.FactsThen.Fact;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.TimelineEntry;
import org.partnershipledger.presentation.words.Numbers;

/**
 * One agreement as of a question: first what was in force, then every event behind it with who, when and why.
 * Says nothing of anything recorded after the known moment (I11).
 */
final class AgreementPage {
    private AgreementPage() {}

    static Content of(String agreement, List<Told> history, Question question, Content form, Content lag) {
        var answer = AsOf.of(history, question);
        var parts = new ArrayList<Content>();
        parts.add(Components.pageHeading("History of agreement " + agreement, "Audit"));
        parts.add(form);
        parts.add(Components.insetText(Asked.inWords(question)));
        parts.add(lag);
        if (answer.inForce().isEmpty() && answer.toCome().isEmpty()) {
            parts.add(Components.paragraph("Nothing about this agreement had been recorded by then."));
            return Templates.all(parts.toArray(Content[]::new));
        }
        parts.add(Components.heading(2, "What was in force", "in-force"));
        inForce(answer, question, parts);
        parts.add(Components.heading(
                2, Numbers.counted(answer.inForce().size(), "event", "events") + " behind it", "events"));
        parts.add(Components.timeline(
                answer.inForce().stream().map(AgreementPage::entry).toList()));
        if (!answer.toCome().isEmpty()) {
            parts.add(Components.heading(2, "Already recorded then, effective later", "to-come"));
            parts.add(Components.timeline(
                    answer.toCome().stream().map(AgreementPage::entry).toList()));
        }
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static void inForce(AsOf answer, Question question, List<Content> parts) {
        var here = answer.inForce().stream().map(Told::position).collect(Collectors.toSet());
        for (var section : AgreementThen.told(answer, question)) {
            parts.add(Components.heading(3, section.heading(), null));
            parts.add(Components.summaryList(
                    section.facts().stream().map(fact -> row(fact, here)).toList()));
        }
        if (answer.inForce().isEmpty()) {
            parts.add(Components.paragraph("Nothing was in force yet on that day."));
        }
    }

    private static SummaryRow row(Fact fact, Set<Long> here) {
        var links = fact.positions().stream()
                .map(position ->
                        here.contains(position) ? PositionLink.onThisPage(position) : PositionLink.ownPage(position))
                .toList();
        return SummaryRow.of(
                fact.label(),
                Templates.content("audit/positions.jte", Map.of("words", fact.value(), "positions", links)));
    }

    private static TimelineEntry entry(Told told) {
        var recorded = told.recorded();
        var rows = new ArrayList<>(EventParts.when(told));
        rows.addAll(EventParts.who(told));
        rows.addAll(EventParts.evidence(told));
        rows.add(EventParts.leaf(told)
                .with(new SummaryRow.Action(
                        "/audit/events/" + recorded.position(), "Whole event", "position " + recorded.position())));
        return new TimelineEntry(
                "position-" + recorded.position(),
                Said.day(recorded.effectiveOn()),
                "Position " + recorded.position() + " · " + Said.wireName(recorded.wireName()),
                Templates.all(
                        EventParts.summary(rows),
                        Components.details(
                                "What was recorded at position " + recorded.position(), EventParts.payload(told))));
    }
}
