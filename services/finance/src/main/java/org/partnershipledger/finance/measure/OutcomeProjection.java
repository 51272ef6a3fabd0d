package org.partnershipledger.finance.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.finance.KeyedTable;
import org.partnershipledger.finance.measure.OutcomeRow.Standing;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineLocked;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeNotMeasurable;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRejected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * What was measured, one row for each outcome, its latest value. A correction takes the verification away, because
 * nobody has checked the new value yet. Ignores measures, baselines, benefits and every event about no outcome.
 */
public final class OutcomeProjection implements KeyedTable<OutcomeRow, MeasureEvent> {

    @Override
    public Shape<OutcomeRow, MeasureEvent> shape() {
        return Shape.ofAgreement("finance_outcome", 2, OutcomeRow.class, "key", MeasureEvent.class);
    }

    @Override
    public String key(MeasureEvent event) {
        return switch (event) {
            case OutcomeRecorded e -> e.agreement() + "." + e.outcome();
            case OutcomeVerified e -> e.agreement() + "." + e.outcome();
            case OutcomeRejected e -> e.agreement() + "." + e.outcome();
            case OutcomeCorrected e -> e.agreement() + "." + e.outcome();
            case OutcomeNotMeasurable e -> e.agreement() + "." + e.outcome();
            case MeasureDefined _, BaselineRecorded _, BaselineLocked _, BenefitValued _ -> null;
        };
    }

    @Override
    public boolean isFirst(MeasureEvent event) {
        return event instanceof OutcomeRecorded || event instanceof OutcomeNotMeasurable;
    }

    @Override
    public OutcomeRow next(OutcomeRow row, MeasureEvent event, RecordedEvent recorded) {
        long entry = recorded.position();
        return switch (event) {
            case OutcomeRecorded e ->
                first(
                        e.agreement(),
                        e.measure(),
                        e.outcome(),
                        e.period(),
                        e.expected(),
                        e.actual(),
                        e.qualityScore().orElse(null),
                        entry);
            case OutcomeVerified e -> next(row, Standing.VERIFIED, e.grade(), null, entry);
            case OutcomeRejected e -> next(row, Standing.REJECTED, null, e.reason(), entry);
            case OutcomeCorrected e -> corrected(row, e, entry);
            case OutcomeNotMeasurable e ->
                next(
                        first(e.agreement(), e.measure(), e.outcome(), e.period(), null, null, null, entry),
                        Standing.NOT_MEASURABLE,
                        null,
                        e.reason(),
                        entry);
            case MeasureDefined _, BaselineRecorded _, BaselineLocked _, BenefitValued _ -> row;
        };
    }

    private static OutcomeRow first(
            String agreement,
            String measure,
            String outcome,
            Period period,
            BigDecimal expected,
            BigDecimal actual,
            BigDecimal qualityScore,
            long entry) {
        return new OutcomeRow(
                agreement + "." + outcome,
                agreement,
                measure,
                outcome,
                period.from(),
                period.to(),
                expected,
                actual,
                qualityScore,
                Standing.RECORDED,
                null,
                0,
                null,
                List.of(entry));
    }

    private static OutcomeRow next(OutcomeRow row, Standing standing, EvidenceGrade grade, String note, long entry) {
        return new OutcomeRow(
                row.key(),
                row.agreement(),
                row.measure(),
                row.outcome(),
                row.periodFrom(),
                row.periodTo(),
                row.expected(),
                row.actual(),
                row.qualityScore(),
                standing,
                grade,
                row.corrections(),
                note,
                and(row, entry));
    }

    private static OutcomeRow corrected(OutcomeRow row, OutcomeCorrected e, long entry) {
        return new OutcomeRow(
                row.key(),
                row.agreement(),
                row.measure(),
                row.outcome(),
                row.periodFrom(),
                row.periodTo(),
                row.expected(),
                e.actual(),
                e.qualityScore().orElse(null),
                Standing.CORRECTED,
                null,
                row.corrections() + 1,
                e.reason(),
                and(row, entry));
    }

    private static List<Long> and(OutcomeRow row, long entry) {
        return Stream.concat(row.entries().stream(), Stream.of(entry))
                .distinct()
                .toList();
    }
}
