package org.partnershipledger.finance.approval;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;

/**
 * One approval of one agreement as it stands.
 *
 * @param approval key: agreement and type
 * @param requestedOn null when it was decided without a recorded request
 * @param decidedOn null while it is open
 * @param expiresOn last day on which it holds; null when it does not expire or is not granted
 * @param note conditions of a grant, reason of a refusal or withdrawal
 */
public record ApprovalRow(
        String approval,
        String agreement,
        ApprovalType type,
        Standing standing,
        LocalDate requestedOn,
        LocalDate decidedOn,
        LocalDate expiresOn,
        String note,
        long entry) {

    public enum Standing {
        REQUESTED,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }
}
