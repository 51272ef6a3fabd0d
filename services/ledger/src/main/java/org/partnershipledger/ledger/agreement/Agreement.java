package org.partnershipledger.ledger.agreement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.Amounts;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Provenance;
import org.partnershipledger.ledger.Rule;
import org.partnershipledger.ledger.approval.Approvals;
import org.partnershipledger.ledger.commercial.Commercial;
import org.partnershipledger.ledger.datause.DataUses;
import org.partnershipledger.ledger.gainshare.GainShare;
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
            case LifecycleEvent life ->
                new Agreement(
                        Lifecycle.evolve(state.lifecycle, life),
                        state.approvals,
                        state.dataUses,
                        state.measures,
                        state.commercial,
                        state.gainShare);
            case ApprovalEvent approval -> state.with(Approvals.evolve(state.approvals, approval, provenance));
            case DataUseEvent dataUse -> state.with(DataUses.evolve(state.dataUses, dataUse));
            case MeasureEvent measure -> state.with(Measures.evolve(state.measures, measure, provenance));
            case CommercialEvent commercial -> state.with(Commercial.evolve(state.commercial, commercial));
            case GainShareEvent gainShare -> state.with(GainShare.evolve(state.gainShare, gainShare, provenance));
        };
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

    /** Whether it is active on a day, and not before it became so. */
    public boolean isActiveOn(LocalDate day) {
        return lifecycle instanceof Lifecycle.Active active && !day.isBefore(active.activeFrom());
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
                Rule.ESTABLISHED_PARTNER_SHARES_RISK,
                "an established partner shares risk and gain; agree terms, or record an exemption with its approver");
    }

    /** I1: names every approval that is needed and not live on the day. */
    public Checks checkApprovals(Checks checks, LocalDate day) {
        List<String> missing = approvals.notLiveOn(day);
        return checks.that(
                missing.isEmpty(),
                Rule.APPROVALS_ARE_LIVE,
                "not approved on " + day + ": " + Amounts.list(missing) + "; record each approval first",
                "missing",
                String.join(",", missing));
    }
}
