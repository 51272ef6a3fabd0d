package org.partnershipledger.ledger.approval;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Records that an approval was given, with its conditions and its last day.
 * Rules: B3-requested-first, I9 (who asked does not record the grant), dates-in-order.
 */
public record GrantApproval(
        String agreement,
        LocalDate effectiveOn,
        ApprovalType type,
        Optional<String> conditions,
        Optional<LocalDate> expiresOn)
        implements ApprovalCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var open = state.approvals().of(type).openRequest();
        return Checks.begin()
                .that(
                        open.isPresent(),
                        ApprovalRule.APPROVAL_IS_REQUESTED_FIRST,
                        "type",
                        type.named() + " was not requested, or is decided; record the request first")
                .that(
                        open.isEmpty() || !open.get().actor().equals(origin.actor()),
                        GeneralRule.FOUR_EYES,
                        "actor",
                        origin.actor() + " asked for " + type.named() + "; another person records that it was granted")
                .that(
                        open.isEmpty() || !effectiveOn.isBefore(open.get().effectiveOn()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> type.named() + " was requested on " + open.get().effectiveOn()
                                + "; it is not granted before that day")
                .that(
                        expiresOn.isEmpty() || !expiresOn.get().isBefore(effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "expiresOn",
                        () -> expiresOn.get() + " is before the grant; give its last day")
                .record(() -> new ApprovalGranted(agreement, effectiveOn, type, conditions, expiresOn));
    }
}
