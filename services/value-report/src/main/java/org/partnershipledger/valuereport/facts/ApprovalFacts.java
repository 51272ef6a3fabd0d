package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;

/** The approvals of one agreement: for each kind when it was asked for and what the last answer was. */
public final class ApprovalFacts {
    private final List<Fact<ApprovalEvent>> facts = new ArrayList<>();

    /**
     * @param requested null when nobody recorded the request
     * @param answer a grant, refusal or withdrawal; null while it is open
     */
    public record Approval(ApprovalType type, Fact<ApprovalRequested> requested, Fact<? extends ApprovalEvent> answer) {

        public String result(LocalDate day) {
            if (answer == null) {
                return "asked for, no answer yet";
            }
            return switch (answer.event()) {
                case ApprovalGranted granted ->
                    granted.expiresOn().filter(last -> last.isBefore(day)).isPresent()
                            ? "granted, since expired"
                            : "granted";
                case ApprovalRefused _ -> "refused";
                case ApprovalWithdrawn _ -> "withdrawn";
                case ApprovalRequested _ -> "asked for again, no answer yet";
            };
        }
    }

    void add(Fact<ApprovalEvent> fact) {
        facts.add(fact);
    }

    /** As they stood on a day; none that was asked for or answered only later. */
    public Collection<Approval> on(LocalDate day) {
        var approvals = new EnumMap<ApprovalType, Approval>(ApprovalType.class);
        facts.stream().filter(fact -> fact.isBy(day)).forEach(fact -> {
            var approval = after(approvals.get(fact.event().type()), fact);
            approvals.put(approval.type(), approval);
        });
        return approvals.values();
    }

    private static Approval after(Approval known, Fact<ApprovalEvent> fact) {
        var before = known == null ? new Approval(fact.event().type(), null, null) : known;
        return switch (fact.event()) {
            case ApprovalRequested event -> new Approval(before.type(), fact.with(event), null);
            case ApprovalGranted event -> new Approval(before.type(), before.requested(), fact.with(event));
            case ApprovalRefused event -> new Approval(before.type(), before.requested(), fact.with(event));
            case ApprovalWithdrawn event -> new Approval(before.type(), before.requested(), fact.with(event));
        };
    }
}
