package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * One agreement as it stands.
 *
 * @param body publishing NHS body
 * @param partner company number of the other side
 * @param stillToSay names of the minimum items that are not written yet
 * @param heldBy NHS bodies that hold it now; several after a split
 * @param stageOn first day of a suspension, or last day in force of one that ended; null in every other stage
 * @param cause, why as recorded with a suspension or an early end; null where there is none
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
        LocalDate stageOn,
        TerminationCause cause,
        String why,
        long entry) {

    public enum Stage {
        DRAFT,
        NEGOTIATING,
        SIGNED,
        ACTIVE,
        SUSPENDED,
        COMPLETED,
        TERMINATED
    }

    public boolean hasBegun() {
        return stage.compareTo(Stage.ACTIVE) >= 0;
    }

    public boolean hasEnded() {
        return stage == Stage.COMPLETED || stage == Stage.TERMINATED;
    }
}
