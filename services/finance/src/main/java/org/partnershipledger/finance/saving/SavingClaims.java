package org.partnershipledger.finance.saving;

import java.util.List;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.finance.table.Lists.Where;
import org.partnershipledger.kernel.gainshare.SameSaving;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;

/**
 * Savings of which the runs that count claim more than the whole (I4), by the likeness of {@link SameSaving}. No
 * agreement's own history knows of the others, so no command refuses it: it is told above the list of partnerships and
 * under "What comes next" of each agreement concerned.
 */
public interface SavingClaims {

    /** Those in which this agreement has a part, as it stands now. */
    List<Overclaim> of(PartnershipHistory one);

    /** Those in which one of the agreements has a part. */
    List<Overclaim> among(Where agreements);
}
