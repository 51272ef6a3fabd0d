package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;

/** Which approvals an agreement has, each folded by its own file. Next: {@link Approval}. */
public record Approvals(Map<ApprovalType, Approval> byType) {
    public static final Approvals NONE = new Approvals(Map.of());

    Approvals with(Fact<? extends ApprovalEvent> fact) {
        var type = fact.event().type();
        return new Approvals(Persistent.with(byType, type, of(type).with(fact)));
    }

    /** Without any fact when nobody asked for it. */
    public Approval of(ApprovalType type) {
        return Optional.ofNullable(byType.get(type)).orElseGet(() -> Approval.none(type));
    }

    /** Those about which something is recorded, in the order of their declaration. */
    public Collection<Approval> all() {
        return Arrays.stream(ApprovalType.values())
                .filter(byType::containsKey)
                .map(byType::get)
                .toList();
    }

    /** The approvals that are needed to activate and do not hold on the day, in the order of their declaration. */
    public List<ApprovalType> notLiveOn(LocalDate day) {
        return Arrays.stream(ApprovalType.values())
                .filter(ApprovalType::neededToActivate)
                .filter(type -> !of(type).holdsOn(day))
                .toList();
    }
}
