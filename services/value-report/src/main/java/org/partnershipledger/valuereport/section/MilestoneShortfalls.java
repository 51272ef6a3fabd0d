package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Term;
import org.partnershipledger.kernel.partnership.Term.Decided;
import org.partnershipledger.valuereport.facts.ByReference;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.section.ShortfallSection.Shortfall;

/**
 * Goals that were missed in the year, also those that were first recorded as reached; and goals whose last day has
 * passed while nobody decided whether they were reached. What has passed is asked of the report's own cut-off.
 */
final class MilestoneShortfalls {
    private MilestoneShortfalls() {}

    static void in(ReportContext report, Agreement agreement, List<Shortfall> shortfalls) {
        for (var term : ByReference.of(agreement.commercial().terms())) {
            term.decided()
                    .filter(decided -> term.agreed().isPresent()
                            && report.year().contains(decided.on())
                            && decided.as() == MilestoneDecision.MISSED)
                    .map(decided -> missed(agreement, term, decided))
                    .or(() -> lastDayWithoutDecision(term, report).map(last -> undecided(agreement, term, last)))
                    .ifPresent(shortfalls::add);
        }
    }

    private static Shortfall missed(Agreement agreement, Term term, Decided decided) {
        return new Shortfall(
                agreement.reference(),
                decided.corrects()
                        ? "A goal that was first recorded otherwise was found to be missed;"
                                + " what was paid for it is to be given back"
                        : "A goal was missed, so nothing was paid for it",
                decided.reason(),
                Lineage.of(term.agreed()).and(Lineage.of(decided.fact())));
    }

    private static Shortfall undecided(Agreement agreement, Term term, LocalDate lastDay) {
        return new Shortfall(
                agreement.reference(),
                "Nobody decided whether a goal was reached, and the last day for it, " + InWords.day(lastDay)
                        + ", has passed",
                Optional.empty(),
                Lineage.of(term.agreed()));
    }

    /** The last day of a goal on which nobody decided and that counts no longer at the end of the year. */
    static Optional<LocalDate> lastDayWithoutDecision(Term term, ReportContext report) {
        var end = report.yearEnd().isBefore(report.effectiveCutOff()) ? report.yearEnd() : report.effectiveCutOff();
        return term.as(CommercialTerm.Milestone.class)
                .map(CommercialTerm.Milestone::longStopOn)
                .filter(last -> !last.isAfter(end) && term.decided().isEmpty());
    }
}
