package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.InWords.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.valuereport.model.Figure.Strength;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.year.Against;
import org.partnershipledger.valuereport.year.OutcomeOfYear;

/** What worked, what did not, what comes next: taken from the facts, never written by hand. */
final class SummaryWords {
    private static final int SHOWN = 3;

    private SummaryWords() {}

    static List<String> worked(ReportContext report) {
        var words = new ArrayList<String>();
        var better = report.figures().outcomes().stream()
                .filter(o -> o.outcome().verified().isPresent() && o.against() == Against.BETTER)
                .toList();
        better.stream().limit(SHOWN).forEach(o -> words.add(inWords(o)));
        if (better.size() > SHOWN) {
            words.add("And " + InWords.many(better.size() - SHOWN, "more result was", "more results were")
                    + " better than expected.");
        }
        report.history().reinvestments().stream()
                .filter(r -> !r.outcomes().isEmpty())
                .flatMap(r -> r.outcomes().stream())
                .filter(noted -> report.year().contains(noted.effectiveOn()))
                .limit(SHOWN)
                .forEach(noted ->
                        words.add("Money spent on services: " + noted.event().outcome()));
        if (words.isEmpty()) {
            words.add("No checked result shows that anything got better this year.");
        }
        return words;
    }

    private static String inWords(OutcomeOfYear outcome) {
        return outcome.measureName() + " (" + outcome.agreement().partner().name() + "): "
                + measured(outcome, outcome.publishedActual().orElseThrow())
                + ". Without the partnership we would expect "
                + measured(outcome, outcome.publishedExpected().orElseThrow()) + ". "
                + Strength.valueOf(outcome.outcome()
                                .verified()
                                .orElseThrow()
                                .event()
                                .grade()
                                .name())
                        .words() + ".";
    }

    private static String measured(OutcomeOfYear outcome, BigDecimal value) {
        return List.of("pounds", "£", "gbp", "pound").contains(outcome.unit().toLowerCase(Locale.ROOT))
                ? InWords.pounds(value)
                : InWords.number(value) + " " + outcome.unit();
    }

    static List<String> notWorked(ReportContext report) {
        var shortfalls = ShortfallSection.in(report);
        if (shortfalls.isEmpty()) {
            return List.of("Nothing is recorded that fell short.");
        }
        var words = new ArrayList<String>();
        shortfalls.stream()
                .limit(SHOWN)
                .forEach(s -> words.add(report.history().titleOf(s.agreement()) + ": " + s.what()
                        + s.why().map(why -> ". Reason given: " + why).orElse(".")));
        if (shortfalls.size() > SHOWN) {
            words.add("And " + InWords.many(shortfalls.size() - SHOWN, "more thing", "more things")
                    + ". All are listed under \u201CWhat did not work\u201D.");
        }
        return words;
    }

    static List<String> next(ReportContext report) {
        var words = new ArrayList<String>();
        var unchecked = report.figures().outcomes().stream()
                .filter(o -> o.outcome().isUnchecked())
                .count();
        if (unchecked > 0) {
            words.add(InWords.many(unchecked, "result waits", "results wait") + " for a check by somebody else.");
        }
        var provisional = report.figures().runs().stream()
                .filter(r -> r.event().run() == ReconciliationRun.PROVISIONAL)
                .count();
        if (provisional > 0) {
            words.add(InWords.many(provisional, "share is", "shares are")
                    + " provisional. The final amount can be higher or lower.");
        }
        var disputes = report.figures().runs().stream()
                .filter(r -> r.run().openDispute().isPresent())
                .count();
        if (disputes > 0) {
            words.add(InWords.many(disputes, "amount is", "amounts are") + " in dispute with a partner.");
        }
        var left = report.totals()
                .receivedInAll()
                .amount()
                .minus(report.totals().committedBy(report.yearEnd()).amount());
        if (left.signum() > 0) {
            words.add("Nobody has decided yet how to spend " + money(left) + " of the money received.");
        }
        if (words.isEmpty()) {
            words.add("No open point is recorded for this year.");
        }
        return words;
    }
}
