package org.partnershipledger.finance.gainshare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.finance.KeyedTable;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;

/**
 * Reconciliations with their working, one row each. A dispute takes back what the parties agreed before it.
 * Ignores terms (they are in every working) and every event that is about no reconciliation.
 */
public final class ReconciliationProjection implements KeyedTable<ReconciliationRow, GainShareEvent> {

    @Override
    public Shape<ReconciliationRow, GainShareEvent> shape() {
        return Shape.ofAgreement("finance_reconciliation", 2, ReconciliationRow.class, "key", GainShareEvent.class);
    }

    @Override
    public String key(GainShareEvent event) {
        return switch (event) {
            case ReconciliationCalculated e -> e.agreement() + "." + e.reconciliation();
            case ReconciliationIssued e -> e.agreement() + "." + e.reconciliation();
            case ReconciliationAgreed e -> e.agreement() + "." + e.reconciliation();
            case ReconciliationDisputed e -> e.agreement() + "." + e.reconciliation();
            case DisputeResolved e -> e.agreement() + "." + e.reconciliation();
            case RiskGainShareTermsAgreed _, RiskGainShareTermsVaried _ -> null;
        };
    }

    @Override
    public boolean isFirst(GainShareEvent event) {
        return event instanceof ReconciliationCalculated;
    }

    @Override
    public ReconciliationRow next(ReconciliationRow row, GainShareEvent event, RecordedEvent recorded) {
        long entry = recorded.position();
        return switch (event) {
            case ReconciliationCalculated e -> calculated(e, entry);
            case ReconciliationIssued e ->
                next(row, e.effectiveOn(), row.agreedBy(), row.disputed(), row.grounds(), row.resolved(), entry);
            case ReconciliationAgreed e ->
                next(row, row.issuedOn(), with(row.agreedBy(), e.party()), null, null, row.resolved(), entry);
            case ReconciliationDisputed e -> next(row, row.issuedOn(), List.of(), e.amount(), e.grounds(), null, entry);
            case DisputeResolved e -> next(row, row.issuedOn(), List.of(), null, null, RunWords.resolved(e), entry);
            case RiskGainShareTermsAgreed _, RiskGainShareTermsVaried _ -> row;
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
                e.pool().orElse(null),
                e.entitlement().orElse(null),
                e.nhsShare().orElse(null),
                e.paidOnAccount(),
                e.trueUp().orElse(null),
                null,
                List.of(),
                null,
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
            String resolved,
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
                resolved,
                row.calculatedAt(),
                entry);
    }

    private static List<String> with(List<String> parties, String party) {
        return parties.contains(party)
                ? parties
                : Stream.concat(parties.stream(), Stream.of(party)).toList();
    }
}
