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

    static void in(Asked asked, List<Shortfall> shortfalls) {
        for (var agreement : asked.figures().known()) {
            endedEarly(asked, agreement, shortfalls);
            agreement.life().pauses().stream()
                    .filter(pause -> asked.year().contains(pause.suspended().effectiveOn()))
                    .forEach(pause -> suspended(asked, agreement, pause, shortfalls));
            flowsThatWentOn(asked, agreement, shortfalls);
            if (isInsolvent(asked, agreement)) {
                sharesThatWillNotCome(asked, agreement, shortfalls);
            }
        }
    }

    private static void endedEarly(Asked asked, AgreementFacts agreement, List<Shortfall> shortfalls) {
        var ended = agreement.life().terminated();
        if (ended == null || !asked.year().contains(ended.effectiveOn())) {
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

    private static void suspended(Asked asked, AgreementFacts agreement, Pause pause, List<Shortfall> shortfalls) {
        var resumed = pause.resumed();
        shortfalls.add(new Shortfall(
                agreement.reference(),
                "The agreement was suspended on "
                        + InWords.day(pause.suspended().effectiveOn())
                        + (resumed != null && resumed.isBy(asked.yearEnd())
                                ? " and went on from " + InWords.day(resumed.effectiveOn())
                                : ""),
                pause.suspended().event().reason(),
                Lineage.of(pause.suspended(), resumed)));
    }

    /** A flow on a day of the year on which the agreement was suspended or had ended. */
    private static void flowsThatWentOn(Asked asked, AgreementFacts agreement, List<Shortfall> shortfalls) {
        for (var flow : agreement.dataUses().flows()) {
            for (var pause : agreement.life().pauses()) {
                var from = pause.suspended().effectiveOn();
                var resumed = pause.resumed();
                var to = resumed == null
                        ? asked.yearEnd()
                        : resumed.effectiveOn().minusDays(1);
                add(asked, agreement, flow, from, to, "was suspended", shortfalls);
            }
            var ended = agreement.life().ended();
            if (ended != null) {
                add(asked, agreement, flow, ended.effectiveOn().plusDays(1), asked.yearEnd(), "had ended", shortfalls);
            }
        }
    }

    private static void add(
            Asked asked,
            AgreementFacts agreement,
            Flow flow,
            LocalDate from,
            LocalDate to,
            String what,
            List<Shortfall> shortfalls) {
        var first = from.isAfter(asked.year().firstDay()) ? from : asked.year().firstDay();
        var last = to.isBefore(asked.yearEnd()) ? to : asked.yearEnd();
        var stopped = flow.stopped();
        boolean stoppedInTime = stopped != null && !stopped.effectiveOn().isAfter(first);
        if (first.isAfter(last) || stoppedInTime || !flow.started().isBy(last)) {
            return;
        }
        shortfalls.add(new Shortfall(
                agreement.reference(),
                "Data still flowed although the agreement " + what + ": "
                        + flow.started().event().dataset()
                        + (stopped != null && stopped.isBy(asked.yearEnd())
                                ? ", stopped on " + InWords.day(stopped.effectiveOn())
                                : ", not stopped by the end of the year"),
                stopped == null ? null : stopped.event().reason(),
                Lineage.of(flow.started(), stopped)));
    }

    private static boolean isInsolvent(Asked asked, AgreementFacts agreement) {
        var ended = agreement.life().terminated();
        return ended != null && ended.isBy(asked.yearEnd()) && ended.event().cause() == TerminationCause.INSOLVENCY;
    }

    /** A loss that was calculated and that nobody on the partner's side agreed to: no settlement can be raised on it. */
    private static void sharesThatWillNotCome(Asked asked, AgreementFacts agreement, List<Shortfall> shortfalls) {
        var partner = agreement.life().drafted().event().partner().companyNumber();
        for (var of : asked.figures().runs()) {
            var trueUp = of.run().event().trueUp().orElse(null);
            if (of.agreement() != agreement
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
    static String worthNothing(Asked asked, AgreementFacts agreement, EquityRevalued valued) {
        return isInsolvent(asked, agreement) && valued.fairValue().isZero()
                ? " and are worth nothing (\u00A30.00); the partner is insolvent"
                : "";
    }
}
