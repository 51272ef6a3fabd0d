package org.partnershipledger.finance.agreement;

import java.util.Arrays;
import java.util.List;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Life.State;
import org.partnershipledger.kernel.partnership.Measure;
import org.partnershipledger.presentation.Link;

/**
 * What waits on an agreement, in the order in which a partnership lives, each as the form that does it with the
 * references filled in: a reader need not know all commands. It proposes and never decides; whether a fact may be
 * recorded is said by the rules when it is tried, so it goes by the state as recorded last, as these do. Approvals:
 * {@link ApprovalSteps}. Pauses and ends: {@link EndingSteps}. Money: {@link MoneySteps}.
 */
final class NextSteps {
    private final AgreementView view;
    private final Agreement agreement;
    private final Steps steps;

    private NextSteps(AgreementView view) {
        this.view = view;
        this.agreement = view.agreement();
        this.steps = new Steps(view.reference());
    }

    static List<Link> of(AgreementView view) {
        var next = new NextSteps(view);
        if (!view.agreement().hasEnded()) {
            next.content();
            view.history().measures().forEach(next::baseline);
            next.terms();
            next.signatures();
            next.approvals();
            next.activation();
        }
        next.steps.addAll(EndingSteps.of(view));
        next.steps.addAll(MoneySteps.of(view));
        return next.steps.links();
    }

    private State recorded() {
        return agreement.life().state();
    }

    private void content() {
        var missing = agreement.deal().missingContent();
        if (recorded() == State.DRAFT && !missing.isEmpty()) {
            int others = missing.size() - 1;
            steps.add(
                    "Write what the agreement does not say yet: "
                            + missing.getFirst().inWords()
                            + (others == 0 ? "" : ", and " + others + " more of the ten minimum items"),
                    StepForm.STATE_MINIMUM_CONTENT);
        }
        if (agreement.measures().all().isEmpty() && !agreement.hasBegun()) {
            steps.add("Define what will be measured", StepForm.DEFINE_MEASURE);
        }
    }

    private void baseline(Measure measure) {
        if (measure.baseline().isEmpty()) {
            steps.add(
                    "Record the baseline of " + measure.reference(),
                    StepForm.RECORD_BASELINE,
                    "measure",
                    measure.reference());
        } else if (!measure.isLocked()) {
            steps.add(
                    "Lock the baseline of " + measure.reference() + " (by another person than who recorded it)",
                    StepForm.LOCK_BASELINE,
                    "measure",
                    measure.reference());
        }
    }

    /** Terms of a measure on which money depends. */
    private void terms() {
        view.history().measures().stream()
                .filter(Measure::payment)
                .filter(measure -> !agreement.gainShare().hasTermsFor(measure.reference()))
                .forEach(measure -> steps.add(
                        "Agree how risk and gain on " + measure.reference() + " are shared",
                        StepForm.AGREE_RISK_GAIN_SHARE_TERMS,
                        "measure",
                        measure.reference()));
    }

    private void signatures() {
        boolean open = recorded() == State.DRAFT || recorded() == State.NEGOTIATING;
        if (!open || !agreement.deal().missingContent().isEmpty()) {
            return;
        }
        var signed = agreement.life().signatures().keySet();
        OdsCode body = agreement.body();
        String partner = agreement.deal().partner().companyNumber();
        if (!signed.contains(body.value())) {
            steps.add("Record that " + body + " signed", StepForm.SIGN_AGREEMENT, "party", body.value());
        }
        if (!signed.contains(partner)) {
            steps.add("Record that " + view.partnerName() + " signed", StepForm.SIGN_AGREEMENT, "party", partner);
        } else if (signed.contains(body.value())) {
            steps.add("Record the signature of each other NHS party", StepForm.SIGN_AGREEMENT);
        }
    }

    private void approvals() {
        Arrays.stream(ApprovalType.values())
                .filter(ApprovalType::neededToActivate)
                .map(type -> agreement.approvals().of(type))
                .forEach(approval -> ApprovalSteps.add(approval, view.today(), steps));
    }

    private void activation() {
        if (recorded() == State.SIGNED && steps.isEmpty()) {
            steps.add("Activate the agreement", StepForm.ACTIVATE_AGREEMENT);
        }
    }
}
