package org.partnershipledger.kernel.partnership;

import java.math.BigDecimal;
import org.partnershipledger.kernel.event.Period;

/**
 * One outcome of a measure as it stands: its latest value and where it is between recorded and verified.
 *
 * @param preparer who recorded or last corrected the value; somebody else verifies it (I9)
 * @param expected, actual, population, qualityScore null when it was declared not measurable
 */
public record Outcome(
        String measure,
        String reference,
        Period period,
        BigDecimal expected,
        BigDecimal actual,
        Long population,
        BigDecimal qualityScore,
        Status status,
        String preparer) {

    public enum Status {
        RECORDED,
        VERIFIED,
        REJECTED,
        NOT_MEASURABLE
    }

    public Outcome with(Status next) {
        return new Outcome(measure, reference, period, expected, actual, population, qualityScore, next, preparer);
    }

    public Outcome corrected(BigDecimal newActual, BigDecimal newScore, String by) {
        return new Outcome(measure, reference, period, expected, newActual, population, newScore, Status.RECORDED, by);
    }

    /** A rejected value does not stand in the way of a new one. */
    public boolean stands() {
        return status != Status.REJECTED;
    }
}
