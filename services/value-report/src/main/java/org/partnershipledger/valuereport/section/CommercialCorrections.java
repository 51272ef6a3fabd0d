package org.partnershipledger.valuereport.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Term;
import org.partnershipledger.kernel.partnership.Term.Decided;
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
            for (var pair : putRight(agreement)) {
                if (report.year().contains(pair.before().on())
                        || report.year().contains(pair.now().on())) {
                    corrections.add(milestone(agreement, pair));
                }
            }
            agreement.commercial().all().stream()
                    .flatMap(term -> term.facts().stream(RoyaltyAudited.class))
                    .filter(audit -> report.year().contains(audit.effectiveOn()))
                    .sorted(Comparator.comparing(Fact::position))
                    .forEach(audit -> royalties(agreement, audit, corrections));
        }
    }

    /** A decision on a goal that was put right, with the one that stood until then. */
    private record PutRight(Term term, Decided before, Decided now) {}

    /** In the order of the ledger. */
    private static List<PutRight> putRight(Agreement agreement) {
        var all = new ArrayList<PutRight>();
        for (var term : agreement.commercial().all()) {
            var decisions = term.decisions();
            for (int i = 1; i < decisions.size(); i++) {
                if (decisions.get(i).corrects()) {
                    all.add(new PutRight(term, decisions.get(i - 1), decisions.get(i)));
                }
            }
        }
        all.sort(Comparator.comparing(pair -> pair.now().fact().position()));
        return all;
    }

    private static Correction milestone(Agreement agreement, PutRight pair) {
        return new Correction(
                Lineage.of(pair.before().fact(), pair.now().fact()),
                "Goal " + pair.term().reference(),
                agreement.reference(),
                inWords(pair.before()),
                inWords(pair.now()),
                pair.now().reason().orElseThrow());
    }

    private static Value inWords(Decided decided) {
        return Value.text(LayNames.of(decided.as()) + " on " + InWords.day(decided.on()));
    }

    private static void royalties(Agreement agreement, Fact<RoyaltyAudited> audit, List<Correction> corrections) {
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
