package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.DataUseFacts.Flow;
import org.partnershipledger.valuereport.facts.LifeFacts.Pause;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.section.ShortfallSection.Shortfall;

/**
 * What fell short when an agreement paused or ended early: the end itself with its cause, data that still flowed, a
 * result that never came, and the share of a loss that an insolvent partner will not pay. Money that was written off
 * is told by {@link MoneyShortfalls}.
 */
final class EndingShortfalls {
    private EndingShortfalls() {}

    static void in(ReportContext report, List<Shortfall> shortfalls) {
        for (var agreement : report.figures().known()) {
            endedEarly(report, agreement, shortfalls);
            agreement.life().pauses().stream()
                    .filter(pause -> report.year().contains(pause.suspended().effectiveOn()))
                    .forEach(pause -> suspended(report, agreement, pause, shortfalls));
            flowsThatWentOn(report, agreement, shortfalls);
            if (isInsolvent(report, agreement)) {
                sharesThatWillNotCome(report, agreement, shortfalls);
            }
        }
    }

    private static void endedEarly(ReportContext report, AgreementFacts agreement, List<Shortfall> shortfalls) {
        var ended = agreement.life().terminated();
        if (ended == null || !report.year().contains(ended.effectiveOn())) {
            return;
        }
        shortfalls.add(new Shortfall(
                agreement.reference(),
                "The agreement ended early, on " + InWords.day(ended.effectiveOn()) + ": "
                        + ended.event().cause().inWords(),
                ended.event().reason(),
                Lineage.of(ended)));
        if (!agreement.measures().outcomes().iterator().hasNext()) {
            shortfalls.add(new Shortfall(
                    agreement.reference(),
                    "It ended, and no result of it was ever recorded",
                    null,
                    Lineage.of(agreement.life().activated(), ended)));
        }
    }

    private static void suspended(
            ReportContext report, AgreementFacts agreement, Pause pause, List<Shortfall> shortfalls) {
        var resumed = pause.resumed();
        shortfalls.add(new Shortfall(
                agreement.reference(),
                "The agreement was suspended on "
                        + InWords.day(pause.suspended().effectiveOn())
                        + (resumed != null && resumed.isBy(report.yearEnd())
                                ? " and went on from " + InWords.day(resumed.effectiveOn())
                                : ""),
                pause.suspended().event().reason(),
                Lineage.of(pause.suspended(), resumed)));
    }

    /** A flow on a day of the year on which the agreement was suspended or had ended. */
    private static void flowsThatWentOn(ReportContext report, AgreementFacts agreement, List<Shortfall> shortfalls) {
        for (var flow : agreement.dataUses().flows()) {
            for (var pause : agreement.life().pauses()) {
                var from = pause.suspended().effectiveOn();
                var resumed = pause.resumed();
                var to = resumed == null
                        ? report.yearEnd()
                        : resumed.effectiveOn().minusDays(1);
                add(report, agreement, flow, from, to, "was suspended", shortfalls);
            }
            var ended = agreement.life().ended();
            if (ended != null) {
                add(
                        report,
                        agreement,
                        flow,
                        ended.effectiveOn().plusDays(1),
                        report.yearEnd(),
                        "had ended",
                        shortfalls);
            }
        }
    }

    private static void add(
            ReportContext report,
            AgreementFacts agreement,
            Flow flow,
            LocalDate from,
            LocalDate to,
            String what,
            List<Shortfall> shortfalls) {
        var first =
                from.isAfter(report.year().firstDay()) ? from : report.year().firstDay();
        var last = to.isBefore(report.yearEnd()) ? to : report.yearEnd();
        var stopped = flow.stopped();
        boolean stoppedInTime = stopped != null && !stopped.effectiveOn().isAfter(first);
        if (first.isAfter(last) || stoppedInTime || !flow.started().isBy(last)) {
            return;
        }
        shortfalls.add(new Shortfall(
                agreement.reference(),
                "Data still flowed although the agreement " + what + ": "
                        + flow.started().event().dataset()
                        + (stopped != null && stopped.isBy(report.yearEnd())
                                ? ", stopped on " + InWords.day(stopped.effectiveOn())
                                : ", not stopped by the end of the year"),
                stopped == null ? null : stopped.event().reason(),
                Lineage.of(flow.started(), stopped)));
    }

    private static boolean isInsolvent(ReportContext report, AgreementFacts agreement) {
        var ended = agreement.life().terminated();
        return ended != null && ended.isBy(report.yearEnd()) && ended.event().cause() == TerminationCause.INSOLVENCY;
    }

    /** A loss that was calculated and that nobody on the partner's side agreed to: no settlement can be raised on it. */
    private static void sharesThatWillNotCome(
            ReportContext report, AgreementFacts agreement, List<Shortfall> shortfalls) {
        var partner = agreement.life().drafted().event().partner().companyNumber();
        for (var of : report.figures().runs()) {
            var trueUp = of.run().event().trueUp().orElse(null);
            if (!of.agreement().is(agreement)
                    || trueUp == null
                    || trueUp.signum() >= 0
                    || of.run().isAgreedBy(partner)) {
                continue;
            }
            var amount = of.tooFewPeople() ? "an amount that we do not show" : InWords.money(trueUp.absolute());
            shortfalls.add(new Shortfall(
                    agreement.reference(),
                    "The partner owes its share of a loss, " + amount + ", and has not agreed to it; it is insolvent",
                    null,
                    Lineage.of(of.run().all())));
        }
    }

    /** Said only where the partner is insolvent: a nil worth alone may come back. */
    static String worthNothing(ReportContext report, AgreementFacts agreement, EquityRevalued valued) {
        return isInsolvent(report, agreement) && valued.fairValue().isZero()
                ? " and are worth nothing (\u00A30.00); the partner is insolvent"
                : "";
    }
}
