package org.partnershipledger.valuereport.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.gainshare.SameSaving;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.section.ShortfallSection.Shortfall;

/**
 * Savings of which the calculations that count claim more than the whole (I4), by the likeness of {@link SameSaving}.
 * The body of the report tells or holds every agreement looked at. A likeness is no proof, so nothing is taken off a
 * figure and the report is made; it says first among what did not work that a saving may be in it twice.
 */
final class DoubleClaimShortfalls {
    private final ReportContext report;
    private final Map<Claim, Source> sources = new LinkedHashMap<>();

    private record Source(Fact<MeasureDefined> measure, Fact<ReconciliationCalculated> run) {}

    private DoubleClaimShortfalls(ReportContext report) {
        this.report = report;
        for (Agreement agreement : report.history().agreementsToldOrHeld()) {
            for (var run : agreement.gainShare().countingRuns()) {
                agreement
                        .measures()
                        .find(run.measure())
                        .ifPresent(measure -> add(new Source(measure.definition(), run.calculated())));
            }
        }
    }

    /** What looks like a saving that is claimed more than once, in the order of measures and days. */
    static List<Shortfall> of(ReportContext report) {
        var claims = new DoubleClaimShortfalls(report);
        return claims.overclaimed().map(claims::shortfall).toList();
    }

    private void add(Source source) {
        var run = source.run().event();
        for (Working working : run.workings()) {
            if (Claim.isOne(working.result())) {
                var claim = new Claim(
                        run.agreement(),
                        run.measure(),
                        source.measure().event().name(),
                        source.measure().event().dataSource(),
                        Set.of(report.question().body()),
                        run.reconciliation(),
                        run.run() != ReconciliationRun.PROVISIONAL,
                        working.window().from(),
                        working.window().to(),
                        working.terms().attribution(),
                        working.result().pool().orElseThrow());
                sources.put(claim, source);
            }
        }
    }

    /** Told for the year in which one of the periods ends, by a body that tells one of the agreements. */
    private Stream<Overclaim> overclaimed() {
        return SameSaving.overclaimed(sources.keySet()).stream()
                .filter(found -> found.claims().stream().anyMatch(this::isTold))
                .filter(found -> found.claims().stream().anyMatch(claim -> report.year()
                        .contains(sources.get(claim).run().event().period().to())));
    }

    private boolean isTold(Claim claim) {
        return report.history().agreements().stream()
                .anyMatch(agreement -> agreement.reference().equals(claim.agreement()));
    }

    private Shortfall shortfall(Overclaim found) {
        var told = found.claims().stream().filter(this::isTold).findFirst().orElseThrow();
        var parts = found.claims().stream()
                .map(claim -> claim.agreement() + " (" + Numbers.percent(claim.attribution())
                        + (claim.isFinal() ? ")" : ", provisional)"))
                .toList();
        return new Shortfall(
                told.agreement(),
                told.name() + ": a saving may be counted twice. From " + InWords.day(found.from()) + " to "
                        + InWords.day(found.to()) + ", " + String.join(" and ", parts)
                        + " claim parts that come to " + Numbers.percent(found.together())
                        + ". What they measure has the same name and the same data source,"
                        + " which is a likeness, not a proof",
                Optional.empty(),
                Lineage.join(found.claims().stream()
                        .map(sources::get)
                        .map(source -> Lineage.of(source.measure(), source.run()))));
    }
}
