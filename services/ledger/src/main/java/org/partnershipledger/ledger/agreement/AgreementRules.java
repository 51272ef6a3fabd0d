package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;

/** Rules about a whole agreement that commands of several rooms share, each said once. */
public final class AgreementRules {
    private AgreementRules() {}

    /** B2-risk-share: asked at signing and at activation. */
    static Checks riskIsShared(Checks checks, Agreement state) {
        return checks.that(
                state.sharesRiskAsPresumed(),
                AgreementRule.ESTABLISHED_PARTNER_SHARES_RISK,
                "agreement",
                "an established partner shares risk and gain; agree terms, or record an exemption with its approver");
    }

    /** I1-approvals: names every approval that is needed and not live on the day. */
    public static Checks approvalsAreLive(Checks checks, Agreement state, LocalDate day) {
        var missing = state.approvals().notLiveOn(day);
        return checks.that(
                missing.isEmpty(),
                AgreementRule.APPROVALS_ARE_LIVE,
                "agreement",
                "not approved on " + day + ": "
                        + Amounts.list(missing.stream().map(ApprovalType::named).toList())
                        + "; record each approval first",
                Map.of("missing", missing.stream().map(ApprovalType::named).collect(Collectors.joining(","))));
    }

    /** B2-ended: once it has ended nothing new is agreed, whatever the day that is given. */
    public static Checks hasNotEnded(Checks checks, Agreement state, String what) {
        return checks.that(
                !state.hasEnded(),
                AgreementRule.NOTHING_NEW_AFTER_THE_END,
                "agreement",
                () -> "agreement " + state.deal().agreement() + " ended on " + state.lastDay() + ", so " + what
                        + "; draft a new agreement instead");
    }

    /** B6-last-day: what is measured or shared goes to the last day in force at most. */
    public static Checks endsInTime(Checks checks, Agreement state, Period period) {
        return checks.that(
                !state.hasBegun() || !period.to().isAfter(state.lastDay()),
                AgreementRule.PERIOD_ENDS_WITH_THE_AGREEMENT,
                "period",
                () -> period.from().isAfter(state.lastDay())
                        ? "agreement " + state.deal().agreement() + " has its last day on " + state.lastDay()
                                + ", before " + period.from() + "; nothing is measured or shared for days after it"
                        : "agreement " + state.deal().agreement() + " has its last day on " + state.lastDay()
                                + "; use the period " + period.from() + " to " + state.lastDay()
                                + ", measured by itself and with an expected value for exactly these days; nothing is"
                                + " shared for the days after it");
    }
}
