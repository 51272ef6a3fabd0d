package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipledger.finance.agreement.AgreementRow.Stage;
import org.partnershipledger.finance.approval.ApprovalRow;
import org.partnershipledger.finance.measure.MeasureRow;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.words.Days;

/**
 * What waits on an agreement, in the order in which a partnership lives, each as the form that does it with the
 * references filled in: a reader need not know fifty commands. It proposes and never decides; whether a fact may be
 * recorded is said by the rules when it is tried. Pauses and ends: {@link EndingSteps}. Money:
 * {@link MoneySteps}.
 */
final class NextSteps {
    private final AgreementView view;
    private final LocalDate today;
    private final List<Link> steps = new ArrayList<>();

    private NextSteps(AgreementView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    static List<Link> of(AgreementView view, LocalDate today) {
        var next = new NextSteps(view, today);
        if (!view.agreement().hasEnded()) {
            next.content();
            view.measures().forEach(next::baseline);
            next.terms();
            next.signatures();
            next.approvals();
            next.activation();
        }
        next.steps.addAll(EndingSteps.of(view, today));
        next.steps.addAll(MoneySteps.of(view, today));
        return List.copyOf(next.steps);
    }

    private void add(String words, String command, String... filled) {
        var all = new ArrayList<>(List.of("agreement", view.agreement().agreement()));
        all.addAll(List.of(filled));
        steps.add(FormLink.of(words, command, all.toArray(String[]::new)));
    }

    private void content() {
        var row = view.agreement();
        if (row.stage() == Stage.DRAFT && !row.stillToSay().isEmpty()) {
            int missing = row.stillToSay().size();
            add(
                    "Write what the agreement does not say yet: "
                            + row.stillToSay().getFirst()
                            + (missing == 1 ? "" : ", and " + (missing - 1) + " more of the ten minimum items"),
                    "StateMinimumContent");
        }
        if (view.measures().isEmpty() && !row.hasBegun()) {
            add("Define what will be measured", "DefineMeasure");
        }
    }

    private void baseline(MeasureRow measure) {
        if (measure.baselineValue() == null) {
            add("Record the baseline of " + measure.measure(), "RecordBaseline", "measure", measure.measure());
        } else if (measure.lockedOn() == null) {
            add(
                    "Lock the baseline of " + measure.measure() + " (by another person than who recorded it)",
                    "LockBaseline",
                    "measure",
                    measure.measure());
        }
    }

    /** Terms of a measure on which money depends; their reference is the measure's with the version. */
    private void terms() {
        view.measures().stream()
                .filter(MeasureRow::payment)
                .filter(measure ->
                        view.terms().stream().noneMatch(term -> term.reference().startsWith(measure.measure() + ".v")))
                .forEach(measure -> add(
                        "Agree how risk and gain on " + measure.measure() + " are shared",
                        "AgreeRiskGainShareTerms",
                        "measure",
                        measure.measure()));
    }

    private void signatures() {
        var row = view.agreement();
        boolean open = row.stage() == Stage.DRAFT || row.stage() == Stage.NEGOTIATING;
        if (!open || !row.stillToSay().isEmpty()) {
            return;
        }
        if (!row.signedBy().contains(row.body().value())) {
            add(
                    "Record that " + row.body().value() + " signed",
                    "SignAgreement",
                    "party",
                    row.body().value());
        }
        if (!row.signedBy().contains(row.partner())) {
            add("Record that " + row.partnerName() + " signed", "SignAgreement", "party", row.partner());
        } else if (row.signedBy().contains(row.body().value())) {
            add("Record the signature of each other NHS party", "SignAgreement");
        }
    }

    private void approvals() {
        Arrays.stream(ApprovalType.values())
                .filter(ApprovalType::neededToActivate)
                .forEach(this::approval);
    }

    private void approval(ApprovalType type) {
        String name = type.inWords();
        var row = view.approvals().stream().filter(each -> each.type() == type).findFirst();
        var standing = row.map(ApprovalRow::standing).orElse(null);
        switch (standing) {
            case null -> add("Ask for the approval: " + name, "RequestApproval", "type", type.name());
            case REQUESTED -> add("Record the decision on: " + name, "GrantApproval", "type", type.name());
            case REFUSED, WITHDRAWN -> add("Ask again for: " + name, "RequestApproval", "type", type.name());
            case GRANTED -> {
                var until = row.get().expiresOn();
                if (until != null && until.isBefore(today)) {
                    add(
                            "Ask again for what has expired on " + Days.of(until) + ": " + name,
                            "RequestApproval",
                            "type",
                            type.name());
                }
            }
        }
    }

    private void activation() {
        if (view.agreement().stage() == Stage.SIGNED && steps.isEmpty()) {
            add("Activate the agreement", "ActivateAgreement");
        }
    }
}
