package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.DataUses.Flow;
import org.partnershipledger.kernel.partnership.Life.Pause;
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

    private static void endedEarly(ReportContext report, Agreement agreement, List<Shortfall> shortfalls) {
        var terminated =
                agreement.life().terminated().filter(fact -> report.year().contains(fact.effectiveOn()));
        terminated.ifPresent(ended -> shortfalls.add(new Shortfall(
                agreement.reference(),
                "The agreement ended early, on " + InWords.day(ended.effectiveOn()) + ": "
                        + ended.event().cause().inWords(),
                Optional.of(ended.event().reason()),
                Lineage.of(ended))));
        if (terminated.isPresent() && agreement.measures().outcomes().isEmpty()) {
            shortfalls.add(new Shortfall(
                    agreement.reference(),
                    "It ended, and no result of it was ever recorded",
                    Optional.empty(),
                    Lineage.of(terminated).and(agreement.life().activated())));
        }
    }

    private static void suspended(ReportContext report, Agreement agreement, Pause pause, List<Shortfall> shortfalls) {
        shortfalls.add(new Shortfall(
                agreement.reference(),
                "The agreement was suspended on "
                        + InWords.day(pause.suspended().effectiveOn())
                        + pause.resumed()
                                .filter(resumed -> resumed.isBy(report.yearEnd()))
                                .map(resumed -> " and went on from " + InWords.day(resumed.effectiveOn()))
                                .orElse(""),
                Optional.of(pause.suspended().event().reason()),
                Lineage.of(pause.suspended()).and(pause.resumed())));
    }

    /** A flow on a day of the year on which the agreement was suspended or had ended. */
    private static void flowsThatWentOn(ReportContext report, Agreement agreement, List<Shortfall> shortfalls) {
        for (var flow : agreement.dataUses().flows()) {
            for (var pause : agreement.life().pauses()) {
                var from = pause.suspended().effectiveOn();
                var to = pause.resumed()
                        .map(resumed -> resumed.effectiveOn().minusDays(1))
                        .orElse(report.yearEnd());
                add(report, agreement, flow, from, to, "was suspended", shortfalls);
            }
            agreement.life().end().ifPresent(ended -> {
                var from = ended.effectiveOn().plusDays(1);
                add(report, agreement, flow, from, report.yearEnd(), "had ended", shortfalls);
            });
        }
    }

    private static void add(
            ReportContext report,
            Agreement agreement,
            Flow flow,
            LocalDate from,
            LocalDate to,
            String what,
            List<Shortfall> shortfalls) {
        var first =
                from.isAfter(report.year().firstDay()) ? from : report.year().firstDay();
        var last = to.isBefore(report.yearEnd()) ? to : report.yearEnd();
        boolean stoppedInTime = flow.stopped()
                .filter(stopped -> !stopped.effectiveOn().isAfter(first))
                .isPresent();
        if (first.isAfter(last) || stoppedInTime || !flow.started().isBy(last)) {
            return;
        }
        shortfalls.add(new Shortfall(
                agreement.reference(),
                "Data still flowed although the agreement " + what + ": " + flow.dataset()
                        + flow.stopped()
                                .filter(stopped -> stopped.isBy(report.yearEnd()))
                                .map(stopped -> ", stopped on " + InWords.day(stopped.effectiveOn()))
                                .orElse(", not stopped by the end of the year"),
                flow.stopped().map(stopped -> stopped.event().reason()),
                Lineage.of(flow.started()).and(flow.stopped())));
    }

    private static boolean isInsolvent(ReportContext report, Agreement agreement) {
        return agreement
                .life()
                .terminated()
                .filter(ended -> ended.isBy(report.yearEnd()) && ended.event().cause() == TerminationCause.INSOLVENCY)
                .isPresent();
    }

    /** A loss that was calculated and that nobody on the partner's side agreed to: no settlement can be raised on it. */
    private static void sharesThatWillNotCome(ReportContext report, Agreement agreement, List<Shortfall> shortfalls) {
        var partner = agreement.partner().companyNumber();
        for (var of : report.figures().runs()) {
            if (of.agreement().reference().equals(agreement.reference())
                    && of.run().trueUpOrNothing().signum() < 0
                    && !of.run().isAgreedBy(partner)) {
                var loss = of.run().trueUpOrNothing().absolute();
                var amount = of.tooFewPeople() ? "an amount that we do not show" : InWords.money(loss);
                shortfalls.add(new Shortfall(
                        agreement.reference(),
                        "The partner owes its share of a loss, " + amount
                                + ", and has not agreed to it; it is insolvent",
                        Optional.empty(),
                        Lineage.of(of.run().facts())));
            }
        }
    }

    /** Said only where the partner is insolvent: a nil worth alone may come back. */
    static String worthNothing(ReportContext report, Agreement agreement, EquityRevalued valued) {
        return isInsolvent(report, agreement) && valued.fairValue().isZero()
                ? " and are worth nothing (\u00A30.00); the partner is insolvent"
                : "";
    }
}
