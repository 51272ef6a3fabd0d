package org.partnershipledger.finance.approval;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.finance.approval.ApprovalRow.Standing;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * What finance teams see as "Approvals": one row for each approval of an agreement, the newest fact wins.
 * Whether one has expired is asked on the day the page is read, never stored. Ignores every event that is no approval.
 */
public final class ApprovalProjection implements Projection.RowPerKey<ApprovalRow> {

    @Override
    public String table() {
        return "finance_approval";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ApprovalRow> row() {
        return ApprovalRow.class;
    }

    @Override
    public String keyColumn() {
        return "approval";
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("agreement"));
    }

    @Override
    public String keyOf(RecordedEvent recorded, LedgerEvent event) {
        return switch (event) {
            case ApprovalEvent e -> e.agreement() + "." + e.type();
            case LifecycleEvent _, DataUseEvent _, MeasureEvent _, CommercialEvent _, GainShareEvent _ -> null;
            case SettlementEvent _, ReinvestmentEvent _, RegisterEvent _ -> null;
        };
    }

    @Override
    public ApprovalRow fold(ApprovalRow row, RecordedEvent recorded, LedgerEvent event) {
        return switch (event) {
            case ApprovalEvent e -> approval(row, recorded, e);
            case AgreementEvent _, SettlementEvent _, ReinvestmentEvent _, RegisterEvent _ -> row;
        };
    }

    private static ApprovalRow approval(ApprovalRow row, RecordedEvent recorded, ApprovalEvent event) {
        return switch (event) {
            case ApprovalRequested e -> next(e, Standing.REQUESTED, e.effectiveOn(), null, null, null, recorded);
            case ApprovalGranted e ->
                next(e, Standing.GRANTED, asked(row), e.effectiveOn(), e.expiresOn(), e.conditions(), recorded);
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
