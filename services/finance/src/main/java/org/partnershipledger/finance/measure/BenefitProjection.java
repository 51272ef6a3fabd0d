package org.partnershipledger.finance.measure;

import java.util.List;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Value put on outcomes, one row for each benefit with its class. Nothing here adds classes together, and no page may.
 * Ignores every event but {@link BenefitValued}.
 */
public final class BenefitProjection implements Projection.RowPerKey<BenefitRow> {

    @Override
    public String table() {
        return "finance_benefit";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<BenefitRow> row() {
        return BenefitRow.class;
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
            case BenefitValued e -> e.agreement() + "." + e.benefit();
            case MeasureDefined _, BaselineRecorded _, BaselineLocked _, OutcomeRecorded _, OutcomeVerified _ -> null;
            case OutcomeRejected _, OutcomeCorrected _, OutcomeNotMeasurable _ -> null;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, CommercialEvent _, GainShareEvent _ -> null;
            case SettlementEvent _, ReinvestmentEvent _, RegisterEvent _ -> null;
        };
    }

    @Override
    public BenefitRow fold(BenefitRow row, RecordedEvent recorded, LedgerEvent event) {
        return switch (event) {
            case BenefitValued e ->
                new BenefitRow(
                        e.agreement() + "." + e.benefit(),
                        e.agreement(),
                        e.benefit(),
                        e.outcome(),
                        e.effectiveOn(),
                        e.benefitClass(),
                        e.amount(),
                        e.grade(),
                        e.budgetReference(),
                        e.description(),
                        recorded.position());
            case MeasureDefined _, BaselineRecorded _, BaselineLocked _, OutcomeRecorded _, OutcomeVerified _ -> row;
            case OutcomeRejected _, OutcomeCorrected _, OutcomeNotMeasurable _ -> row;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, CommercialEvent _, GainShareEvent _ -> row;
            case SettlementEvent _, ReinvestmentEvent _, RegisterEvent _ -> row;
        };
    }
}
