package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Lifecycle;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Rule;

/**
 * What must hold for every pause and every end. An end is refused while data flows: that it stopped, and on which day,
 * is a fact that somebody has to know and record; the ledger does not make it up. It is refused, too, before the last
 * day of a final reconciliation, because both sides have agreed that the agreement was in force until then.
 */
final class EndingRules {
    private EndingRules() {}

    /** Where the agreement is instead, and what to do. */
    static String where(Agreement state) {
        return switch (state.lifecycle()) {
            case Lifecycle.Suspended is ->
                "it is suspended since " + is.course().pausedSince() + "; resume it first, or terminate it";
            case Lifecycle.Ended is ->
                "it ended on " + is.course().lastDay() + "; what is still owed is settled or written off";
            case Lifecycle.Active is -> "it is active since " + is.course().from();
            case Lifecycle.Signed is -> "it is signed and not activated";
            case Lifecycle.Draft is -> "it is a draft";
            case Lifecycle.Negotiating is -> "it is being signed";
            case Lifecycle.NotDrafted is -> "it is not drafted";
        };
    }

    static Checks dayFits(Checks checks, Agreement state, LocalDate day, String act) {
        if (!(state.lifecycle() instanceof Lifecycle.Begun begun)) {
            return checks;
        }
        LocalDate until = state.deal().endsOn();
        return checks.that(
                        !day.isBefore(begun.course().earliestNext()),
                        Rule.DATES_ARE_IN_ORDER,
                        () -> act + " on " + begun.course().earliestNext()
                                + " at the earliest, the day of what was recorded last; check the day")
                .that(
                        !day.isAfter(until),
                        Rule.DATES_ARE_IN_ORDER,
                        () -> act + " before it runs out, and it runs out on " + until + "; check the day");
    }

    static Checks canEnd(Checks checks, Agreement state, LocalDate lastDay) {
        if (!(state.lifecycle() instanceof Lifecycle.Begun begun)) {
            return checks;
        }
        LocalDate until = state.deal().endsOn();
        var running = state.dataUses().runningInWords();
        var beyond =
                state.gainShare().settledBeyond(lastDay, state.deal().partner().companyNumber());
        return checks.that(
                        !lastDay.isBefore(begun.course().earliestEnd()),
                        Rule.DATES_ARE_IN_ORDER,
                        () -> "the last day in force is " + begun.course().earliestEnd()
                                + " or later, after what was recorded last; check the day")
                .that(
                        !lastDay.isAfter(until),
                        Rule.DATES_ARE_IN_ORDER,
                        () -> "the agreement runs to " + until
                                + ", so that is the latest last day; extend it first if the parties agreed so")
                .that(
                        beyond.isEmpty(),
                        Rule.FINAL_PERIODS_STAY,
                        () -> "reconciliation " + beyond.getFirst() + " settles days after " + lastDay
                                + ", so the agreement was in force then; give the last day of its period or a later"
                                + " day")
                .that(
                        running.isEmpty(),
                        Rule.NO_FLOW_AFTER_THE_END,
                        () -> "data still flows: " + String.join("; ", running)
                                + ". Record the day on which each flow stopped, then end the agreement");
    }
}
