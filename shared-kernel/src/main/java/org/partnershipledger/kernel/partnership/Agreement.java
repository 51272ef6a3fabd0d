package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;

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

    /** B2: an established partner is presumed to share the risk, unless somebody with authority exempted it. */
    public boolean sharesRiskAsPresumed() {
        return deal().partner().maturity() != PartnerMaturity.ESTABLISHED
                || gainShare.hasTerms()
                || commercial.exempted();
    }
}
