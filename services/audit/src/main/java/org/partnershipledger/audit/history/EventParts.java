package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.time.LondonTime;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.SummaryRow;

/** The parts of which an event is shown, the same in an agreement's history and on the event's own page. */
final class EventParts {
    private EventParts() {}

    /** When it became true, when it was written, and how far the two lie apart. */
    static List<SummaryRow> when(RecordedEvent recorded) {
        return List.of(
                SummaryRow.of("Effective on", Exact.day(recorded.effectiveOn())),
                SummaryRow.of(
                        "Recorded",
                        Exact.londonTime(recorded.recordedAt()) + " (" + Exact.exactly(recorded.recordedAt()) + "), "
                                + apart(recorded.effectiveOn(), LondonTime.dayOf(recorded.recordedAt()))));
    }

    static String apart(LocalDate effectiveOn, LocalDate recordedOn) {
        var days = ChronoUnit.DAYS.between(effectiveOn, recordedOn);
        if (days == 0) {
            return "on the day it took effect";
        }
        var counted = Numbers.counted(Math.abs(days), "day", "days");
        return days > 0 ? counted + " after it took effect" : counted + " before it takes effect";
    }

    /** Who, in what role, for whom, why, by which command. */
    static List<SummaryRow> who(DecodedEvent told) {
        var origin = told.origin();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of(
                "Recorded by", origin.actor() + ", as " + origin.role() + ", on behalf of " + origin.onBehalfOf()));
        rows.add(SummaryRow.of("Reason", origin.reason().orElse("none was given")));
        rows.add(SummaryRow.of("Command", Templates.content("audit/exact.jte", String.valueOf(origin.commandId()))));
        origin.causationId()
                .ifPresent(cause ->
                        rows.add(SummaryRow.of("Caused by", Templates.content("audit/exact.jte", cause.toString()))));
        return rows;
    }

    /** Documents that support the fact, found by their hash wherever the event has one. */
    static List<SummaryRow> evidence(DecodedEvent told) {
        var rows = new ArrayList<SummaryRow>();
        collectHashes(Labelled.of(told.recorded().payload()), "", rows);
        return rows;
    }

    private static void collectHashes(List<Labelled> fields, String title, List<SummaryRow> rows) {
        var named = fields.stream()
                .filter(field -> field.name().equals("title") && field.value() != null)
                .map(Labelled::value)
                .findFirst()
                .orElse(title);
        for (var field : fields) {
            if (field.name().equals("sha256") && field.value() != null) {
                rows.add(SummaryRow.of(
                        "Evidence" + (named.isEmpty() ? "" : ": " + named),
                        Templates.content("audit/exact.jte", field.value())));
            }
            collectHashes(field.parts(), field.label(), rows);
        }
    }

    static Content payload(DecodedEvent told) {
        return Templates.content(
                "audit/labelled.jte", Labelled.of(told.recorded().payload()));
    }

    static SummaryRow leaf(RecordedEvent recorded) {
        return SummaryRow.of("Leaf hash", exact(recorded.leaf()));
    }

    static Content exact(byte[] bytes) {
        return Templates.content("audit/exact.jte", HexFormat.of().formatHex(bytes));
    }
}
