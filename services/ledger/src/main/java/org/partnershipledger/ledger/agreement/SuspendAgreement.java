package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Warning;

/**
 * Pauses an active agreement from a day on. It is recorded even while data still flows, because a suspension that
 * waits for somebody to stop a flow would hide that flow; B4-flow-paused warns and names each one. No new flow starts
 * on a day of the pause. Rules: B2-active, dates-in-order. Next: {@link ResumeAgreement} or an end.
 */
public record SuspendAgreement(String agreement, LocalDate effectiveOn, String reason) implements LifecycleCommand {
    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var checks = Checks.begin()
                .that(
                        state.isActive(),
                        AgreementRule.AGREEMENT_IS_ACTIVE,
                        "agreement",
                        () -> "agreement " + agreement + " is not active, so it cannot be suspended; "
                                + EndingRules.where(state));
        return EndingRules.dayFits(checks, state, effectiveOn, "an agreement is suspended")
                .record(() -> new AgreementSuspended(agreement, effectiveOn, reason));
    }

    @Override
    public List<Warning> warnings(Agreement after) {
        var running = FlowWords.of(after.dataUses().running());
        return running.isEmpty()
                ? List.of()
                : List.of(new Warning(
                        AgreementWarning.FLOWS_ARE_STOPPED.id(),
                        "Data still flows although the agreement is suspended: "
                                + running.stream().collect(Collectors.joining("; "))
                                + ". Stop each flow and record the day on which it stopped; after the agreement is"
                                + " resumed, record its new start."));
    }
}
