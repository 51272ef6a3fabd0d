package org.partnershipledger.valuereport.section;

import java.util.Optional;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.valuereport.model.InWords;

/** Commercial terms in plain words. */
final class TermWords {
    private TermWords() {}

    /** Empty for a term that does not depend on anything. */
    static Optional<String> conditional(CommercialTerm term) {
        return switch (term) {
            case CommercialTerm.Milestone milestone ->
                Optional.of("A payment if this goal is reached by " + InWords.day(milestone.longStopOn()) + ": "
                        + milestone.condition());
            case CommercialTerm.Royalty _ ->
                Optional.of("A part of what the partner's product earns, if it earns anything");
            case CommercialTerm.Equity _ ->
                Optional.of("The worth of shares in the company, which can rise, fall or be lost");
            case CommercialTerm.ConsentToCommercialise _ ->
                Optional.of("A new agreement about money, if the partner wants to sell what came out of it");
            case CommercialTerm.UpfrontFee _,
                    CommercialTerm.Subscription _,
                    CommercialTerm.Discount _,
                    CommercialTerm.FreeLicence _,
                    CommercialTerm.CostRecovery _,
                    CommercialTerm.InKind _ -> Optional.empty();
        };
    }
}
