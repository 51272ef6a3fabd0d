package org.partnershipledger.valuereport.model;

import java.time.Instant;
import java.time.LocalDate;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.time.FinancialYear;

/**
 * What is asked of the history: whose report, for which year, up to which knowledge. Together with the events it
 * fixes every byte of the report.
 *
 * @param effectiveCutOff last day whose facts count; null: the end of the year, or the day of the newest known event
 *     when that is later, because checks and agreements about a year are made after it
 * @param knownAt nothing recorded after it is seen (I11); null: everything up to the position
 * @param upToPosition last position of the ledger that is seen
 */
public record ReportQuestion(
        OdsCode body, FinancialYear year, LocalDate effectiveCutOff, Instant knownAt, long upToPosition) {

    /** Everything that is recorded. */
    public static ReportQuestion of(OdsCode body, FinancialYear year) {
        return new ReportQuestion(body, year, null, null, Long.MAX_VALUE);
    }

    /** Whether the fact was recorded by then; what it is true from is another question. */
    public boolean sees(Fact<?> fact) {
        return fact.position() <= upToPosition
                && (knownAt == null || !fact.recordedAt().isAfter(knownAt));
    }

    public ReportQuestion knownAt(Instant known) {
        return new ReportQuestion(body, year, effectiveCutOff, known, upToPosition);
    }

    public ReportQuestion upTo(long position) {
        return new ReportQuestion(body, year, effectiveCutOff, knownAt, position);
    }

    public ReportQuestion effectiveBy(LocalDate day) {
        return new ReportQuestion(body, year, day, knownAt, upToPosition);
    }
}
