package org.partnershipledger.finance.term;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Milestone;
import org.partnershipledger.kernel.partnership.Term;

/**
 * The last day on which meeting a milestone counts, while nobody has decided it. The clock is the page's day, never
 * the fold's: nothing is recorded by time passing.
 */
public record LongStop(LocalDate lastDay) {
    static final int SOON_DAYS = 90;

    /** Empty for other kinds of terms, without such a day, and once it is decided. */
    public static Optional<LongStop> of(Term term) {
        return term.as(Milestone.class)
                .filter(_ -> term.decided().isEmpty())
                .flatMap(milestone -> Optional.ofNullable(milestone.longStopOn()))
                .map(LongStop::new);
    }

    public boolean isPast(LocalDate today) {
        return lastDay.isBefore(today);
    }

    public boolean isNear(LocalDate today) {
        return !isPast(today) && !lastDay.isAfter(today.plusDays(SOON_DAYS));
    }
}
