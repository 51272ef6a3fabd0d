package org.partnershipledger.ledger.approval;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/** Takes an approval back: from that day no new flow starts under it (I1). Rules: B3-granted-first, dates-in-order. */
public record WithdrawApproval(String agreement, LocalDate effectiveOn, ApprovalType type, String reason)
        implements ApprovalCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var grant = state.approvals().of(type).grant();
        return Checks.begin()
                .that(
                        grant.isPresent(),
                        ApprovalRule.APPROVAL_IS_GRANTED_FIRST,
                        "type",
                        type.named() + " is not granted, so there is nothing to withdraw; check the type")
                .that(
                        grant.isEmpty() || grant.get().isBy(effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> type.named() + " counts from " + grant.get().effectiveOn()
                                + "; it is withdrawn on that day or a later one")
                .record(() -> new ApprovalWithdrawn(agreement, effectiveOn, type, reason));
    }
}
