package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.section.ShortfallSection.Shortfall;

/**
 * Goals that were missed in the year, also those that were first recorded as reached; and goals whose last day has
 * passed while nobody decided whether they were reached. What has passed is asked of the report's own cut-off.
 */
final class MilestoneShortfalls {
    private MilestoneShortfalls() {}

    static void in(ReportContext report, AgreementFacts agreement, List<Shortfall> shortfalls) {
        for (var term : agreement.commercial().terms()) {
            var decided = agreement.commercial().milestone(term.event().term());
            if (decided != null && report.year().contains(decided.on()) && !decided.met()) {
                shortfalls.add(new Shortfall(
                        agreement.reference(),
                        decided.corrects()
                                ? "A goal that was first recorded otherwise was found to be missed;"
                                        + " what was paid for it is to be given back"
                                : "A goal was missed, so nothing was paid for it",
                        decided.reason(),
                        Lineage.of(term, decided.fact())));
            } else if (isPastItsLastDay(agreement, term, report)) {
                shortfalls.add(new Shortfall(
                        agreement.reference(),
                        "Nobody decided whether a goal was reached, and the last day for it, "
                                + InWords.day(lastDay(term)) + ", has passed",
                        null,
                        Lineage.of(term)));
            }
        }
    }

    /** Whether nobody decided on a goal that counts no longer at the end of the year. */
    static boolean isPastItsLastDay(AgreementFacts agreement, Fact<CommercialTermAgreed> term, ReportContext report) {
        var end = report.yearEnd().isBefore(report.effectiveCutOff()) ? report.yearEnd() : report.effectiveCutOff();
        var last = lastDay(term);
        return last != null
                && !last.isAfter(end)
                && agreement.commercial().milestone(term.event().term()) == null;
    }

    private static LocalDate lastDay(Fact<CommercialTermAgreed> term) {
        return term.event().terms() instanceof CommercialTerm.Milestone milestone ? milestone.longStopOn() : null;
    }
}
