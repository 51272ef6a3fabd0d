package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records that consent to commercial use was refused, and why. Rule: B6-term-kind.
 */
public record RefuseCommercialisationConsent(String agreement, LocalDate effectiveOn, String term, String reason)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return CommercialRules.termIs(
                        Checks.begin(), state, term, CommercialTerm.ConsentToCommercialise.class, "consent")
                .record(() -> new CommercialisationConsentRefused(agreement, effectiveOn, term, reason));
    }
}
