package org.partnershipledger.ledger.agreement;

import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.OrganisationNames;

/**
 * The form of the number that identifies a partner: eight characters as Companies House gives them (09506232, SC123456,
 * IP12345R), or, for who is not registered there, a register and the number in it as org-id.guide writes them:
 * GB-CHC-1089464 for a charity, DE-CR-HRB12345 or XI-LEI-529900T8BM49AURSDO55 for a company abroad. The invented
 * SAMPLE01 is taken in the sample's own history only. Whether the number is the partner's is for who signs to check.
 */
final class CompanyNumbers {
    private static final String COMPANIES_HOUSE = "[0-9]{8}|[A-Z][A-Z0-9][0-9]{4}[0-9A-Z]{2}";
    private static final String OTHER_REGISTER = "(?!GB-COH-)[A-Z]{2}-[A-Z0-9]{2,8}-[A-Za-z0-9][A-Za-z0-9./-]{1,29}";
    private static final String INVENTED = "SAMPLE[0-9]{2}";

    private CompanyNumbers() {}

    static boolean fit(String number, OdsCode body) {
        return number != null
                && (number.matches(COMPANIES_HOUSE + "|" + OTHER_REGISTER)
                        || OrganisationNames.isSample(body) && number.matches(INVENTED));
    }

    static String message(String number) {
        return "\"" + number
                + "\" is not a company number; give the 8 characters of Companies House,"
                + " for example 09506232 or SC123456, or for a partner that is not registered there the register and"
                + " its number as org-id.guide writes them, for example GB-CHC-1089464 or XI-LEI-529900T8BM49AURSDO55";
    }
}
