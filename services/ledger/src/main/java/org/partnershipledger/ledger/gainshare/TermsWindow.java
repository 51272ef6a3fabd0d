package org.partnershipledger.ledger.gainshare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.partnership.TermsVersion;

/** The days of a period that stand under one version of the terms. A period in which terms change has several. */
record TermsWindow(TermsVersion version, Period days) {

    /** In order of days; empty when some day of the period has no terms. */
    static List<TermsWindow> covering(List<TermsVersion> versions, Period period) {
        var windows = new ArrayList<TermsWindow>();
        LocalDate next = period.from();
        for (TermsVersion version : versions) {
            boolean inForce = !version.from().isAfter(next) && !version.endsBefore(next);
            if (inForce && !next.isAfter(period.to())) {
                LocalDate last =
                        version.to().filter(to -> !to.isAfter(period.to())).orElse(period.to());
                windows.add(new TermsWindow(version, new Period(next, last)));
                next = last.plusDays(1);
            }
        }
        return next.isAfter(period.to()) ? List.copyOf(windows) : List.of();
    }

    /** Whether each window needs an outcome of its own: the version that came last names it. */
    static boolean areMeasuredApart(List<TermsWindow> windows) {
        return windows.size() > 1 && windows.getLast().version().midPeriodChange() == MidPeriodChange.SEPARATE_WINDOWS;
    }

    int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(days.from(), days.to()) + 1);
    }
}
