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
 * Value put on outcomes, one row for each benefit with its class. Nothing here adds classes together, and no page may.
 * Ignores every event but {@link BenefitValued}.
 */
public final class BenefitProjection implements KeyedTable<BenefitRow, MeasureEvent> {

    @Override
    public Shape<BenefitRow, MeasureEvent> shape() {
        return Shape.ofAgreement("finance_benefit", 1, BenefitRow.class, "key", MeasureEvent.class);
    }

    @Override
    public String key(MeasureEvent event) {
        return switch (event) {
            case BenefitValued e -> e.agreement() + "." + e.benefit();
            case MeasureDefined _, BaselineRecorded _, BaselineLocked _, OutcomeRecorded _, OutcomeVerified _ -> null;
            case OutcomeRejected _, OutcomeCorrected _, OutcomeNotMeasurable _ -> null;
        };
    }

    @Override
    public boolean isFirst(MeasureEvent event) {
        return event instanceof BenefitValued;
    }

    @Override
    public BenefitRow next(BenefitRow row, MeasureEvent event, RecordedEvent recorded) {
        return switch (event) {
            case BenefitValued e ->
                new BenefitRow(
                        key(e),
                        e.agreement(),
                        e.benefit(),
                        e.outcome(),
                        e.effectiveOn(),
                        e.benefitClass(),
                        e.amount().orElse(null),
                        e.grade(),
                        e.budgetReference().orElse(null),
                        e.description(),
                        recorded.position());
            case MeasureDefined _, BaselineRecorded _, BaselineLocked _, OutcomeRecorded _, OutcomeVerified _ -> row;
            case OutcomeRejected _, OutcomeCorrected _, OutcomeNotMeasurable _ -> row;
        };
    }
}
