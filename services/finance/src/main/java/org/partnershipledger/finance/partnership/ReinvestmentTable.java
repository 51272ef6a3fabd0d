package org.partnershipledger.finance.partnership;

import org.partnershipledger.finance.table.KeyedTable;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.history.RecordedEvent;

/** Which reinvestments an agreement has, one row each. What became of one is folded from its stream when asked. */
public final class ReinvestmentTable implements KeyedTable<ReinvestmentRow, ReinvestmentEvent> {
    public static final ReinvestmentTable TABLE = new ReinvestmentTable();

    private ReinvestmentTable() {}

    @Override
    public Shape<ReinvestmentRow, ReinvestmentEvent> shape() {
        return Shape.ofAgreement(
                "finance_reinvestment", 2, ReinvestmentRow.class, "reinvestment", ReinvestmentEvent.class);
    }

    @Override
    public String key(ReinvestmentEvent event) {
        return switch (event) {
            case ReinvestmentCommitted e -> e.reinvestment();
            case ReinvestmentSpent _, ReinvestmentOutcomeNoted _ -> null;
        };
    }

    @Override
    public boolean isFirst(ReinvestmentEvent event) {
        return event instanceof ReinvestmentCommitted;
    }

    @Override
    public ReinvestmentRow next(ReinvestmentRow row, ReinvestmentEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ReinvestmentCommitted e -> new ReinvestmentRow(e.reinvestment(), e.agreement());
            case ReinvestmentSpent _, ReinvestmentOutcomeNoted _ -> row;
        };
    }
}
