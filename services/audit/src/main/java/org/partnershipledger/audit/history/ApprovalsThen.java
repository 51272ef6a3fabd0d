package org.partnershipledger.audit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;

/** Which approvals held on the day of the question. One that had run out by then says so, although no event did. */
final class ApprovalsThen {
    private final Map<ApprovalType, Approval> approvals = new LinkedHashMap<>();

    private record Approval(String words, Optional<LocalDate> lastDay, List<Long> positions) {}

    void on(ApprovalEvent event, Told told) {
        switch (event) {
            case ApprovalRequested e ->
                now(e, "asked for on " + Said.day(e.effectiveOn()) + ", not decided", Optional.empty(), told);
            case ApprovalGranted e ->
                now(
                        e,
                        "granted on " + Said.day(e.effectiveOn())
                                + e.expiresOn()
                                        .map(last -> ", holds until " + Said.day(last))
                                        .orElse("")
                                + e.conditions()
                                        .map(said -> ", on condition: " + said)
                                        .orElse(""),
                        e.expiresOn(),
                        told);
            case ApprovalRefused e ->
                now(e, "refused on " + Said.day(e.effectiveOn()) + ": " + e.reason(), Optional.empty(), told);
            case ApprovalWithdrawn e ->
                now(e, "withdrawn on " + Said.day(e.effectiveOn()) + ": " + e.reason(), Optional.empty(), told);
        }
    }

    private void now(ApprovalEvent event, String words, Optional<LocalDate> lastDay, Told told) {
        var positions = new ArrayList<Long>();
        if (approvals.containsKey(event.type())) {
            positions.addAll(approvals.get(event.type()).positions());
        }
        positions.add(told.position());
        approvals.put(event.type(), new Approval(words, lastDay, positions));
    }

    /** @param day null: no day was asked for, so nothing is said about running out */
    FactsThen facts(LocalDate day) {
        var facts = new FactsThen();
        approvals.forEach((type, approval) -> {
            var ranOut = day != null && approval.lastDay().filter(day::isAfter).isPresent();
            facts.says(
                    Said.name(type), ranOut ? "RAN OUT: " + approval.words() : approval.words(), approval.positions());
        });
        return facts;
    }
}
