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
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.kernel.partnership.Life.State;

/**
 * The state of one agreement: its life and its parts, each folded by its own file. One aggregate, because the
 * rules that matter most run across the parts: no flow without locked baseline and live approvals (I1).
 * Commands decide on it, finance shows it and the report slices it. Next: {@link Life} and {@link Approvals},
 * {@link DataUses}, {@link Measures}, {@link Commercial}, {@link GainShare}.
 */
public record Agreement(
        Life life,
        Approvals approvals,
        DataUses dataUses,
        Measures measures,
        Commercial commercial,
        GainShare gainShare) {

    public static final Agreement NONE =
            new Agreement(Life.NONE, Approvals.NONE, DataUses.NONE, Measures.NONE, Commercial.NONE, GainShare.NONE);

    public static final StreamKind<Agreement> STREAMS =
            new StreamKind<>("Agreement", NONE, (state, fact) -> state.with(fact.with((AgreementEvent) fact.event())));

    public Agreement with(Fact<? extends AgreementEvent> fact) {
        return switch (fact.event()) {
            case LifecycleEvent event -> with(life.with(fact.with(event)));
            case ApprovalEvent event -> with(approvals.with(fact.with(event)));
            case DataUseEvent event -> with(dataUses.with(fact.with(event)));
            case MeasureEvent event -> with(measures.with(fact.with(event)));
            case CommercialEvent event -> with(commercial.with(fact.with(event)));
            case GainShareEvent event -> with(gainShare.with(fact.with(event)));
        };
    }

    /** Runs of days after the last day settle nothing more: see {@link GainShare#endedOn}. */
    private Agreement with(Life next) {
        var shares = next.end().map(end -> gainShare.endedOn(end.effectiveOn())).orElse(gainShare);
        return new Agreement(next, approvals, dataUses, measures, commercial, shares);
    }

    private Agreement with(Approvals next) {
        return new Agreement(life, next, dataUses, measures, commercial, gainShare);
    }

    private Agreement with(DataUses next) {
        return new Agreement(life, approvals, next, measures, commercial, gainShare);
    }

    private Agreement with(Measures next) {
        return new Agreement(life, approvals, dataUses, next, commercial, gainShare);
    }

    private Agreement with(Commercial next) {
        return new Agreement(life, approvals, dataUses, measures, next, gainShare);
    }

    private Agreement with(GainShare next) {
        return new Agreement(life, approvals, dataUses, measures, commercial, next);
    }

    public boolean isDrafted() {
        return life.isDrafted();
    }

    public boolean isActive() {
        return life.state() == State.ACTIVE;
    }

    public boolean isSuspended() {
        return life.state() == State.SUSPENDED;
    }

    /** Whether it was ever activated: what happened until its last day may be recorded, however late. */
    public boolean hasBegun() {
        return life.activated().isPresent();
    }

    public boolean hasEnded() {
        return life.state().hasEnded();
    }

    /** Whether it was active on a day: begun, not paused, not ended. */
    public boolean isInForceOn(LocalDate day) {
        return life.course().filter(course -> course.isInForceOn(day)).isPresent();
    }

    /** The day on which it ended, or that it is agreed to run to. */
    public LocalDate lastDay() {
        return life.end().map(Fact::effectiveOn).orElseGet(() -> deal().endsOn());
    }

    /** What was agreed. Only for an agreement that is drafted; every command has made sure of that. */
    public Deal deal() {
        return life.deal();
    }

    public OdsCode body() {
        return life.draft().event().body();
    }

    /** As it was drafted; only for an agreement that is drafted, like the title and the partner. */
    public String reference() {
        return life.draft().event().agreement();
    }

    public String title() {
        return life.draft().event().title();
    }

    public TechnologyPartner partner() {
        return life.draft().event().partner();
    }

    /** B2: an established partner is presumed to share the risk, unless somebody with authority exempted it. */
    public boolean sharesRiskAsPresumed() {
        return deal().partner().maturity() != PartnerMaturity.ESTABLISHED
                || gainShare.hasTerms()
                || commercial.exempted();
    }
}
