package org.partnershipledger.finance.reinvestment;

import org.partnershipledger.finance.KeyedTable;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;

/** Where the money went, one row for each reinvestment. Ignores every event that is no reinvestment. */
public final class ReinvestmentProjection implements KeyedTable<ReinvestmentRow, ReinvestmentEvent> {

    @Override
    public Shape<ReinvestmentRow, ReinvestmentEvent> shape() {
        return Shape.ofAgreement(
                "finance_reinvestment", 1, ReinvestmentRow.class, "reinvestment", ReinvestmentEvent.class);
    }

    @Override
    public String key(ReinvestmentEvent event) {
        return event.reinvestment();
    }

    @Override
    public boolean isFirst(ReinvestmentEvent event) {
        return event instanceof ReinvestmentCommitted;
    }

    @Override
    public ReinvestmentRow next(ReinvestmentRow row, ReinvestmentEvent event, RecordedEvent recorded) {
        return reinvestment(row, recorded, event);
    }

    private static ReinvestmentRow reinvestment(ReinvestmentRow row, RecordedEvent recorded, ReinvestmentEvent event) {
        return switch (event) {
            case ReinvestmentCommitted e ->
                new ReinvestmentRow(
                        e.reinvestment(),
                        e.agreement(),
                        e.body(),
                        e.effectiveOn(),
                        e.amount(),
                        Money.ZERO,
                        e.purpose(),
                        e.place(),
                        null,
                        recorded.position());
            case ReinvestmentSpent e -> next(row, row.spent().plus(e.amount()), row.outcome(), recorded);
            case ReinvestmentOutcomeNoted e -> next(row, row.spent(), e.outcome(), recorded);
        };
    }

    private static ReinvestmentRow next(ReinvestmentRow row, Money spent, String outcome, RecordedEvent recorded) {
        return new ReinvestmentRow(
                row.reinvestment(),
                row.agreement(),
                row.body(),
                row.committedOn(),
                row.committed(),
                spent,
                row.purpose(),
                row.place(),
                outcome,
                recorded.position());
    }
}
