package org.partnershipledger.finance.agreement;

import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.words.Pounds;

/** The part of {@link MoneySteps} about one reconciliation: send it, agree to it, settle a dispute about it, raise it. */
final class RunSteps {
    private RunSteps() {}

    static void raise(Run run, Steps steps) {
        add("Raise the settlement of " + run.reference(), StepForm.RAISE_SETTLEMENT, run, steps);
    }

    /** What the parties do until both sides have agreed. */
    static void towardsAgreement(Run run, Steps steps) {
        String name = run.reference();
        switch (run.state()) {
            case CALCULATED ->
                add(
                        "Send reconciliation " + name + " to the parties (by another person than who prepared it)",
                        StepForm.ISSUE_RECONCILIATION,
                        run,
                        steps);
            case ISSUED, AGREED ->
                add("Record who agrees to reconciliation " + name, StepForm.AGREE_RECONCILIATION, run, steps);
            case RESOLVED ->
                add(
                        "The dispute about " + name
                                + " is decided: record who agrees to it, or correct and reconcile again as was decided",
                        StepForm.AGREE_RECONCILIATION,
                        run,
                        steps);
            case DISPUTED -> {
                add(
                        "Settle the dispute about "
                                + Pounds.exact(
                                        run.openDispute().orElseThrow().event().amount()) + " of " + name
                                + ": record who agrees, or correct and reconcile again",
                        StepForm.AGREE_RECONCILIATION,
                        run,
                        steps);
                add(
                        "Or record how the dispute about " + name + " was resolved, by whom and what was decided",
                        StepForm.RESOLVE_DISPUTE,
                        run,
                        steps);
            }
        }
    }

    private static void add(String words, StepForm form, Run run, Steps steps) {
        steps.add(words, form, "reconciliation", run.reference());
    }
}
