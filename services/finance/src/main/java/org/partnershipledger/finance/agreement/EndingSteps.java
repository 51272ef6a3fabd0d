package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Equity;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.Term;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Pounds;
import org.partnershipledger.presentation.Link;

/**
 * The part of {@link NextSteps} of an agreement that pauses, runs out or has ended: stop what still flows, measure to
 * the last day, value shares of an insolvent partner anew, and write off what will not be paid, because an agreement
 * is closed only when no settlement is open (I17).
 */
final class EndingSteps {
    private final AgreementView view;
    private final PartnershipHistory history;
    private final Agreement agreement;
    private final Steps steps;

    private EndingSteps(AgreementView view) {
        this.view = view;
        this.history = view.history();
        this.agreement = view.agreement();
        this.steps = new Steps(view.reference());
    }

    static List<Link> of(AgreementView view) {
        var next = new EndingSteps(view);
        switch (view.agreement().life().state()) {
            case NOT_DRAFTED, DRAFT, NEGOTIATING, SIGNED, EXPIRED -> {}
            case ACTIVE -> next.active();
            case SUSPENDED -> next.suspended();
            case COMPLETED, TERMINATED -> next.ended();
        }
        return next.steps.links();
    }

    private void active() {
        LocalDate endsOn = history.deal().endsOn();
        if (endsOn == null) {
            return;
        }
        if (endsOn.isBefore(view.today())) {
            stopFlows("the agreement ran out on " + Days.of(endsOn));
            steps.add(
                    "Record that the agreement was completed; it ran to " + Days.of(endsOn),
                    StepForm.COMPLETE_AGREEMENT);
        } else if (view.isNear(endsOn)) {
            steps.add(
                    "The agreement runs out on " + Days.of(endsOn)
                            + ": record an extension if the parties agreed on one",
                    StepForm.EXTEND_AGREEMENT);
        }
    }

    private void suspended() {
        stopFlows("the agreement is suspended");
        steps.add("Record that the agreement goes on again", StepForm.RESUME_AGREEMENT);
        steps.add("Record that it ended before its time", StepForm.TERMINATE_AGREEMENT);
    }

    private void ended() {
        stopFlows("the agreement has ended");
        history.measures().stream()
                .filter(measure -> agreement.gainShare().hasTermsFor(measure.reference()))
                .forEach(this::measureToTheEnd);
        history.settlements().stream().filter(Settlement.Raised::isOpen).forEach(this::writeOff);
        boolean insolvent = agreement
                .life()
                .terminated()
                .filter(end -> end.event().cause() == TerminationCause.INSOLVENCY)
                .isPresent();
        if (insolvent) {
            agreement.commercial().all().stream()
                    .filter(EndingSteps::mayBeWorthSomething)
                    .forEach(this::value);
        }
    }

    private void stopFlows(String why) {
        agreement
                .dataUses()
                .running()
                .forEach(flow -> steps.add(
                        "Stop the data that still flows, " + flow.dataset() + " for " + flow.dataUse()
                                + ", and record the day: " + why,
                        StepForm.STOP_DATA_FLOW,
                        "dataUse",
                        flow.dataUse(),
                        "dataset",
                        flow.dataset()));
    }

    private void measureToTheEnd(Measure measure) {
        LocalDate last = agreement.lastDay();
        var standing = history.outcomes().stream()
                .filter(outcome -> outcome.measure().equals(measure.reference()) && outcome.stands())
                .filter(outcome -> !outcome.period().to().isBefore(last))
                .toList();
        for (Outcome outcome : standing) {
            if (outcome.period().to().isAfter(last)) {
                steps.add(
                        "Reject outcome " + outcome.reference() + ": it goes past " + Days.of(last)
                                + ", the last day of the agreement",
                        StepForm.REJECT_OUTCOME,
                        "measure",
                        measure.reference(),
                        "outcome",
                        outcome.reference());
            }
        }
        if (standing.isEmpty()) {
            steps.add(
                    "Record what " + measure.reference() + " came to up to " + Days.of(last)
                            + ", the last day of the agreement",
                    StepForm.RECORD_OUTCOME,
                    "measure",
                    measure.reference());
        }
    }

    private void writeOff(Settlement.Raised settlement) {
        steps.addAs(
                "Or write off what will not be paid of settlement " + settlement.reference() + ", at most "
                        + Pounds.exact(settlement.owed()) + " (by another person than who raised it)",
                StepForm.WRITE_OFF_SETTLEMENT,
                "settlement",
                settlement.reference());
    }

    /** Shares that are held and were not valued at nothing. */
    private static boolean mayBeWorthSomething(Term term) {
        boolean nothing = term.facts()
                .last(EquityRevalued.class)
                .map(Fact::event)
                .filter(valued -> valued.fairValue().isZero())
                .isPresent();
        return term.as(Equity.class).isPresent() && term.unitsHeld().signum() > 0 && !nothing;
    }

    private void value(Term term) {
        steps.add(
                "Say what the shares under " + term.reference() + " are worth now that the partner is insolvent",
                StepForm.REVALUE_EQUITY,
                "term",
                term.reference());
    }
}
