package org.partnershipledger.valuereport.facts;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Term;

/**
 * How a milestone was decided, in the words of the report; read from the one fold.
 *
 * @param reason null where none is recorded
 * @param corrects whether it puts right a decision before it
 */
public record MilestoneDecided(
        Fact<? extends CommercialEvent> fact, String term, boolean met, LocalDate on, String reason, boolean corrects) {

    static MilestoneDecided of(Term term, Term.Decided decided) {
        return new MilestoneDecided(
                decided.fact(),
                term.reference(),
                decided.as() == MilestoneDecision.MET,
                decided.on(),
                decided.reason().orElse(null),
                decided.corrects());
    }

    public boolean isBy(LocalDate day) {
        return !on.isAfter(day);
    }

    public String inWords() {
        return met ? "reached" : "missed";
    }
}
