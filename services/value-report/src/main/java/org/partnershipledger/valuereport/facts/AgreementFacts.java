package org.partnershipledger.valuereport.facts;

import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;

/** The facts of one agreement, divided as the event catalogues are. */
public final class AgreementFacts {
    private final String reference;
    private final LifeFacts life = new LifeFacts();
    private final ApprovalFacts approvals = new ApprovalFacts();
    private final DataUseFacts dataUses = new DataUseFacts();
    private final MeasureFacts measures = new MeasureFacts();
    private final CommercialFacts commercial = new CommercialFacts();
    private final GainShareFacts gainShare = new GainShareFacts();

    AgreementFacts(String reference) {
        this.reference = reference;
    }

    void add(Fact<AgreementEvent> fact) {
        switch (fact.event()) {
            case LifecycleEvent event -> life.add(fact.with(event));
            case ApprovalEvent event -> approvals.add(fact.with(event));
            case DataUseEvent event -> dataUses.add(fact.with(event));
            case MeasureEvent event -> measures.add(fact.with(event));
            case CommercialEvent event -> commercial.add(fact.with(event));
            case GainShareEvent event -> gainShare.add(fact.with(event));
        }
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return life.drafted().event().title();
    }

    public String partnerName() {
        return life.drafted().event().partner().name();
    }

    public LifeFacts life() {
        return life;
    }

    public ApprovalFacts approvals() {
        return approvals;
    }

    public DataUseFacts dataUses() {
        return dataUses;
    }

    public MeasureFacts measures() {
        return measures;
    }

    public CommercialFacts commercial() {
        return commercial;
    }

    public GainShareFacts gainShare() {
        return gainShare;
    }
}
