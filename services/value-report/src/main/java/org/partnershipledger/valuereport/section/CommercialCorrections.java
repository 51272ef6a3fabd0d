package org.partnershipledger.valuereport.section;

import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.MilestoneDecided;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.section.CorrectionsSection.Correction;

/**
 * What was put right under commercial terms: a goal first recorded as reached and then found to be missed, or the other
 * way round, and royalties that an audit found to be other than stated. An audit that found the statement right changes
 * nothing and is no correction.
 */
final class CommercialCorrections {
    private CommercialCorrections() {}

    static void in(ReportContext report, List<Correction> corrections) {
        for (var agreement : report.figures().known()) {
            for (var decided : agreement.commercial().milestones()) {
                var before = before(agreement, decided);
                if (decided.corrects() && before != null && isOfYear(report, before, decided)) {
                    corrections.add(new Correction(
                            Lineage.of(before.fact(), decided.fact()),
                            "Goal " + decided.term(),
                            agreement.reference(),
                            Value.text(before.inWords() + " on " + InWords.day(before.on())),
                            Value.text(decided.inWords() + " on " + InWords.day(decided.on())),
                            decided.reason()));
                }
            }
            agreement.commercial().royaltyAudits().stream()
                    .filter(audit -> report.year().contains(audit.effectiveOn()))
                    .forEach(audit -> royalties(agreement, audit, corrections));
        }
    }

    /** The decision on the same goal that stood until this one. */
    private static MilestoneDecided before(AgreementFacts agreement, MilestoneDecided decided) {
        return agreement.commercial().milestones().stream()
                .filter(other -> other.term().equals(decided.term())
                        && other.fact().position() < decided.fact().position())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static boolean isOfYear(ReportContext report, MilestoneDecided before, MilestoneDecided now) {
        return report.year().contains(before.on()) || report.year().contains(now.on());
    }

    private static void royalties(AgreementFacts agreement, Fact<RoyaltyAudited> audit, List<Correction> corrections) {
        var event = audit.event();
        for (var each : event.reworked()) {
            var now = each.statement().payable();
            if (!each.payableBefore().equals(now)) {
                boolean itself = each.period().equals(event.period());
                corrections.add(new Correction(
                        Lineage.of(audit),
                        "Royalty " + event.term() + ", "
                                + InWords.day(each.period().from()) + " to "
                                + InWords.day(each.period().to()),
                        agreement.reference(),
                        Value.text(InWords.exactly(each.payableBefore())),
                        Value.text(InWords.exactly(now)),
                        itself
                                ? "audited by " + event.auditor() + ": " + event.reason()
                                : "an earlier statement was audited, and all of them together have a limit"));
            }
        }
    }
}
