package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;

/** The approvals of one agreement: for each kind when it was asked for and what the last answer was. */
public final class ApprovalFacts {
    private final Map<ApprovalType, Approval> approvals = new EnumMap<>(ApprovalType.class);

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
                    granted.expiresOn() != null && granted.expiresOn().isBefore(day)
                            ? "granted, since expired"
                            : "granted";
                case ApprovalRefused _ -> "refused";
                case ApprovalWithdrawn _ -> "withdrawn";
                case ApprovalRequested _ -> "asked for again, no answer yet";
            };
        }
    }

    void add(Fact<ApprovalEvent> fact) {
        var before = approvals.getOrDefault(
                fact.event().type(), new Approval(fact.event().type(), null, null));
        var after =
                switch (fact.event()) {
                    case ApprovalRequested event -> new Approval(before.type(), fact.with(event), null);
                    case ApprovalGranted event -> new Approval(before.type(), before.requested(), fact.with(event));
                    case ApprovalRefused event -> new Approval(before.type(), before.requested(), fact.with(event));
                    case ApprovalWithdrawn event -> new Approval(before.type(), before.requested(), fact.with(event));
                };
        approvals.put(after.type(), after);
    }

    public Iterable<Approval> each() {
        return approvals.values();
    }
}
