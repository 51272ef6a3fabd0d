package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.partnershipledger.audit.verify.Finding;
import org.partnershipledger.audit.verify.RowCheck;
import org.partnershipledger.audit.verify.StoredEvent;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;

/** A stored row as it is stored, whether its meaning can be read or not: columns, exact bytes, hashes recomputed now. */
final class EventProof {
    private EventProof() {}

    static Content recomputed(RecordedEvent recorded) {
        var findings = RowCheck.of(stored(recorded));
        if (findings.isEmpty()) {
            return Components.insetText(
                    "Recomputed just now from the stored columns and bytes: commitments, entry and leaf"
                            + " agree with what is stored. That the position is the right one is shown by verifying the whole history.");
        }
        return Components.warningCallout(
                "This event is not as it was recorded",
                Templates.all(findings.stream()
                        .map(Finding::inWords)
                        .map(Components::paragraph)
                        .toArray(Content[]::new)));
    }

    static List<SummaryRow> columns(RecordedEvent recorded) {
        return List.of(
                SummaryRow.of("Stream", recorded.aggregateId()),
                SummaryRow.of("Number in the stream", String.format(Locale.ROOT, "%d", recorded.sequence())),
                SummaryRow.of("Publishing body", recorded.body() + ", its event number " + recorded.bodyPosition()),
                SummaryRow.of("Wire name", recorded.wireName()),
                SummaryRow.of(
                        "Event",
                        Templates.content("audit/exact.jte", recorded.eventId().toString())),
                SummaryRow.of("Salt", EventParts.exact(recorded.salt())),
                EventParts.leaf(recorded));
    }

    /** @param level of the headings */
    static Content bytes(RecordedEvent recorded, int level) {
        return Templates.all(
                Components.heading(level, "Payload", null),
                Templates.content("audit/exact.jte", printable(recorded.payload())),
                Components.heading(level, "Metadata", null),
                Templates.content("audit/exact.jte", printable(recorded.metadata())),
                Components.heading(level, "Entry, in hex", null),
                EventParts.exact(recorded.entry()));
    }

    /** Text as it is; bytes that are not printable text are shown in hex, which is said. */
    static String printable(byte[] bytes) {
        if (bytes.length == 0) {
            return "(no bytes)";
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.codePoints().noneMatch(EventProof::isHidden)) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            // Shown in hex below.
        }
        return "(not printable text; in hex) " + HexFormat.of().formatHex(bytes);
    }

    /** Control characters, and those that change the order in which a reader sees the others. */
    private static boolean isHidden(int c) {
        return Character.isISOControl(c) && c != '\n' || Character.getType(c) == Character.FORMAT;
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
}
