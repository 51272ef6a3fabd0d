package org.partnershipledger.audit.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;

/**
 * Which approvals held on the day of the question. One that had run out by then says so, although no event did. A
 * renewal that is asked for or refused stands beside what was granted before and does not end it.
 */
final class ApprovalsThen {
    private final Map<ApprovalType, Line> lines = new LinkedHashMap<>();

    /**
     * @param granted what was granted and not withdrawn; empty when nothing is
     * @param asked what was asked for and not decided; empty when nothing is. A withdrawal of what was granted before
     *     does not answer it
     * @param latest the latest refusal or withdrawal since; empty when there is none
     */
    private record Line(String granted, LocalDate lastDay, String asked, String latest, List<Long> positions) {
        private static final Line NONE = new Line("", null, "", "", List.of());

        Line granted(String words, LocalDate until, DecodedEvent told) {
            return new Line(words, until, "", "", and(told));
        }

        Line asked(String words, DecodedEvent told) {
            return new Line(granted, lastDay, words, latest, and(told));
        }

        Line refused(String words, DecodedEvent told) {
            return new Line(granted, lastDay, "", words, and(told));
        }

        Line withdrawn(String words, DecodedEvent told) {
            return new Line("", null, asked, words, and(told));
        }

        private List<Long> and(DecodedEvent told) {
            return Stream.concat(positions.stream(), Stream.of(told.position())).toList();
        }

        String words(LocalDate day) {
            var since = asked.isEmpty() ? latest : asked;
            if (granted.isEmpty()) {
                return since;
            }
            var ranOut = day != null && lastDay != null && day.isAfter(lastDay);
            return (ranOut ? "RAN OUT: " : "") + granted + (since.isEmpty() ? "" : "; renewal " + since);
        }
    }

    void on(ApprovalEvent event, DecodedEvent told) {
        var on = " on " + Exact.day(event.effectiveOn());
        var line = lines.getOrDefault(event.type(), Line.NONE);
        lines.put(
                event.type(),
                switch (event) {
                    case ApprovalRequested _ -> line.asked("asked for" + on + ", not decided", told);
                    case ApprovalGranted e ->
                        line.granted(granted(e, on), e.expiresOn().orElse(null), told);
                    case ApprovalRefused e -> line.refused("refused" + on + ": " + e.reason(), told);
                    case ApprovalWithdrawn e -> line.withdrawn("withdrawn" + on + ": " + e.reason(), told);
                });
    }

    private static String granted(ApprovalGranted e, String on) {
        return "granted" + on
                + e.expiresOn().map(day -> ", holds until " + Exact.day(day)).orElse("")
                + e.conditions().map(words -> ", on condition: " + words).orElse("");
    }

    /** @param day null: no day was asked for, so nothing is said about running out */
    FactsThen facts(LocalDate day) {
        var facts = new FactsThen();
        lines.forEach((type, line) -> facts.says(Exact.name(type), line.words(day), line.positions()));
        return facts;
    }
}
