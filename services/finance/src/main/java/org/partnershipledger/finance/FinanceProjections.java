package org.partnershipledger.finance;

import java.util.List;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.finance.partnership.ReinvestmentTable;
import org.partnershipledger.finance.portfolio.PartnershipTable;
import org.partnershipledger.finance.saving.MeasureTable;
import org.partnershipledger.finance.settlement.SettlementTable;
import org.partnershipledger.finance.term.OpenMilestoneTable;

/**
 * The tables of the finance lists: what is searched, summed or waited for over all agreements. A page about one
 * agreement needs none. Each is a pure fold over the history that can be thrown away and made again; none is ever asked
 * when something is decided. Which event each one takes in is in everyEventIsHandledOrIgnored.txt, held true by a test.
 */
public final class FinanceProjections {
    private FinanceProjections() {}

    public static List<Projection<?>> all() {
        return List.of(
                PartnershipTable.TABLE,
                SettlementTable.TABLE,
                ReinvestmentTable.TABLE,
                OpenMilestoneTable.TABLE,
                MeasureTable.TABLE);
    }
}
