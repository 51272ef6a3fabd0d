package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.partnershipledger.audit.history.FactsThen.Fact;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.TimelineEntry;

/**
 * One agreement as of a question: first what was in force, then the events behind it with who, when and why, a page
 * at a time ({@link PartOfHistory}). Says nothing of anything recorded after the known moment (I11). A row that cannot
 * be read, or that is gone, has its place in the listing and is named before anything is told without it.
 */
final class AgreementHistoryPage {
    private AgreementHistoryPage() {}

    /** @param notes what stands between the question and its answer, such as how far the index has read */
    static Content of(PartOfHistory part, Content form, Content... notes) {
        var parts = new ArrayList<Content>();
        parts.add(Components.pageHeading("History of agreement " + part.agreement(), "Audit"));
        parts.add(form);
        parts.add(Components.insetText(QuestionForm.inWords(part.question())));
        parts.addAll(List.of(notes));
        if (part.listed().isEmpty()) {
            parts.add(Components.paragraph("Nothing about this agreement had been recorded by then."));
            return Templates.all(parts.toArray(Content[]::new));
        }
        missing(part, parts);
        unread(part, parts);
        parts.add(Components.heading(2, "What was in force", "in-force"));
        if (part.page() == 1) {
            inForce(part, parts);
        } else {
            parts.add(Templates.content(
                    "audit/elsewhere.jte", Map.of("href", part.addressUpToPage() + "1#in-force", "events", (long)
                            part.listed().size())));
        }
        events(part, parts);
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static void missing(PartOfHistory part, List<Content> parts) {
        var missing = part.listed().stream()
                .mapToLong(row -> row instanceof Missing hole ? hole.rows() : 0)
                .sum();
        if (missing > 0) {
            parts.add(Components.warningCallout(
                    Numbers.counted(missing, "event is", "events are") + " missing",
                    Components.paragraph("Rows were taken out of the history, or lost in a restore. What was in force"
                            + " is told without them; below, their places are marked. Verify the whole history, and"
                            + " compare it with the last good copy.")));
        }
    }

    private static void unread(PartOfHistory part, List<Content> parts) {
        var unread = part.listed().stream().filter(row -> row instanceof Unread).toList();
        if (!unread.isEmpty()) {
            parts.add(Components.warningCallout(
                    Numbers.counted(unread.size(), "event", "events") + " cannot be read",
                    positions(
                            "What was in force is told without "
                                    + (unread.size() == 1 ? "it. It is" : "them. They are")
                                    + " listed below as stored.",
                            part,
                            unread.stream().map(Listed::position).toList())));
        }
    }

    private static void inForce(PartOfHistory part, List<Content> parts) {
        var told = part.listed().stream()
                .filter(row -> row instanceof DecodedEvent)
                .map(row -> (DecodedEvent) row)
                .toList();
        var answer = AsOf.of(told, part.question());
        for (var section : AgreementThen.told(answer, part.question())) {
            parts.add(Components.heading(3, section.heading(), null));
            parts.add(Components.summaryList(
                    section.facts().stream().map(fact -> row(fact, part)).toList()));
        }
        if (answer.inForce().isEmpty()) {
            parts.add(Components.paragraph("Nothing was in force yet on that day."));
        }
    }

    private static SummaryRow row(Fact fact, PartOfHistory part) {
        return SummaryRow.of(fact.label(), positions(fact.value(), part, fact.positions()));
    }

    private static Content positions(String words, PartOfHistory part, List<Long> positions) {
        return Templates.content(
                "audit/positions.jte",
                Map.of(
                        "words",
                        words,
                        "positions",
                        positions.stream().map(part::link).toList()));
    }

    private static void events(PartOfHistory part, List<Content> parts) {
        Predicate<Listed> counts = row -> part.question().reaches(row.recorded().effectiveOn());
        var behind = part.listed().stream()
                .filter(counts)
                .filter(row -> !(row instanceof Missing))
                .count();
        parts.add(Components.heading(2, Numbers.counted(behind, "event", "events") + " behind it", "events"));
        if (part.pages() > 1) {
            parts.add(Components.paragraph(part.inWords()));
        }
        timeline(part, counts, parts);
        if (part.rows().stream().anyMatch(counts.negate())) {
            parts.add(Components.heading(2, "Already recorded then, effective later", "to-come"));
            timeline(part, counts.negate(), parts);
        }
        parts.add(Components.pagination(part.page(), part.pages(), part.addressUpToPage()));
    }

    private static void timeline(PartOfHistory part, Predicate<Listed> wanted, List<Content> parts) {
        var entries = part.rows().stream()
                .filter(wanted)
                .map(AgreementHistoryPage::entry)
                .toList();
        if (!entries.isEmpty()) {
            parts.add(Components.timeline(entries));
        }
    }

    private static TimelineEntry entry(Listed row) {
        return switch (row) {
            case DecodedEvent told -> entry(told, told.event().sentence().title(), told(told));
            case Unread unread -> entry(unread, unread.recorded().wireName() + " · cannot be read", unread(unread));
            case Missing hole ->
                new TimelineEntry(
                        "missing-before-" + hole.recorded().position(),
                        "Not known",
                        Numbers.counted(hole.rows(), "event is", "events are") + " missing here",
                        Components.paragraph(
                                "In the stream " + hole.recorded().aggregateId() + " there is nothing with "
                                        + hole.numbers() + ", and position "
                                        + hole.recorded().position() + " has number "
                                        + hole.recorded().sequence() + "."));
        };
    }

    private static TimelineEntry entry(Stored row, String title, Content content) {
        var recorded = row.recorded();
        return new TimelineEntry(
                "position-" + recorded.position(),
                Exact.day(recorded.effectiveOn()),
                "Position " + recorded.position() + " · " + title,
                content);
    }

    private static Content told(DecodedEvent told) {
        var rows = new ArrayList<>(EventParts.when(told.recorded()));
        rows.addAll(EventParts.who(told));
        rows.addAll(EventParts.evidence(told));
        rows.add(leafWithLink(told));
        return Templates.all(
                Components.summaryList(rows),
                Components.details("What was recorded at position " + told.position(), EventParts.payload(told)));
    }

    private static Content unread(Unread unread) {
        var rows = new ArrayList<>(EventParts.when(unread.recorded()));
        rows.add(0, SummaryRow.of("What is wrong", unread.problem()));
        rows.add(leafWithLink(unread));
        return Templates.all(
                Components.summaryList(rows),
                Components.details(
                        "The stored bytes at position " + unread.position(), EventProof.bytes(unread.recorded(), 4)));
    }

    private static SummaryRow leafWithLink(Stored row) {
        return EventParts.leaf(row.recorded())
                .with(new SummaryRow.Action(
                        "/audit/events/" + row.position(), "Whole event", "position " + row.position()));
    }
}
