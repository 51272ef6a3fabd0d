package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import org.partnershipledger.kernel.partnership.Approval;
import org.partnershipledger.kernel.words.Days;

/**
 * The part of {@link NextSteps} about one approval: ask, decide, ask again. A renewal that was refused leaves the time
 * until the last day to ask again; from the day after, no data may flow.
 */
final class ApprovalSteps {
    private ApprovalSteps() {}

    static void add(Approval approval, LocalDate today, Steps steps) {
        String name = approval.type().inWords();
        switch (approval.stateOn(today)) {
            case NEVER_ASKED -> ask("Ask for the approval: " + name, approval, steps);
            case ASKED -> decide(approval, steps);
            case REFUSED, WITHDRAWN -> ask("Ask again for: " + name, approval, steps);
            case LIVE, GRANTED_AHEAD -> renewal(approval, steps);
            case EXPIRED -> {
                if (approval.renewal() == Approval.Renewal.ASKED) {
                    decide(approval, steps);
                } else {
                    ask(
                            "Ask again for what has expired"
                                    + approval.lastDay()
                                            .map(day -> " on " + Days.of(day))
                                            .orElse("")
                                    + ": " + name,
                            approval,
                            steps);
                }
            }
        }
    }

    private static void renewal(Approval approval, Steps steps) {
        switch (approval.renewal()) {
            case NONE -> {}
            case ASKED -> decide(approval, steps);
            case REFUSED ->
                ask(
                        "Ask again"
                                + approval.lastDay()
                                        .map(day -> " before " + Days.of(day))
                                        .orElse("")
                                + ", its renewal was refused: "
                                + approval.type().inWords(),
                        approval,
                        steps);
        }
    }

    private static void ask(String words, Approval approval, Steps steps) {
        steps.add(words, StepForm.REQUEST_APPROVAL, "type", approval.type().name());
    }

    private static void decide(Approval approval, Steps steps) {
        steps.add(
                "Record the decision on: " + approval.type().inWords(),
                StepForm.GRANT_APPROVAL,
                "type",
                approval.type().name());
    }
}
