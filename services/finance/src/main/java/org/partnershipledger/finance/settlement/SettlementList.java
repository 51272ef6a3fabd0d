package org.partnershipledger.finance.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Lists.Where;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Settlement;

/** The settlements of all agreements as far as they are asked for: counted, summed and shown page by page. */
final class SettlementList {
    private static final String SUMS = """
            select count(*),
              coalesce(sum(owed) filter (where direction = 'PARTNER_TO_NHS'), 0),
              coalesce(sum(owed) filter (where direction = 'NHS_TO_PARTNER'), 0),
              coalesce(sum(owed) filter (where direction = 'PARTNER_TO_NHS' and owed > 0 and due_on < :today), 0),
              coalesce(sum(owed) filter (where direction = 'NHS_TO_PARTNER' and owed > 0 and due_on < :today), 0)
            from projection.finance_settlement where\s""";

    /** What can be asked for. */
    enum Show {
        OPEN("owed > 0"),
        OVERDUE("owed > 0 and due_on < :today"),
        PAID("owed <= 0");

        private final String sql;

        Show(String sql) {
            this.sql = sql;
        }
    }

    private final Lists lists;
    private final Where where;

    /** @param show, direction null for all */
    SettlementList(Lists lists, Show show, SettlementDirection direction, LocalDate today) {
        this.lists = lists;
        var asked = new Where("true", Map.of("today", today));
        if (show != null) {
            asked = asked.and(show.sql, Map.of());
        }
        this.where =
                direction == null ? asked : asked.and("direction = :direction", Map.of("direction", direction.name()));
    }

    SettlementSums sums() {
        return lists.one(
                SUMS + where.sql(),
                where.values(),
                row -> new SettlementSums(
                        row.getInt(1),
                        new Money(row.getBigDecimal(2)),
                        new Money(row.getBigDecimal(3)),
                        new Money(row.getBigDecimal(4)),
                        new Money(row.getBigDecimal(5))));
    }

    /** @param page from 1 */
    List<Settlement.Raised> page(int page) {
        return raised(lists.rows(SettlementTable.TABLE, where, "settlement", Lists.A_PAGE, (page - 1L) * Lists.A_PAGE));
    }

    Iterable<List<Settlement.Raised>> all() {
        return () -> Lists.each(
                lists.pieces(SettlementTable.TABLE, where, SettlementRow::settlement), SettlementList::raised);
    }

    private static List<Settlement.Raised> raised(List<SettlementRow> rows) {
        return rows.stream().map(SettlementRow::raised).toList();
    }

    List<OdsCode> bodies() {
        return lists.ask(
                "select distinct body from projection.finance_settlement where " + where.sql(),
                where.values(),
                row -> OdsCode.of(row.getString(1)));
    }
}
