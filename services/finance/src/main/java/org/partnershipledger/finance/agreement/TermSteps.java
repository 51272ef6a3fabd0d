package org.partnershipledger.finance.agreement;

import java.util.Comparator;
import java.util.List;
import org.partnershipledger.finance.term.LongStop;
import org.partnershipledger.finance.term.TermDue;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.SettlementNames;
import org.partnershipledger.kernel.partnership.Term;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Pounds;
import org.partnershipledger.presentation.Link;

/**
 * The part of {@link NextSteps} about commercial terms: a milestone to decide before or after its last day, money that
 * a milestone, a royalty statement or an audit made due, and money settled on a milestone that was then found to be
 * decided otherwise. Whether a day has passed is asked of the page's day.
 */
final class TermSteps {
    private final AgreementView view;
    private final List<Settlement.Raised> settlements;
    private final Steps steps;

    private TermSteps(AgreementView view) {
        this.view = view;
        this.settlements = view.history().settlements();
        this.steps = new Steps(view.reference());
    }

    static List<Link> of(AgreementView view) {
        var next = new TermSteps(view);
        view.agreement().commercial().all().stream()
                .sorted(Comparator.comparing(Term::reference))
                .forEach(next::term);
        return next.steps.links();
    }

    private void term(Term term) {
        LongStop.of(term).ifPresent(stop -> milestone(term.reference(), stop));
        TermDue.of(term).stream()
                .filter(due -> !due.amount().isZero() && !due.isRaised(term, settlements))
                .forEach(due -> due(term.reference(), due));
        term.decided().ifPresent(decided -> settledOtherwise(term.reference(), decided.as()));
    }

    private void milestone(String term, LongStop stop) {
        if (stop.isPast(view.today())) {
            steps.add(
                    "Decide milestone " + term + ": its last day, " + Days.of(stop.lastDay())
                            + ", has passed and nobody recorded whether it was met. Record that it was missed",
                    StepForm.MISS_MILESTONE,
                    "term",
                    term);
            steps.add(
                    "Or record that milestone " + term + " was met by that day, with the evidence",
                    StepForm.MEET_MILESTONE,
                    "term",
                    term);
        } else if (stop.isNear(view.today())) {
            steps.add(
                    "Decide milestone " + term + ": it counts only until " + Days.of(stop.lastDay()),
                    StepForm.MEET_MILESTONE,
                    "term",
                    term);
        }
    }

    private void due(String term, TermDue due) {
        String amount = Pounds.exact(due.amount().absolute());
        switch (due) {
            case TermDue.Audit(int number, var difference) ->
                steps.add(
                        "Raise what audit " + number + " of " + term + " found: " + amount
                                + (difference.signum() > 0 ? " more from the partner" : " to give back"),
                        StepForm.RAISE_AUDIT_SETTLEMENT,
                        "term",
                        term,
                        "audit",
                        String.valueOf(number));
            case TermDue.Instalment(int number, var _) ->
                steps.add(
                        "Raise the settlement of " + term + ", instalment " + number + ": " + amount,
                        StepForm.RAISE_TERM_SETTLEMENT,
                        "term",
                        term,
                        "instalment",
                        String.valueOf(number));
        }
    }

    /** Settled on a decision that does not stand: what was never paid is written off, what was paid goes back. */
    private void settledOtherwise(String term, MilestoneDecision decision) {
        var wrong =
                switch (decision) {
                    case MET -> SettlementDirection.NHS_TO_PARTNER;
                    case MISSED -> SettlementDirection.PARTNER_TO_NHS;
                };
        String because = "Milestone " + term + " was found to be "
                + (decision == MilestoneDecision.MET ? "met" : "missed") + ": ";
        settlements.stream()
                .filter(each -> each.event().direction() == wrong && isOf(term, each) && !isTakenBack(each))
                .forEach(each -> settledWrongly(because, each));
    }

    private void settledWrongly(String because, Settlement.Raised settled) {
        if (settled.isOpen()) {
            steps.addAs(
                    because + "write off the " + Pounds.exact(settled.owed()) + " that nobody owes any more on "
                            + settled.reference(),
                    StepForm.WRITE_OFF_SETTLEMENT,
                    "settlement",
                    settled.reference());
        } else if (settled.paid().signum() > 0) {
            steps.add(
                    because + "take back the " + Pounds.exact(settled.paid()) + " paid on " + settled.reference(),
                    StepForm.TAKE_BACK_SETTLEMENT,
                    "takenBack",
                    settled.reference(),
                    "nhsBody",
                    settled.event().nhsBody().value());
        }
    }

    private static boolean isOf(String term, Settlement.Raised settlement) {
        return settlement.event().basis() == SettlementBasis.COMMERCIAL_TERM
                && settlement.event().basisReference().equals(term);
    }

    private boolean isTakenBack(Settlement.Raised settlement) {
        return settlements.stream()
                .anyMatch(other -> other.reference().equals(SettlementNames.ofTakingBack(settlement.reference())));
    }
}
