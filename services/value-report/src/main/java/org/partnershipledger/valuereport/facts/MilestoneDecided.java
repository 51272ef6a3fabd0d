package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent;

/**
 * How a milestone was decided: that it was met or missed, on which day, and the reason where one is recorded.
 *
 * @param corrects whether it puts right a decision before it
 */
public record MilestoneDecided(
        Fact<CommercialEvent> fact, String term, boolean met, LocalDate on, String reason, boolean corrects) {

    public boolean isBy(LocalDate day) {
        return !on.isAfter(day);
    }

    public String inWords() {
        return met ? "reached" : "missed";
    }
}
