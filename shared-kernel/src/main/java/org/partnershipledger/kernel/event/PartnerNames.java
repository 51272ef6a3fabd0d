package org.partnershipledger.kernel.event;

import java.util.Optional;
import org.partnershipledger.kernel.organisation.TechnologyPartner;

/**
 * What partners are called. Events after the draft name the partner by its company number only; whoever knows the
 * agreement knows the name, and hands it to {@link LedgerEvent#sentence(PartnerNames)}.
 */
@FunctionalInterface
public interface PartnerNames {

    /** Nobody's name is known: the other side is "the partner". */
    PartnerNames UNKNOWN = _ -> Optional.empty();

    Optional<String> of(String companyNumber);

    static PartnerNames only(TechnologyPartner partner) {
        return number -> number.equals(partner.companyNumber()) ? Optional.of(partner.name()) : Optional.empty();
    }
}
