package org.partnershipledger.finance.gainshare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;

/**
 * Reconciliations with their working, one row each. A dispute takes back what the parties agreed before it.
 * Ignores terms (they are in every working) and every event that is about no reconciliation.
 */
public final class ReconciliationProjection implements Projection.RowPerKey<ReconciliationRow> {

    @Override
    public String table() {
        return "finance_reconciliation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ReconciliationRow> row() {
        return ReconciliationRow.class;
    }

    @Override
    public String keyColumn() {
        return "key";
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("agreement"));
    }

    @Override
    public String keyOf(RecordedEvent recorded, LedgerEvent event) {
        return switch (event) {
            case ReconciliationCalculated e -> e.agreement() + "." + e.reconciliation();
            case ReconciliationIssued e -> e.agreement() + "." + e.reconciliation();
            case ReconciliationAgreed e -> e.agreement() + "." + e.reconciliation();
            case ReconciliationDisputed e -> e.agreement() + "." + e.reconciliation();
            case RiskGainShareTermsAgreed _, RiskGainShareTermsVaried _ -> null;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, MeasureEvent _, CommercialEvent _ -> null;
            case SettlementEvent _, ReinvestmentEvent _, RegisterEvent _ -> null;
        };
    }

    @Override
    public ReconciliationRow fold(ReconciliationRow row, RecordedEvent recorded, LedgerEvent event) {
        long entry = recorded.position();
        return switch (event) {
            case ReconciliationCalculated e -> calculated(e, entry);
            case ReconciliationIssued e ->
                next(row, e.effectiveOn(), row.agreedBy(), row.disputed(), row.grounds(), entry);
            case ReconciliationAgreed e ->
                next(row, row.issuedOn(), with(row.agreedBy(), e.party()), null, null, entry);
            case ReconciliationDisputed e -> next(row, row.issuedOn(), List.of(), e.amount(), e.grounds(), entry);
            case RiskGainShareTermsAgreed _, RiskGainShareTermsVaried _ -> row;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, MeasureEvent _, CommercialEvent _ -> row;
            case SettlementEvent _, ReinvestmentEvent _, RegisterEvent _ -> row;
        };
    }

    private static ReconciliationRow calculated(ReconciliationCalculated e, long entry) {
        return new ReconciliationRow(
                e.agreement() + "." + e.reconciliation(),
                e.agreement(),
                e.reconciliation(),
                e.measure(),
                e.run(),
                e.period().from(),
                e.period().to(),
                e.outcomes(),
                e.workings(),
                e.pool(),
                e.entitlement(),
                e.nhsShare(),
                e.paidOnAccount(),
                e.trueUp(),
                null,
                List.of(),
                null,
                null,
                entry,
                entry);
    }

    private static ReconciliationRow next(
            ReconciliationRow row,
            LocalDate issuedOn,
            List<String> agreedBy,
            Money disputed,
            String grounds,
            long entry) {
        return new ReconciliationRow(
                row.key(),
                row.agreement(),
                row.reconciliation(),
                row.measure(),
                row.run(),
                row.periodFrom(),
                row.periodTo(),
                row.outcomes(),
                row.workings(),
                row.pool(),
                row.entitlement(),
                row.nhsShare(),
                row.paidOnAccount(),
                row.trueUp(),
                issuedOn,
                agreedBy,
                disputed,
                grounds,
                row.calculatedAt(),
                entry);
    }

    private static List<String> with(List<String> parties, String party) {
        return parties.contains(party)
                ? parties
                : Stream.concat(parties.stream(), Stream.of(party)).toList();
    }
}
