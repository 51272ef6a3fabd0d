package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.finance.settlement.SettlementRow;
import org.partnershipledger.finance.term.TermDue;
import org.partnershipledger.finance.term.TermRow;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Pounds;

/**
 * The part of {@link NextSteps} about commercial terms: a milestone to decide before or after its last day, money that
 * a milestone, a royalty statement or an audit made due, and money settled on a milestone that was then found to be
 * decided otherwise. Whether a day has passed is asked of the page's day.
 */
final class TermSteps {
    private final AgreementView view;
    private final LocalDate today;
    private final List<Link> steps = new ArrayList<>();

    private TermSteps(AgreementView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    static List<Link> of(AgreementView view, LocalDate today) {
        var next = new TermSteps(view, today);
        for (var row : view.terms()) {
            next.milestone(row);
            row.dues().forEach(due -> next.due(row, due));
            next.settledOtherwise(row);
        }
        return List.copyOf(next.steps);
    }

    private void add(String words, String command, String... filled) {
        var all = new ArrayList<>(List.of("agreement", view.agreement().agreement()));
        all.addAll(List.of(filled));
        steps.add(FormLink.of(words, command, all.toArray(String[]::new)));
    }

    private void milestone(TermRow row) {
        if (row.isPastLongStop(today)) {
            add(
                    "Decide milestone " + row.reference() + ": its last day, " + Days.of(row.longStopOn())
                            + ", has passed and nobody recorded whether it was met. Record that it was missed",
                    "MissMilestone",
                    "term",
                    row.reference());
            add(
                    "Or record that milestone " + row.reference() + " was met by that day, with the evidence",
                    "MeetMilestone",
                    "term",
                    row.reference());
        } else if (row.isNearLongStop(today)) {
            add(
                    "Decide milestone " + row.reference() + ": it counts only until " + Days.of(row.longStopOn()),
                    "MeetMilestone",
                    "term",
                    row.reference());
        }
    }

    private void due(TermRow row, TermDue due) {
        String start = name(row) + due.part() + ".";
        boolean raised =
                view.settlements().stream().anyMatch(each -> each.settlement().startsWith(start));
        if (raised || due.amount().isZero()) {
            return;
        }
        String amount = Pounds.exact(due.amount().absolute());
        if (due.isAudit()) {
            add(
                    "Raise what audit " + due.number() + " of " + row.reference() + " found: " + amount
                            + (due.amount().signum() > 0 ? " more from the partner" : " to give back"),
                    "RaiseAuditSettlement",
                    "term",
                    row.reference(),
                    "audit",
                    due.number());
        } else {
            add(
                    "Raise the settlement of " + row.reference() + ", instalment " + due.number() + ": " + amount,
                    "RaiseTermSettlement",
                    "term",
                    row.reference(),
                    "instalment",
                    due.number());
        }
    }

    /** Settled on a decision that does not stand: what was never paid is written off, what was paid goes back. */
    private void settledOtherwise(TermRow row) {
        if (row.decision() == null) {
            return;
        }
        var wrong =
                switch (row.decision()) {
                    case MET -> SettlementDirection.NHS_TO_PARTNER;
                    case MISSED -> SettlementDirection.PARTNER_TO_NHS;
                };
        standing(row).stream().filter(settled -> settled.direction() == wrong).forEach(settled -> {
            String because = "Milestone " + row.reference() + " was found to be "
                    + (row.decision() == MilestoneDecision.MET ? "met" : "missed") + ": ";
            if (settled.isOpen()) {
                steps.add(FormLink.of(
                        because + "write off the " + Pounds.exact(settled.owed()) + " that nobody owes any more on "
                                + settled.settlement(),
                        "WriteOffSettlement",
                        "settlement",
                        settled.settlement()));
            } else if (settled.paid().signum() > 0) {
                add(
                        because + "take back the " + Pounds.exact(settled.paid()) + " paid on " + settled.settlement(),
                        "TakeBackSettlement",
                        "takenBack",
                        settled.settlement(),
                        "nhsBody",
                        settled.nhsBody().value());
            }
        });
    }

    /** The settlements of the milestone that were not taken back: of each NHS body the last. */
    private List<SettlementRow> standing(TermRow row) {
        return view.settlements().stream()
                .filter(each -> each.settlement().startsWith(name(row) + "1."))
                .filter(each -> view.settlements().stream()
                        .noneMatch(other -> other.settlement().equals(each.settlement() + ".back")))
                .toList();
    }

    private static String name(TermRow row) {
        return row.agreement() + "." + row.reference() + ".";
    }
}
