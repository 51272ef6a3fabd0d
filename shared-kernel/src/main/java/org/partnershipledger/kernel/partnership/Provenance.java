package org.partnershipledger.kernel.partnership;

import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * What a fold needs to know about an event beside the event itself: who recorded it (four eyes, I9) and in which
 * NHS body's history it stands.
 */
public record Provenance(Origin origin, OdsCode body) {
    public String actor() {
        return origin.actor();
    }
}
