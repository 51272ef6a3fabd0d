package org.partnershipledger.audit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;

/** Which approvals held on the day of the question. One that had run out by then says so, although no event did. */
final class ApprovalsThen {
    private final Map<ApprovalType, Approval> approvals = new LinkedHashMap<>();

    private record Approval(String words, LocalDate lastDay, List<Long> positions) {}

    void on(ApprovalEvent event, DecodedEvent told) {
        switch (event) {
            case ApprovalRequested e ->
                now(e, "asked for on " + Exact.day(e.effectiveOn()) + ", not decided", null, told);
            case ApprovalGranted e ->
                now(
                        e,
                        "granted on " + Exact.day(e.effectiveOn())
                                + (e.expiresOn() == null ? "" : ", holds until " + Exact.day(e.expiresOn()))
                                + (e.conditions() == null || e.conditions().isBlank()
                                        ? ""
                                        : ", on condition: " + e.conditions()),
                        e.expiresOn(),
                        told);
            case ApprovalRefused e ->
                now(e, "refused on " + Exact.day(e.effectiveOn()) + ": " + e.reason(), null, told);
            case ApprovalWithdrawn e ->
                now(e, "withdrawn on " + Exact.day(e.effectiveOn()) + ": " + e.reason(), null, told);
        }
    }

    private void now(ApprovalEvent event, String words, LocalDate lastDay, DecodedEvent told) {
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
            var ranOut = day != null && approval.lastDay() != null && day.isAfter(approval.lastDay());
            facts.says(
                    Exact.name(type), ranOut ? "RAN OUT: " + approval.words() : approval.words(), approval.positions());
        });
        return facts;
    }
}
