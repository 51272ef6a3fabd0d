package org.partnershipledger.finance.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** The partnerships that are asked for: counted, summed and shown page by page. */
final class PartnershipList {
    private static final Set<Class<? extends LedgerEvent>> KINDS =
            Set.of(LifecycleEvent.class, ReconciliationCalculated.class, BenefitValued.class);
    private static final String OVERDUE = "sum(owed) filter (where owed > 0 and due_on < :today)";

    /** What has reached the bank in each direction, and what is owed to the NHS and overdue. */
    record Sums(int count, Money received, Money paidOut, Money overdue) {}

    private final Lists lists;
    private final Partnerships partnerships;
    private final PartnershipFilter filter;

    PartnershipList(Lists lists, Partnerships partnerships, PartnershipFilter filter) {
        this.lists = lists;
        this.partnerships = partnerships;
        this.filter = filter;
    }

    Sums sums() {
        var rows = filter.rows();
        int count = lists.one(
                "select count(*) from projection.finance_partnership where " + rows.sql(),
                rows.values(),
                row -> row.getInt(1));
        var money = cash(filter.agreements(), "");
        var in = money.getOrDefault("PARTNER_TO_NHS", Cash.NONE);
        return new Sums(
                count,
                in.paid(),
                money.getOrDefault("NHS_TO_PARTNER", Cash.NONE).paid(),
                in.overdue());
    }

    /** @param page from 1 */
    List<PortfolioLine> page(int page) {
        return lines(lists.rows(
                PartnershipTable.TABLE, filter.rows(), "agreement", Lists.A_PAGE, (page - 1L) * Lists.A_PAGE));
    }

    Iterable<List<PortfolioLine>> all() {
        return () ->
                Lists.each(lists.pieces(PartnershipTable.TABLE, filter.rows(), PartnershipRow::agreement), this::lines);
    }

    List<OdsCode> bodies() {
        var rows = filter.rows();
        return lists.ask(
                "select distinct body from projection.finance_partnership where " + rows.sql(),
                rows.values(),
                row -> OdsCode.of(row.getString(1)));
    }

    private List<PortfolioLine> lines(List<PartnershipRow> rows) {
        var ids = rows.stream().map(PartnershipRow::agreement).toList();
        var folded = partnerships.partly(ids, KINDS);
        var money = cash(
                new Lists.Where("agreement = any(:shown)", Map.of("shown", ids.toArray(String[]::new))),
                "agreement || ' ' || ");
        var lines = new ArrayList<PortfolioLine>();
        for (var id : ids) {
            lines.add(new PortfolioLine(
                    folded.get(id),
                    money.getOrDefault(id + " " + SettlementDirection.PARTNER_TO_NHS, Cash.NONE),
                    money.getOrDefault(id + " " + SettlementDirection.NHS_TO_PARTNER, Cash.NONE),
                    filter.today()));
        }
        return lines;
    }

    /** By direction, or by agreement and direction. */
    private Map<String, Cash> cash(Lists.Where where, String by) {
        var values = new HashMap<>(where.values());
        values.put("today", filter.today());
        var found = new HashMap<String, Cash>();
        lists.ask(
                        "select " + by + "direction, sum(paid), sum(owed), coalesce(" + OVERDUE + ", 0)"
                                + " from projection.finance_settlement where " + where.sql() + " group by 1",
                        values,
                        row -> Map.entry(
                                row.getString(1),
                                new Cash(
                                        new Money(row.getBigDecimal(2)),
                                        new Money(row.getBigDecimal(3)),
                                        new Money(row.getBigDecimal(4)))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }
}
