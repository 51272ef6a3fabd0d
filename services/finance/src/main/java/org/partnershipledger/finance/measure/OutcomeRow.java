package org.partnershipledger.finance.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;

/**
 * One outcome as it stands: its latest value and how sure we are of it.
 *
 * @param key agreement and outcome
 * @param expected, actual null when it could not be measured: that is not zero
 * @param grade of the evidence; null until it is verified
 * @param corrections how often the value was corrected
 * @param note reason of the latest rejection, correction or inability to measure
 * @param entries positions of everything that was recorded about it, in order
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
        List<Long> entries) {

    /** Position of the latest that was recorded about it. */
    public long entry() {
        return entries.getLast();
    }

    /** Position of the latest that was known about it when something was recorded at that one. */
    public long entryBefore(long position) {
        return entries.stream().filter(entry -> entry < position).reduce(entry(), (_, later) -> later);
    }

    public enum Standing {
        RECORDED,
        VERIFIED,
        REJECTED,
        CORRECTED,
        NOT_MEASURABLE
    }
}
