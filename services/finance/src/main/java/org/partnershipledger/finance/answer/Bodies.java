package org.partnershipledger.finance.answer;

import java.time.LocalDate;
import java.util.Collection;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.OrganisationNames;

/** NHS bodies by the names they have on a day, with their code, because names change and codes do not. */
public final class Bodies {
    private Bodies() {}

    public static String of(OdsCode code, LocalDate day) {
        String name = OrganisationNames.nameOf(code, day);
        return name.equals(code.value()) ? name : name + ", " + code;
    }

    /** A party that signs is an NHS body by its code or the partner by its company number. */
    public static String ofParty(String party, LocalDate day) {
        return party.matches("[A-Z0-9]{3,10}") ? of(OdsCode.of(party), day) : party;
    }

    public static boolean anySample(Collection<OdsCode> codes) {
        return codes.stream().anyMatch(OrganisationNames::isSample);
    }
}
