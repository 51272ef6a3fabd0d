package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * One agreement as it stands.
 *
 * @param body publishing NHS body
 * @param partner company number of the other side
 * @param stillToSay names of the minimum items that are not written yet
 * @param heldBy NHS bodies that hold it now; several after a split
 */
public record AgreementRow(
        String agreement,
        OdsCode body,
        String title,
        String partner,
        String partnerName,
        String sector,
        LocalDate startsOn,
        LocalDate endsOn,
        Stage stage,
        List<String> stillToSay,
        List<String> signedBy,
        LocalDate activatedOn,
        List<OdsCode> heldBy,
        long entry) {

    public enum Stage {
        DRAFT,
        NEGOTIATING,
        SIGNED,
        ACTIVE
    }
}
