package org.partnershipledger.finance.settlement;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.finance.KeyedTable;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;

/**
 * What finance teams see as "Settlements": one row for each, from being raised to being in the bank.
 * Whether one is overdue is asked on the day the page is read, never stored. Ignores every event that moves no money.
 */
public final class SettlementProjection implements KeyedTable<SettlementRow, SettlementEvent> {

    @Override
    public Shape<SettlementRow, SettlementEvent> shape() {
        return new Shape<>(
                "finance_settlement",
                1,
                SettlementRow.class,
                "settlement",
                SettlementEvent.class,
                List.of("agreement", "body"));
    }

    @Override
    public String key(SettlementEvent event) {
        return event.settlement();
    }

    @Override
    public boolean isFirst(SettlementEvent event) {
        return event instanceof SettlementRaised;
    }

    @Override
    public SettlementRow next(SettlementRow row, SettlementEvent event, RecordedEvent recorded) {
        return settlement(row, recorded, event);
    }

    private static SettlementRow settlement(SettlementRow row, RecordedEvent recorded, SettlementEvent event) {
        return switch (event) {
            case SettlementRaised e -> raised(recorded, e);
            case SettlementInvoiced e -> next(row, e.invoice(), Money.ZERO, null, Money.ZERO, null, recorded);
            case SettlementPaid e -> next(row, row.invoice(), e.amount(), e, Money.ZERO, null, recorded);
            case SettlementWrittenOff e -> next(row, row.invoice(), Money.ZERO, null, e.amount(), e.reason(), recorded);
        };
    }

    private static SettlementRow raised(RecordedEvent recorded, SettlementRaised e) {
        return new SettlementRow(
                e.settlement(),
                e.agreement(),
                recorded.body(),
                e.basis(),
                e.basisReference(),
                e.direction(),
                e.nhsBody(),
                e.partner(),
                e.net(),
                e.vatTreatment(),
                e.vat(),
                e.effectiveOn(),
                e.dueOn(),
                null,
                Money.ZERO,
                null,
                List.of(),
                Money.ZERO,
                null,
                recorded.position());
    }

    private static SettlementRow next(
            SettlementRow row,
            String invoice,
            Money paidNow,
            SettlementPaid payment,
            Money writtenOffNow,
            String reason,
            RecordedEvent recorded) {
        return new SettlementRow(
                row.settlement(),
                row.agreement(),
                row.body(),
                row.basis(),
                row.basisReference(),
                row.direction(),
                row.nhsBody(),
                row.partner(),
                row.net(),
                row.vatTreatment(),
                row.vat(),
                row.raisedOn(),
                row.dueOn(),
                invoice,
                row.paid().plus(paidNow),
                payment == null ? row.lastPaidOn() : payment.effectiveOn(),
                payment == null
                        ? row.financeReferences()
                        : Stream.concat(row.financeReferences().stream(), Stream.of(payment.financeReference()))
                                .toList(),
                row.writtenOff().plus(writtenOffNow),
                reason == null ? row.writeOffReason() : reason,
                recorded.position());
    }
}
