package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.finance.flow.FlowRow;
import org.partnershipledger.finance.measure.MeasureRow;
import org.partnershipledger.finance.measure.OutcomeRow;
import org.partnershipledger.finance.measure.OutcomeRow.Standing;
import org.partnershipledger.finance.settlement.SettlementRow;
import org.partnershipledger.finance.term.TermRow;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Pounds;

/**
 * The part of {@link NextSteps} of an agreement that pauses, runs out or has ended: stop what still flows, measure to
 * the last day, value shares of an insolvent partner anew, and write off what will not be paid, because an agreement
 * is closed only when no settlement is open (I17).
 */
final class EndingSteps {
    private static final int SOON_DAYS = 90;

    private final AgreementView view;
    private final AgreementRow row;
    private final LocalDate today;
    private final List<Link> steps = new ArrayList<>();

    private EndingSteps(AgreementView view, LocalDate today) {
        this.view = view;
        this.row = view.agreement();
        this.today = today;
    }

    static List<Link> of(AgreementView view, LocalDate today) {
        var next = new EndingSteps(view, today);
        switch (next.row.stage()) {
            case DRAFT, NEGOTIATING, SIGNED -> {}
            case ACTIVE -> next.active();
            case SUSPENDED -> next.suspended();
            case COMPLETED, TERMINATED -> next.ended();
        }
        return List.copyOf(next.steps);
    }

    private void add(String words, String command, String... filled) {
        var all = new ArrayList<>(List.of("agreement", row.agreement()));
        all.addAll(List.of(filled));
        steps.add(FormLink.of(words, command, all.toArray(String[]::new)));
    }

    private void active() {
        if (row.endsOn() == null) {
            return;
        }
        if (row.endsOn().isBefore(today)) {
            stopFlows("the agreement ran out on " + Days.of(row.endsOn()));
            add("Record that the agreement was completed; it ran to " + Days.of(row.endsOn()), "CompleteAgreement");
        } else if (!row.endsOn().isAfter(today.plusDays(SOON_DAYS))) {
            add(
                    "The agreement runs out on " + Days.of(row.endsOn())
                            + ": record an extension if the parties agreed on one",
                    "ExtendAgreement");
        }
    }

    private void suspended() {
        stopFlows("the agreement is suspended");
        add("Record that the agreement goes on again", "ResumeAgreement");
        add("Record that it ended before its time", "TerminateAgreement");
    }

    private void ended() {
        stopFlows("the agreement has ended");
        view.measures().stream().filter(this::isShared).forEach(this::measureToTheEnd);
        view.settlements().stream().filter(SettlementRow::isOpen).forEach(this::writeOff);
        if (row.cause() == TerminationCause.INSOLVENCY) {
            view.terms().stream().filter(EndingSteps::isWorthSomething).forEach(this::value);
        }
    }

    private void stopFlows(String why) {
        view.flows().stream()
                .filter(FlowRow::isRunning)
                .forEach(flow -> add(
                        "Stop the data that still flows, " + flow.dataset() + " for " + flow.dataUse()
                                + ", and record the day: " + why,
                        "StopDataFlow",
                        "dataUse",
                        flow.dataUse(),
                        "dataset",
                        flow.dataset()));
    }

    private boolean isShared(MeasureRow measure) {
        return view.terms().stream().anyMatch(term -> term.reference().startsWith(measure.measure() + ".v"));
    }

    private void measureToTheEnd(MeasureRow measure) {
        LocalDate last = row.stageOn();
        var standing = view.outcomes().stream()
                .filter(outcome -> outcome.measure().equals(measure.measure()))
                .filter(outcome -> outcome.standing() != Standing.REJECTED)
                .filter(outcome -> !outcome.periodTo().isBefore(last))
                .toList();
        for (OutcomeRow outcome : standing) {
            if (outcome.periodTo().isAfter(last)) {
                add(
                        "Reject outcome " + outcome.outcome() + ": it goes past " + Days.of(last)
                                + ", the last day of the agreement",
                        "RejectOutcome",
                        "measure",
                        measure.measure(),
                        "outcome",
                        outcome.outcome());
            }
        }
        if (standing.isEmpty()) {
            add(
                    "Record what " + measure.measure() + " came to up to " + Days.of(last)
                            + ", the last day of the agreement",
                    "RecordOutcome",
                    "measure",
                    measure.measure());
        }
    }

    private void writeOff(SettlementRow settlement) {
        steps.add(FormLink.of(
                "Or write off what will not be paid of settlement " + settlement.settlement() + ", at most "
                        + Pounds.exact(settlement.owed()) + " (by another person than who raised it)",
                "WriteOffSettlement",
                "settlement",
                settlement.settlement()));
    }

    private static boolean isWorthSomething(TermRow term) {
        return term.kind().equals("Equity")
                && term.latest() != null
                && !term.latest().equals("worth £0.00");
    }

    private void value(TermRow term) {
        add(
                "Say what the shares under " + term.reference() + " are worth now that the partner is insolvent",
                "RevalueEquity",
                "term",
                term.reference());
    }
}
