package org.partnershipledger.finance.portfolio;

import java.util.List;
import org.partnershipledger.finance.table.KeptFact;
import org.partnershipledger.finance.table.KeyedTable;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.history.RecordedEvent;

/**
 * The list of partnerships, one row each. Money, shares and value are not in it: money is summed over settlements, the
 * others are folded from the history for the lines that are shown.
 */
public final class PartnershipTable implements KeyedTable<PartnershipRow, LifecycleEvent> {
    public static final PartnershipTable TABLE = new PartnershipTable();

    private PartnershipTable() {}

    @Override
    public Shape<PartnershipRow, LifecycleEvent> shape() {
        return new Shape<>(
                "finance_partnership", 1, PartnershipRow.class, "agreement", LifecycleEvent.class, List.of("body"));
    }

    @Override
    public String key(LifecycleEvent event) {
        return event.agreement();
    }

    @Override
    public boolean isFirst(LifecycleEvent event) {
        return event instanceof AgreementDrafted;
    }

    @Override
    public PartnershipRow next(PartnershipRow row, LifecycleEvent event, RecordedEvent recorded) {
        // The first of several signatures begins the negotiation; the others change nothing that the list says.
        boolean changesNothing = event instanceof MinimumContentStated
                || event instanceof AgreementSigned && isSigned(row, recorded.wireName());
        return changesNothing ? row : with(row, recorded);
    }

    private static boolean isSigned(PartnershipRow row, String signed) {
        return row.facts().stream().anyMatch(fact -> fact.name().equals(signed));
    }

    private static PartnershipRow with(PartnershipRow row, RecordedEvent recorded) {
        return PartnershipRow.of(KeptFact.and(row == null ? List.of() : row.facts(), recorded));
    }
}
