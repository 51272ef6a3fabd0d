package org.partnershipledger.finance.approval;

import java.time.LocalDate;
import org.partnershipledger.finance.KeyedTable;
import org.partnershipledger.finance.approval.ApprovalRow.Standing;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * What finance teams see as "Approvals": one row for each approval of an agreement, the newest fact wins.
 * Whether one has expired is asked on the day the page is read, never stored. Ignores every event that is no approval.
 */
public final class ApprovalProjection implements KeyedTable<ApprovalRow, ApprovalEvent> {

    @Override
    public Shape<ApprovalRow, ApprovalEvent> shape() {
        return Shape.ofAgreement("finance_approval", 1, ApprovalRow.class, "approval", ApprovalEvent.class);
    }

    @Override
    public String key(ApprovalEvent event) {
        return event.agreement() + "." + event.type();
    }

    @Override
    public boolean isFirst(ApprovalEvent event) {
        return true;
    }

    @Override
    public ApprovalRow next(ApprovalRow row, ApprovalEvent event, RecordedEvent recorded) {
        return approval(row, recorded, event);
    }

    private static ApprovalRow approval(ApprovalRow row, RecordedEvent recorded, ApprovalEvent event) {
        return switch (event) {
            case ApprovalRequested e -> next(e, Standing.REQUESTED, e.effectiveOn(), null, null, null, recorded);
            case ApprovalGranted e ->
                next(
                        e,
                        Standing.GRANTED,
                        asked(row),
                        e.effectiveOn(),
                        e.expiresOn().orElse(null),
                        e.conditions().orElse(null),
                        recorded);
            case ApprovalRefused e ->
                next(e, Standing.REFUSED, asked(row), e.effectiveOn(), null, e.reason(), recorded);
            case ApprovalWithdrawn e ->
                next(e, Standing.WITHDRAWN, asked(row), e.effectiveOn(), null, e.reason(), recorded);
        };
    }

    private static LocalDate asked(ApprovalRow row) {
        return row == null ? null : row.requestedOn();
    }

    private static ApprovalRow next(
            ApprovalEvent event,
            Standing standing,
            LocalDate requestedOn,
            LocalDate decidedOn,
            LocalDate expiresOn,
            String note,
            RecordedEvent recorded) {
        return new ApprovalRow(
                event.agreement() + "." + event.type(),
                event.agreement(),
                event.type(),
                standing,
                requestedOn,
                decidedOn,
                expiresOn,
                note,
                recorded.position());
    }
}
