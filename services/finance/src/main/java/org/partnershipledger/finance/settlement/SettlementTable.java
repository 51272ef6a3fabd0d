package org.partnershipledger.finance.settlement;

import java.util.List;
import org.partnershipledger.finance.table.KeptFact;
import org.partnershipledger.finance.table.KeyedTable;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * The list of settlements, one row each. Whether one is overdue is asked on the day the page is read, never stored.
 * It also says which settlements an agreement has. Ignores every event that moves no money.
 */
public final class SettlementTable implements KeyedTable<SettlementRow, SettlementEvent> {
    public static final SettlementTable TABLE = new SettlementTable();

    private SettlementTable() {}

    @Override
    public Shape<SettlementRow, SettlementEvent> shape() {
        return new Shape<>(
                "finance_settlement",
                2,
                SettlementRow.class,
                "settlement",
                SettlementEvent.class,
                List.of("agreement", "due_on"));
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
        return SettlementRow.of(KeptFact.and(row == null ? List.of() : row.facts(), recorded));
    }
}
