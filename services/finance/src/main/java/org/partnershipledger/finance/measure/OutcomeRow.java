package org.partnershipledger.finance.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;

/**
 * One outcome as it stands: its latest value and how sure we are of it.
 *
 * @param key agreement and outcome
 * @param expected, actual null when it could not be measured: that is not zero
 * @param grade of the evidence; null until it is verified
 * @param corrections how often the value was corrected
 * @param note reason of the latest rejection, correction or inability to measure
 */
public record OutcomeRow(
        String key,
        String agreement,
        String measure,
        String outcome,
        LocalDate periodFrom,
        LocalDate periodTo,
        BigDecimal expected,
        BigDecimal actual,
        BigDecimal qualityScore,
        Standing standing,
        EvidenceGrade grade,
        int corrections,
        String note,
        long entry) {

    public enum Standing {
        RECORDED,
        VERIFIED,
        REJECTED,
        CORRECTED,
        NOT_MEASURABLE
    }
}
