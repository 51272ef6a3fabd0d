package org.partnershipledger.ledger.commercial;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;

/**
 * Records consent to commercial use under a consent-to-commercialise clause; the commercial terms are open again.
 * Rule: B6-term-kind.
 */
public record GrantCommercialisationConsent(
        String agreement, LocalDate effectiveOn, String term, Optional<String> conditions)
        implements CommercialCommand {

    @Override
    public Decision decideOn(Agreement state, Origin origin) {
        return CommercialRules.termIs(
                        Checks.begin(), state, term, CommercialTerm.ConsentToCommercialise.class, "consent")
                .record(() -> new CommercialisationConsentGranted(agreement, effectiveOn, term, conditions));
    }
}
