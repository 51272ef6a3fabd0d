package org.partnershipledger.finance.reinvestment;

import java.util.List;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;

/** Where the money went, one row for each reinvestment. Ignores every event that is no reinvestment. */
public final class ReinvestmentProjection implements Projection.RowPerKey<ReinvestmentRow> {

    @Override
    public String table() {
        return "finance_reinvestment";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ReinvestmentRow> row() {
        return ReinvestmentRow.class;
    }

    @Override
    public String keyColumn() {
        return "reinvestment";
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("agreement"));
    }

    @Override
    public String keyOf(RecordedEvent recorded, LedgerEvent event) {
        return switch (event) {
            case ReinvestmentEvent e -> e.reinvestment();
            case AgreementEvent _, SettlementEvent _, RegisterEvent _ -> null;
        };
    }

    @Override
    public ReinvestmentRow fold(ReinvestmentRow row, RecordedEvent recorded, LedgerEvent event) {
        return switch (event) {
            case ReinvestmentEvent e -> reinvestment(row, recorded, e);
            case AgreementEvent _, SettlementEvent _, RegisterEvent _ -> row;
        };
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
