package org.partnershipledger.finance.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipledger.finance.table.KeyedTable;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Lists.Where;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneEvent;
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
            case CommercialTermAgreed e when !hasLastDay(e) -> null;
            case CommercialTermAgreed e -> key(e.agreement(), e.term());
            case MilestoneEvent e -> key(e.agreement(), e.term());
            case CommercialEvent _ -> null;
        };
    }

    private static boolean hasLastDay(CommercialTermAgreed agreed) {
        return agreed.terms() instanceof Milestone milestone && milestone.longStopOn() != null;
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
