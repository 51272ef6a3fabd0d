package org.partnershipledger.valuereport.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.time.FinancialYear;

/**
 * What the reader must know before any figure: who reports, on which year, how firm it is, up to what it knows.
 *
 * @param sample everything in it is invented
 * @param effectiveCutOff facts that are true from a later day are not in it
 * @param knownAt facts recorded later are not in it; null: everything up to {@code lastPosition} was known
 * @param lastRecordedAt when the last event in it was recorded; null when there is none
 * @param lastPosition position of the last event in it, 0 when there is none
 * @param events how many events of the body it was made from
 */
public record Cover(
        String bodyCode,
        String bodyName,
        List<String> predecessors,
        List<String> successors,
        FinancialYear year,
        Status status,
        boolean sample,
        LocalDate effectiveCutOff,
        Instant knownAt,
        Instant lastRecordedAt,
        long lastPosition,
        long events,
        String definition) {

    /** Editions that a board approved come with publication; until then every report is a draft. */
    public enum Status {
        DRAFT("Draft: no board has approved it");
        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
