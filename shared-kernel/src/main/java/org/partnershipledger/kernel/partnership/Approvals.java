package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;

/**
 * Which approvals an agreement has. A request and a grant stand side by side, because an approval is renewed while
 * the old one still holds. A lapse is not an event: it is seen by asking for a day after {@code expiresOn}.
 */
public record Approvals(Map<ApprovalType, Standing> byType) {
    public static final Approvals NONE = new Approvals(Map.of());

    private static final Standing NEVER_ASKED = new Standing(null, null, null);

    /** @param request null when none is open; {@code grant} null when none was given or it was withdrawn */
    public record Standing(Request request, Grant grant, String lastRefusal) {}

    public record Request(LocalDate on, String actor) {}

    /** @param expiresOn last day on which it holds; null when it does not expire */
    public record Grant(LocalDate on, LocalDate expiresOn) {
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(on) && (expiresOn == null || !day.isAfter(expiresOn));
        }
    }

    public static Approvals evolve(Approvals state, ApprovalEvent event, Provenance provenance) {
        var before = state.of(event.type());
        var after =
                switch (event) {
                    case ApprovalRequested requested ->
                        new Standing(new Request(requested.effectiveOn(), provenance.actor()), before.grant(), null);
                    case ApprovalGranted granted ->
                        new Standing(null, new Grant(granted.effectiveOn(), granted.expiresOn()), null);
                    case ApprovalRefused refused -> new Standing(null, before.grant(), refused.reason());
                    case ApprovalWithdrawn withdrawn -> new Standing(before.request(), null, null);
                };
        return new Approvals(Persistent.with(state.byType, event.type(), after));
    }

    public Standing of(ApprovalType type) {
        return byType.getOrDefault(type, NEVER_ASKED);
    }

    /** The approvals that are needed to activate and do not hold on the day, in the order of their declaration. */
    public List<ApprovalType> notLiveOn(LocalDate day) {
        return Arrays.stream(ApprovalType.values())
                .filter(ApprovalType::neededToActivate)
                .filter(type -> of(type).grant() == null || !of(type).grant().holdsOn(day))
                .toList();
    }
}
