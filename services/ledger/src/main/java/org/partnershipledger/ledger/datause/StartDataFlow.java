package org.partnershipledger.ledger.datause;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.agreement.AgreementRule;
import org.partnershipledger.ledger.agreement.AgreementRules;

/**
 * Records that data began to flow.
 * Rules: I1 in its three parts, B2-active, I1-approvals (live on that day) and I1-baseline (every measure of the
 * agreement is baselined, and there is one); B4-registered, B4-flow-once, dates-in-order. What counts is the day: a
 * start before a suspension or an end may be recorded after it, and then its stop is recorded next.
 */
public record StartDataFlow(String agreement, LocalDate effectiveOn, String dataUse, String dataset, long peopleInScope)
        implements DataUseCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        List<String> open = state.measures().withoutLockedBaseline();
        boolean measured = !state.measures().byReference().isEmpty();
        var checks = Checks.begin()
                .that(
                        state.isInForceOn(effectiveOn),
                        AgreementRule.AGREEMENT_IS_ACTIVE,
                        "effectiveOn",
                        () -> "agreement " + agreement + " is not active on " + effectiveOn
                                + (state.hasBegun()
                                        ? "; no data flows on a day on which it is suspended or has ended"
                                        : "; no data flows before it is, so activate it first"))
                .that(
                        measured && open.isEmpty(),
                        AgreementRule.BASELINE_IS_LOCKED,
                        "agreement",
                        measured
                                ? "the baseline of " + Amounts.list(open) + " is not locked; lock it before data flows"
                                : "no measure has a baseline; define one and lock its baseline before data flows")
                .that(
                        state.dataUses().names(dataUse, dataset),
                        DataUseRule.DATA_USE_IS_REGISTERED,
                        "dataset",
                        "no registered data use " + dataUse + " names the dataset \"" + dataset
                                + "\"; register it first")
                .that(
                        !state.dataUses().runs(dataUse, dataset),
                        DataUseRule.FLOW_STARTS_ONCE,
                        "dataset",
                        "\"" + dataset + "\" flows already under " + dataUse + "; stop that flow before a new start")
                .that(
                        state.dataUses().stoppedBy(dataUse, dataset, effectiveOn),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        "\"" + dataset + "\" still flowed under " + dataUse + " on " + effectiveOn
                                + "; a new flow starts on or after the day on which the last one stopped")
                .that(
                        !effectiveOn.isAfter(state.deal().endsOn()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        "agreement " + agreement + " ends on " + state.deal().endsOn() + "; no data flows after it")
                .that(
                        peopleInScope >= 0,
                        GeneralRule.AMOUNT_MAKES_SENSE,
                        "peopleInScope",
                        "is below 0; give the number of people whose data is in the flow");
        return AgreementRules.approvalsAreLive(checks, state, effectiveOn)
                .record(() -> new DataFlowStarted(agreement, effectiveOn, dataUse, dataset, peopleInScope));
    }
}
