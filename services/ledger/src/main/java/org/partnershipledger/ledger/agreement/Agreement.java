package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Provenance;
import org.partnershipledger.ledger.approval.ApprovalRule;
import org.partnershipledger.ledger.approval.Approvals;
import org.partnershipledger.ledger.commercial.Commercial;
import org.partnershipledger.ledger.datause.DataUses;
import org.partnershipledger.ledger.gainshare.GainShare;
import org.partnershipledger.ledger.gainshare.GainShareRule;
import org.partnershipledger.ledger.measure.Measures;

/**
 * The state of one agreement: its life and its parts, each folded by its own file. One aggregate, because the
 * rules that matter most run across the parts: no flow without locked baseline and live approvals (I1).
 * Next: {@link Lifecycle} and, one folder each, {@link Approvals}, {@link DataUses}, {@link Measures},
 * {@link Commercial}, {@link GainShare}.
 */
public record Agreement(
        Lifecycle lifecycle,
        Approvals approvals,
        DataUses dataUses,
        Measures measures,
        Commercial commercial,
        GainShare gainShare) {

    public static final Agreement NONE = new Agreement(
            new Lifecycle.NotDrafted(), Approvals.NONE, DataUses.NONE, Measures.NONE, Commercial.NONE, GainShare.NONE);

    public static String streamOf(String agreement) {
        return "Agreement:" + agreement;
    }

    public static Agreement evolve(Agreement state, AgreementEvent event, Provenance provenance) {
        return switch (event) {
            case LifecycleEvent life -> state.with(Lifecycle.evolve(state.lifecycle, life));
            case ApprovalEvent approval -> state.with(Approvals.evolve(state.approvals, approval, provenance));
            case DataUseEvent dataUse -> state.with(DataUses.evolve(state.dataUses, dataUse));
            case MeasureEvent measure -> state.with(Measures.evolve(state.measures, measure, provenance));
            case CommercialEvent commercial -> state.with(Commercial.evolve(state.commercial, commercial));
            case GainShareEvent gainShare -> state.with(GainShare.evolve(state.gainShare, gainShare, provenance));
        };
    }

    /** Runs of days after the last day settle nothing more: see {@link GainShare#endedOn}. */
    private Agreement with(Lifecycle next) {
        var shares = next instanceof Lifecycle.Ended ended
                ? gainShare.endedOn(ended.course().lastDay())
                : gainShare;
        return new Agreement(next, approvals, dataUses, measures, commercial, shares);
    }

    private Agreement with(Approvals next) {
        return new Agreement(lifecycle, next, dataUses, measures, commercial, gainShare);
    }

    private Agreement with(DataUses next) {
        return new Agreement(lifecycle, approvals, next, measures, commercial, gainShare);
    }

    private Agreement with(Measures next) {
        return new Agreement(lifecycle, approvals, dataUses, next, commercial, gainShare);
    }

    private Agreement with(Commercial next) {
        return new Agreement(lifecycle, approvals, dataUses, measures, next, gainShare);
    }

    private Agreement with(GainShare next) {
        return new Agreement(lifecycle, approvals, dataUses, measures, commercial, next);
    }

    public boolean isDrafted() {
        return lifecycle instanceof Lifecycle.Drafted;
    }

    public boolean isActive() {
        return lifecycle instanceof Lifecycle.Active;
    }

    /** Whether it was ever activated: what happened until its last day may be recorded, however late. */
    public boolean hasBegun() {
        return lifecycle instanceof Lifecycle.Begun;
    }

    public boolean hasEnded() {
        return lifecycle instanceof Lifecycle.Ended;
    }

    /** Whether it was active on a day: begun, not paused, not ended. */
    public boolean isInForceOn(LocalDate day) {
        return lifecycle instanceof Lifecycle.Begun begun && begun.course().isInForceOn(day);
    }

    /** The day on which it ended, or that it is agreed to run to. */
    public LocalDate lastDay() {
        return lifecycle instanceof Lifecycle.Ended ended ? ended.course().lastDay() : deal().endsOn();
    }

    /** What was agreed. Only for an agreement that is drafted; every command has made sure of that. */
    public Deal deal() {
        return switch (lifecycle) {
            case Lifecycle.Drafted drafted -> drafted.deal();
            case Lifecycle.NotDrafted() -> throw new IllegalStateException("asked for the deal of no agreement");
        };
    }

    public OdsCode body() {
        return deal().body();
    }

    /** B2: an established partner is presumed to share the risk. Asked at signing and at activation. */
    Checks checkRiskShare(Checks checks) {
        boolean shares = deal().partner().maturity() != PartnerMaturity.ESTABLISHED
                || gainShare.hasTerms()
                || commercial.exempted();
        return checks.that(
                shares,
                AgreementRule.ESTABLISHED_PARTNER_SHARES_RISK,
                "agreement",
                "an established partner shares risk and gain; agree terms, or record an exemption with its approver");
    }

    /** I1: names every approval that is needed and not live on the day. */
    public Checks checkApprovals(Checks checks, LocalDate day) {
        List<String> missing = approvals.notLiveOn(day);
        return checks.that(
                missing.isEmpty(),
                ApprovalRule.APPROVALS_ARE_LIVE,
                "agreement",
                "not approved on " + day + ": " + Amounts.list(missing) + "; record each approval first",
                Map.of("missing", String.join(",", missing)));
    }

    /** B2-ended: once it has ended nothing new is agreed, whatever the day that is given. */
    public Checks checkNotEnded(Checks checks, String what) {
        return checks.that(
                !hasEnded(),
                AgreementRule.NOTHING_NEW_AFTER_THE_END,
                "agreement",
                () -> "agreement " + deal().agreement() + " ended on " + lastDay() + ", so " + what
                        + "; draft a new agreement instead");
    }

    /** B6-last-day: what is measured or shared goes to the last day in force at most. */
    public Checks checkEndsInTime(Checks checks, Period period) {
        return checks.that(
                !hasBegun() || !period.to().isAfter(lastDay()),
                GainShareRule.PERIOD_ENDS_WITH_THE_AGREEMENT,
                "period",
                () -> period.from().isAfter(lastDay())
                        ? "agreement " + deal().agreement() + " has its last day on " + lastDay() + ", before "
                                + period.from() + "; nothing is measured or shared for days after it"
                        : "agreement " + deal().agreement() + " has its last day on " + lastDay() + "; use the period "
                                + period.from() + " to " + lastDay()
                                + ", measured by itself and with an expected value for exactly these days; nothing is"
                                + " shared for the days after it");
    }
}
