package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.kernel.words.Names;

/** How sentences call a party of an agreement: by its name on the day, or by its code where no name is known. */
final class PartyNames {
    private PartyNames() {}

    static String of(OdsCode body, LocalDate day) {
        return OrganisationNames.nameOf(body, day);
    }

    static String list(List<OdsCode> bodies, LocalDate day) {
        return Names.list(bodies.stream().map(body -> of(body, day)).toList());
    }

    /** @param party ODS code of an NHS body, or the partner's company number */
    static String of(String party, LocalDate day, PartnerNames partners) {
        return partners.of(party)
                .or(() -> OdsCode.read(party).map(body -> of(body, day)))
                .orElse(party);
    }
}
