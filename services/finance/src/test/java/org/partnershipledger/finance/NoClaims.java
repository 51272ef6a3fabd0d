package org.partnershipledger.finance;

import java.util.List;
import org.partnershipledger.finance.partnership.PartnershipHistory;
import org.partnershipledger.finance.saving.SavingClaims;
import org.partnershipledger.finance.table.Lists.Where;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;

/** No other agreement claims anything. */
public final class NoClaims implements SavingClaims {

    @Override
    public List<Overclaim> of(PartnershipHistory one) {
        return List.of();
    }

    @Override
    public List<Overclaim> among(Where agreements) {
        return List.of();
    }
}
