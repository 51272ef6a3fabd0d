package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Life.State;
import org.partnershipledger.ledger.AgreedAhead;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.GeneralRule;

/**
 * Puts a signed agreement into force.
 * Rules: B2-signed-first, I1-approvals (each needed approval live on the day), I1-baseline (every measure on which
 * money depends is baselined), B2-risk-share, dates-in-order.
 */
public record ActivateAgreement(String agreement, LocalDate effectiveOn) implements LifecycleCommand, AgreedAhead {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        var signed = state.life().fullySigned().filter(_ -> state.life().state() == State.SIGNED);
        List<String> open = state.measures().paymentMeasuresWithoutBaseline();
        var checks = Checks.begin()
                .that(
                        signed.isPresent(),
                        AgreementRule.SIGNED_BEFORE_ACTIVATION,
                        "agreement",
                        state.isActive()
                                ? "agreement " + agreement + " is active already"
                                : state.hasBegun()
                                        ? "agreement " + agreement + " was active before; " + EndingRules.where(state)
                                        : "agreement " + agreement
                                                + " is not signed by every party; record the signatures first")
                .that(
                        signed.isEmpty() || !effectiveOn.isBefore(signed.get().effectiveOn()),
                        GeneralRule.DATES_ARE_IN_ORDER,
                        "effectiveOn",
                        () -> "an agreement is active from the day of its last signature, "
                                + signed.get().effectiveOn() + ", or later")
                .that(
                        open.isEmpty(),
                        AgreementRule.BASELINE_IS_LOCKED,
                        "agreement",
                        "money depends on " + Amounts.list(open) + ", whose baseline is not locked; lock it first");
        return AgreementRules.riskIsShared(AgreementRules.approvalsAreLive(checks, state, effectiveOn), state)
                .record(() -> new AgreementActivated(agreement, effectiveOn));
    }
}
