package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;

/**
 * One event whole: what was recorded, by whom, when and why, its exact bytes, and its hashes recomputed now. Of a row
 * that cannot be read everything that is stored, and the sentence what is wrong.
 */
public final class EventPage {
    private EventPage() {}

    /** @param readdition verdict on recorded steps, or null when the event has none */
    static Content of(Stored row, long lastPosition, Content readdition) {
        var recorded = row.recorded();
        var parts = new ArrayList<Content>();
        switch (row) {
            case DecodedEvent told -> {
                parts.add(Components.pageHeading(told.event().sentence().title(), "Position " + row.position()));
                told(told, parts);
            }
            case Unread unread -> {
                parts.add(Components.pageHeading(recorded.wireName(), "Position " + row.position()));
                unread(unread, parts);
            }
        }
        if (readdition != null) {
            parts.add(Components.heading(2, "The steps added up again", "readdition"));
            parts.add(readdition);
        }
        parts.add(Components.heading(2, "Proof", "proof"));
        parts.add(EventProof.recomputed(recorded));
        parts.add(Components.summaryList(EventProof.columns(recorded)));
        if (row instanceof DecodedEvent) {
            parts.add(Components.details("The exact bytes", EventProof.bytes(recorded, 3)));
        }
        parts.add(Templates.content("audit/neighbours.jte", new Neighbours(row.position(), lastPosition)));
        return Templates.all(parts.toArray(Content[]::new));
    }

    private static void told(DecodedEvent told, List<Content> parts) {
        var rows = new ArrayList<>(EventParts.when(told.recorded()));
        rows.addAll(EventParts.who(told));
        rows.addAll(EventParts.evidence(told));
        rows.add(belongsTo(told.event()));
        parts.add(Components.summaryList(rows));
        parts.add(Components.heading(2, "What was recorded", "recorded"));
        parts.add(EventParts.payload(told));
    }

    private static void unread(Unread unread, List<Content> parts) {
        parts.add(Components.warningCallout("This event cannot be read", Components.paragraph(unread.problem())));
        parts.add(Components.summaryList(EventParts.when(unread.recorded())));
        parts.add(Components.heading(2, "The stored bytes", "recorded"));
        parts.add(EventProof.bytes(unread.recorded(), 3));
    }

    private static SummaryRow belongsTo(LedgerEvent event) {
        return switch (event) {
            case AgreementEvent e -> agreement(e.agreement());
            case SettlementEvent e -> agreement(e.agreement());
            case ReinvestmentEvent e -> agreement(e.agreement());
            case ReferenceEvent e -> agreement(e.agreement());
            case RegisterEvent e ->
                SummaryRow.of("Register", "of " + e.body())
                        .with(new SummaryRow.Action("/audit/registers/" + e.body(), "History", "of the register"));
        };
    }

    private static SummaryRow agreement(String reference) {
        return SummaryRow.of("Agreement", reference)
                .with(new SummaryRow.Action(Addresses.agreement(reference), "History", "of the agreement"));
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
