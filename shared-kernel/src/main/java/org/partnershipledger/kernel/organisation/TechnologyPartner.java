package org.partnershipledger.kernel.organisation;

import org.partnershipledger.kernel.words.Hint;

/**
 * The company or institution on the other side of an agreement.
 *
 * @param companyNumber Companies House number (or the sample's own {@code SAMPLE…}); identifies the partner everywhere
 */
public record TechnologyPartner(
        String name,

        @Hint("8 characters of Companies House, or a register and its number: GB-CHC-1089464")
        String companyNumber,

        String sector,
        PartnerMaturity maturity) {

    /** Established players are presumed to take financial responsibility for outcomes; start-ups get shorter contracts. */
    public enum PartnerMaturity {
        ESTABLISHED,
        SME,
        START_UP,
        ACADEMIC,
        THIRD_SECTOR
    }
}
