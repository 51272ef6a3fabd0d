package org.partnershipledger.finance.measure;

import org.partnershipledger.finance.KeyedTable;
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
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * Measures with their baselines, one row each. What was measured against them is in {@link OutcomeProjection}; this
 * one ignores outcomes, benefits and every event that is about no measure.
 */
public final class MeasureProjection implements KeyedTable<MeasureRow, MeasureEvent> {

    @Override
    public Shape<MeasureRow, MeasureEvent> shape() {
        return Shape.ofAgreement("finance_measure", 2, MeasureRow.class, "key", MeasureEvent.class);
    }

    @Override
    public String key(MeasureEvent event) {
        return switch (event) {
            case MeasureDefined _, BaselineRecorded _, BaselineLocked _ -> event.agreement() + "." + event.measure();
            case OutcomeRecorded _, OutcomeVerified _, OutcomeRejected _, OutcomeCorrected _ -> null;
            case OutcomeNotMeasurable _, BenefitValued _ -> null;
        };
    }

    @Override
    public boolean isFirst(MeasureEvent event) {
        return event instanceof MeasureDefined;
    }

    @Override
    public MeasureRow next(MeasureRow row, MeasureEvent event, RecordedEvent recorded) {
        return switch (event) {
            case MeasureDefined e -> defined(e, recorded.position());
            case BaselineRecorded e -> withBaseline(row, e, recorded.position());
            case BaselineLocked e -> locked(row, e, recorded.position());
            case OutcomeRecorded _, OutcomeVerified _, OutcomeRejected _, OutcomeCorrected _ -> row;
            case OutcomeNotMeasurable _, BenefitValued _ -> row;
        };
    }

    private MeasureRow defined(MeasureDefined e, long entry) {
        return new MeasureRow(
                key(e),
                e.agreement(),
                e.measure(),
                e.name(),
                e.kind(),
                e.direction(),
                e.unit(),
                e.unitValue().orElse(null),
                e.payment(),
                e.dataSource(),
                null,
                null,
                null,
                null,
                null,
                entry);
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
                row.dataSource(),
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
                row.dataSource(),
                row.baselineMethod(),
                row.baselineFrom(),
                row.baselineTo(),
                row.baselineValue(),
                e.effectiveOn(),
                entry);
    }
}
