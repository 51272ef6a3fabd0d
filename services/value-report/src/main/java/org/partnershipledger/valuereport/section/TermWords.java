package org.partnershipledger.valuereport.section;

import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.valuereport.model.InWords;

/** Commercial terms in plain words. */
final class TermWords {
    private TermWords() {}

    /** Null for a term that does not depend on anything. */
    static String conditional(CommercialTerm term) {
        return switch (term) {
            case CommercialTerm.Milestone milestone ->
                "A payment if this goal is reached"
                        + (milestone.longStopOn() == null ? "" : " by " + InWords.day(milestone.longStopOn()))
                        + ": " + milestone.condition();
            case CommercialTerm.Royalty _ -> "A part of what the partner's product earns, if it earns anything";
            case CommercialTerm.Equity _ -> "The worth of shares in the company, which can rise, fall or be lost";
            case CommercialTerm.ConsentToCommercialise _ ->
                "A new agreement about money, if the partner wants to sell what came out of it";
            case CommercialTerm.UpfrontFee _,
                    CommercialTerm.Subscription _,
                    CommercialTerm.Discount _,
                    CommercialTerm.FreeLicence _,
                    CommercialTerm.CostRecovery _,
                    CommercialTerm.InKind _ -> null;
        };
    }
}
