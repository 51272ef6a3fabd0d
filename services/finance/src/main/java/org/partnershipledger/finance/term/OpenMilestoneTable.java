package org.partnershipledger.finance.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipledger.finance.table.KeyedTable;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Lists.Where;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.EquityDisposed;
import org.partnershipledger.kernel.event.CommercialEvent.EquityReceived;
import org.partnershipledger.kernel.event.CommercialEvent.EquityRevalued;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneCorrected;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMet;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneMissed;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Milestone;
import org.partnershipledger.kernel.history.RecordedEvent;

/** Milestones to decide, over all agreements: a row comes with the term and goes with the decision. */
public final class OpenMilestoneTable implements KeyedTable<OpenMilestone, CommercialEvent> {
    public static final OpenMilestoneTable TABLE = new OpenMilestoneTable();

    private OpenMilestoneTable() {}

    @Override
    public Shape<OpenMilestone, CommercialEvent> shape() {
        return new Shape<>(
                "finance_open_milestone",
                1,
                OpenMilestone.class,
                "key",
                CommercialEvent.class,
                List.of("long_stop_on"));
    }

    @Override
    public String key(CommercialEvent event) {
        return switch (event) {
            case CommercialTermAgreed e ->
                e.terms() instanceof Milestone milestone && milestone.longStopOn() != null
                        ? key(e.agreement(), e.term())
                        : null;
            case MilestoneMet e -> key(e.agreement(), e.term());
            case MilestoneMissed e -> key(e.agreement(), e.term());
            case MilestoneCorrected e -> key(e.agreement(), e.term());
            case RoyaltyStatementReceived _, RoyaltyAudited _, NhsCostRecorded _, RiskShareExemptionGranted _ -> null;
            case EquityReceived _, EquityRevalued _, EquityDisposed _, DiscountTaken _, FreeLicenceGranted _ -> null;
            case InKindContributionRecorded _ -> null;
            case CommercialisationConsentGranted _, CommercialisationConsentRefused _ -> null;
        };
    }

    private static String key(String agreement, String term) {
        return agreement + "." + term;
    }

    /** A decision may stand alone: the milestone has no last day, or the decision before it has taken its row away. */
    @Override
    public boolean isFirst(CommercialEvent event) {
        return true;
    }

    @Override
    public OpenMilestone next(OpenMilestone row, CommercialEvent event, RecordedEvent recorded) {
        return event instanceof CommercialTermAgreed agreed && agreed.terms() instanceof Milestone milestone
                ? new OpenMilestone(key(event), agreed.agreement(), agreed.term(), milestone, milestone.longStopOn())
                : null;
    }

    /** Those whose last day is past or near, of the agreements that a page asks for: a page of them, and one if there are more. */
    public static List<OpenMilestone> waiting(Lists lists, Where agreements, LocalDate today) {
        return lists.rows(
                TABLE,
                agreements.and("long_stop_on <= :soon", Map.of("soon", today.plusDays(LongStop.SOON_DAYS))),
                "long_stop_on, key",
                Lists.A_PAGE + 1,
                0);
    }
}
