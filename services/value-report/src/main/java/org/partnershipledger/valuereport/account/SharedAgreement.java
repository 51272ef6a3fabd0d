package org.partnershipledger.valuereport.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * An agreement in which more than one NHS body has a part.
 *
 * @param teller the body whose report tells it
 * @param holders bodies with its rights and duties, each with its fraction of the whole
 * @param parties bodies that signed it and hold no fraction of their own
 */
public record SharedAgreement(
        String agreement, OdsCode teller, SequencedMap<OdsCode, BigDecimal> holders, Set<OdsCode> parties) {

    /** Holders first, then parties. */
    public List<OdsCode> bodies() {
        var bodies = new ArrayList<>(holders.keySet());
        bodies.addAll(parties);
        return bodies;
    }

    /** Whose report counts the money of a body: a holder's own, a party's the teller's. */
    public OdsCode countedBy(OdsCode body) {
        return holders.containsKey(body) ? body : teller;
    }
}
