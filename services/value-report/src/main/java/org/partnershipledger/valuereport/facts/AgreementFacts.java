package org.partnershipledger.valuereport.facts;

import org.partnershipledger.kernel.partnership.Agreement;

/** One agreement as the report tells it: the parts of the one fold in the report's words. */
public record AgreementFacts(String reference, Agreement agreement) {

    public boolean isDrafted() {
        return agreement.isDrafted();
    }

    public boolean is(AgreementFacts other) {
        return reference.equals(other.reference);
    }

    public String title() {
        return life().drafted().event().title();
    }

    public String partnerName() {
        return life().drafted().event().partner().name();
    }

    public LifeFacts life() {
        return new LifeFacts(agreement.life());
    }

    public ApprovalFacts approvals() {
        return new ApprovalFacts(agreement.approvals());
    }

    public DataUseFacts dataUses() {
        return new DataUseFacts(agreement.dataUses());
    }

    public MeasureFacts measures() {
        return new MeasureFacts(agreement.measures());
    }

    public CommercialFacts commercial() {
        return new CommercialFacts(agreement.commercial());
    }

    public GainShareFacts gainShare() {
        return new GainShareFacts(agreement.gainShare());
    }
}
