package org.partnershipledger.finance.measure;

import java.util.List;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
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
 * Measures with their baselines, one row each. What was measured against them is in {@link OutcomeProjection}; this
 * one ignores outcomes, benefits and every event that is about no measure.
 */
public final class MeasureProjection implements Projection.RowPerKey<MeasureRow> {

    @Override
    public String table() {
        return "finance_measure";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<MeasureRow> row() {
        return MeasureRow.class;
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
            case MeasureDefined e -> key(e);
            case BaselineRecorded e -> key(e);
            case BaselineLocked e -> key(e);
            case OutcomeRecorded _, OutcomeVerified _, OutcomeRejected _, OutcomeCorrected _ -> null;
            case OutcomeNotMeasurable _, BenefitValued _ -> null;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, CommercialEvent _, GainShareEvent _ -> null;
            case SettlementEvent _, ReinvestmentEvent _, RegisterEvent _ -> null;
        };
    }

    private static String key(MeasureEvent event) {
        return event.agreement() + "." + event.measure();
    }

    @Override
    public MeasureRow fold(MeasureRow row, RecordedEvent recorded, LedgerEvent event) {
        return switch (event) {
            case MeasureDefined e ->
                new MeasureRow(
                        key(e),
                        e.agreement(),
                        e.measure(),
                        e.name(),
                        e.kind(),
                        e.direction(),
                        e.unit(),
                        e.unitValue(),
                        e.payment(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        recorded.position());
            case BaselineRecorded e -> withBaseline(row, e, recorded.position());
            case BaselineLocked e -> locked(row, e, recorded.position());
            case OutcomeRecorded _, OutcomeVerified _, OutcomeRejected _, OutcomeCorrected _ -> row;
            case OutcomeNotMeasurable _, BenefitValued _ -> row;
            case LifecycleEvent _, ApprovalEvent _, DataUseEvent _, CommercialEvent _, GainShareEvent _ -> row;
            case SettlementEvent _, ReinvestmentEvent _, RegisterEvent _ -> row;
        };
    }

    private static MeasureRow withBaseline(MeasureRow row, BaselineRecorded e, long entry) {
        return new MeasureRow(
                row.key(),
                row.agreement(),
                row.measure(),
                row.name(),
                row.kind(),
                row.direction(),
                row.unit(),
                row.unitValue(),
                row.payment(),
                e.method(),
                e.period().from(),
                e.period().to(),
                e.value(),
                row.lockedOn(),
                entry);
    }

    private static MeasureRow locked(MeasureRow row, BaselineLocked e, long entry) {
        return new MeasureRow(
                row.key(),
                row.agreement(),
                row.measure(),
                row.name(),
                row.kind(),
                row.direction(),
                row.unit(),
                row.unitValue(),
                row.payment(),
                row.baselineMethod(),
                row.baselineFrom(),
                row.baselineTo(),
                row.baselineValue(),
                e.effectiveOn(),
                entry);
    }
}
