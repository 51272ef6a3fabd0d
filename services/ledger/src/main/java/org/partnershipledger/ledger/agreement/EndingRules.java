package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Course;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.GeneralRule;

/**
 * What must hold for every pause and every end. An end is refused while data flows: that it stopped, and on which day,
 * is a fact that somebody has to know and record; the ledger does not make it up. It is refused, too, before the last
 * day of a final reconciliation, because both sides have agreed that the agreement was in force until then.
 */
final class EndingRules {
    private EndingRules() {}

    /** Where the agreement is instead, and what to do. */
    static String where(Agreement state) {
        return switch (state.life().state()) {
            case SUSPENDED ->
                "it is suspended since " + course(state).pausedSince().orElseThrow()
                        + "; resume it first, or terminate it";
            case COMPLETED, TERMINATED ->
                "it ended on " + state.lastDay() + "; what is still owed is settled or written off";
            case ACTIVE, EXPIRED -> "it is active since " + course(state).from();
            case SIGNED -> "it is signed and not activated";
            case DRAFT -> "it is a draft";
            case NEGOTIATING -> "it is being signed";
            case NOT_DRAFTED -> "it is not drafted";
        };
    }

    private static Course course(Agreement state) {
        return state.life().course().orElseThrow();
    }

    static Checks dayFits(Checks checks, Agreement state, LocalDate day, String act) {
        if (!state.hasBegun()) {
            return checks;
        }
        var course = course(state);
        LocalDate until = state.deal().endsOn();
        return checks.that(
                        !day.isBefore(course.earliestNext()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> act + " on " + course.earliestNext()
                                + " at the earliest, the day of what was recorded last; check the day")
                .that(
                        !day.isAfter(until),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> act + " before it runs out, and it runs out on " + until + "; check the day");
    }

    static Checks canEnd(Checks checks, Agreement state, LocalDate lastDay) {
        if (!state.hasBegun()) {
            return checks;
        }
        var course = course(state);
        LocalDate until = state.deal().endsOn();
        var running = FlowWords.of(state.dataUses().running());
        var beyond =
                state.gainShare().settledBeyond(lastDay, state.deal().partner().companyNumber());
        return checks.that(
                        !lastDay.isBefore(course.earliestEnd()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> "the last day in force is " + course.earliestEnd()
                                + " or later, after what was recorded last; check the day")
                .that(
                        !lastDay.isAfter(until),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> "the agreement runs to " + until
                                + ", so that is the latest last day; extend it first if the parties agreed so")
                .that(
                        beyond.isEmpty(),
                        AgreementRule.FINAL_PERIODS_STAY,
                        "effectiveOn",
                        () -> "reconciliation " + beyond.getFirst() + " settles days after " + lastDay
                                + ", so the agreement was in force then; give the last day of its period or a later"
                                + " day")
                .that(
                        running.isEmpty(),
                        AgreementRule.NO_FLOW_AFTER_THE_END,
                        "agreement",
                        () -> "data still flows: " + String.join("; ", running)
                                + ". Record the day on which each flow stopped, then end the agreement");
    }
}
