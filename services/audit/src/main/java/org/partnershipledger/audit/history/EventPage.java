package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipledger.audit.verify.Finding;
import org.partnershipledger.audit.verify.RowCheck;
import org.partnershipledger.audit.verify.StoredEvent;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;

/** One event whole: what was recorded, by whom, when and why, its exact bytes, and its hashes recomputed now. */
public final class EventPage {
    private EventPage() {}

    /** @param readdition verdict on recorded steps, or null when the event has none */
    static Content of(Told told, long lastPosition, Content readdition) {
        var recorded = told.recorded();
        var parts = new ArrayList<Content>();
        parts.add(Components.pageHeading(Said.wireName(recorded.wireName()), "Position " + recorded.position()));
        var rows = new ArrayList<>(EventParts.when(told));
        rows.addAll(EventParts.who(told));
        rows.addAll(EventParts.evidence(told));
        rows.add(belongsTo(told.event()));
        parts.add(Components.summaryList(rows));
        parts.add(Components.heading(2, "What was recorded", "recorded"));
        parts.add(EventParts.payload(told));
        if (readdition != null) {
            parts.add(Components.heading(2, "The steps added up again", "readdition"));
            parts.add(readdition);
        }
        parts.add(Components.heading(2, "Proof", "proof"));
        parts.add(recomputed(RowCheck.of(stored(recorded))));
        parts.add(Components.summaryList(proof(told)));
        parts.add(Components.details("The exact bytes", exactBytes(told)));
        parts.add(neighbours(recorded.position(), lastPosition));
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static SummaryRow belongsTo(LedgerEvent event) {
        return switch (event) {
            case AgreementEvent e -> agreement(e.agreement());
            case SettlementEvent e -> agreement(e.agreement());
            case ReinvestmentEvent e -> agreement(e.agreement());
            case RegisterEvent e ->
                SummaryRow.of("Register", "of " + e.body())
                        .with(new SummaryRow.Action("/audit/registers/" + e.body(), "History", "of the register"));
        };
    }

    private static SummaryRow agreement(String reference) {
        return SummaryRow.of("Agreement", reference)
                .with(new SummaryRow.Action(Addresses.agreement(reference), "History", "of the agreement"));
    }

    private static Content recomputed(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Components.insetText(
                    "Recomputed just now from the stored columns and bytes: commitments, entry and leaf"
                            + " agree with what is stored. That the position is the right one is shown by verifying the whole history.");
        }
        return Components.warningCallout(
                "This event is not as it was recorded",
                Templates.all(findings.stream()
                        .map(finding -> Components.paragraph(finding.inWords()))
                        .toArray(Content[]::new)));
    }

    private static List<SummaryRow> proof(Told told) {
        var recorded = told.recorded();
        return List.of(
                SummaryRow.of("Stream", recorded.aggregateId()),
                SummaryRow.of("Number in the stream", String.format(Locale.ROOT, "%d", recorded.sequence())),
                SummaryRow.of("Publishing body", recorded.body() + ", its event number " + recorded.bodyPosition()),
                SummaryRow.of("Wire name", recorded.wireName()),
                SummaryRow.of(
                        "Event",
                        Templates.content("audit/exact.jte", recorded.eventId().toString())),
                SummaryRow.of("Salt", EventParts.exact(recorded.salt())),
                EventParts.leaf(told));
    }

    private static Content exactBytes(Told told) {
        var recorded = told.recorded();
        return Templates.all(
                Components.heading(3, "Payload", null),
                EventParts.text(recorded.payload()),
                Components.heading(3, "Metadata", null),
                EventParts.text(recorded.metadata()),
                Components.heading(3, "Entry, in hex", null),
                EventParts.exact(recorded.entry()));
    }

    private static StoredEvent stored(RecordedEvent e) {
        return new StoredEvent(
                e.position(),
                e.body().value(),
                e.bodyPosition(),
                e.aggregateType(),
                e.aggregateId(),
                e.sequence(),
                e.eventId(),
                e.wireName(),
                e.effectiveOn(),
                e.recordedAt(),
                e.payload(),
                e.metadata(),
                e.salt(),
                e.entry(),
                e.leaf());
    }

    private static Content neighbours(long position, long last) {
        return Templates.content("audit/neighbours.jte", new Neighbours(position, last));
    }

    /** The positions beside this one; 0 where there is none. */
    public record Neighbours(long position, long last) {
        public long before() {
            return position > 1 ? position - 1 : 0;
        }

        public long after() {
            return position < last ? position + 1 : 0;
        }
    }
}
