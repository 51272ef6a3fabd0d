package org.partnershipledger.valuereport;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.valuereport.model.InWords;

/**
 * The NHS body that owes the public the account, as it was named on a day.
 *
 * @param predecessors bodies that were merged into it, in words; the reports of their time are their own
 */
public record PublishingBody(OdsCode code, String name, List<String> predecessors, boolean sample) {

    public static PublishingBody on(OdsCode code, LocalDate day) {
        var predecessors = IcbRegister.published().predecessorsOf(code).stream()
                .filter(succession -> !succession.from().isAfter(day))
                .map(succession -> OrganisationNames.nameOf(
                                succession.predecessor(), succession.from().minusDays(1))
                        + " (" + succession.predecessor() + ")"
                        + (succession.whole() ? "" : ", in part")
                        + ", until " + InWords.day(succession.from().minusDays(1)))
                .toList();
        return new PublishingBody(
                code, OrganisationNames.nameOf(code, day), predecessors, OrganisationNames.isSample(code));
    }

    /** Boards that took it over by the day, in words. */
    List<String> successors(LocalDate day) {
        return IcbRegister.published().successorsOf(code).stream()
                .filter(succession -> !succession.from().isAfter(day))
                .map(succession -> OrganisationNames.nameOf(succession.successor(), succession.from())
                        + " (" + succession.successor() + ")"
                        + (succession.whole() ? "" : ", in part")
                        + ", from " + InWords.day(succession.from()))
                .toList();
    }
}
