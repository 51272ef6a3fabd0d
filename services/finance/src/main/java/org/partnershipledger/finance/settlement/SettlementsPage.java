package org.partnershipledger.finance.settlement;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.partnershipledger.finance.FinanceProjections;
import org.partnershipledger.finance.FinanceRows;
import org.partnershipledger.finance.answer.Answers;
import org.partnershipledger.finance.answer.Asked;
import org.partnershipledger.finance.answer.Bodies;
import org.partnershipledger.finance.answer.Freshness;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Forms.Option;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money due and money paid, over all agreements, in both directions. */
@RestController
class SettlementsPage {

    /** What can be asked for. */
    enum Show {
        OPEN,
        OVERDUE,
        PAID
    }

    private final FinanceRows rows;
    private final Supplier<LocalDate> today;

    SettlementsPage(FinanceRows rows, Supplier<LocalDate> today) {
        this.rows = rows;
        this.today = today;
    }

    @GetMapping("/finance/settlements")
    ResponseEntity<byte[]> page(
            @RequestParam(required = false) String show,
            @RequestParam(required = false) String direction,
            @RequestParam(required = false) String seen) {
        var asked = new Asked();
        var wanted = asked.oneOf(Show.class, "show", show);
        var way = asked.oneOf(SettlementDirection.class, "direction", direction);
        long position = asked.number("seen", seen, Long.MAX_VALUE);
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        Content notice = Freshness.notice(rows, position);
        List<SettlementRow> found = found(wanted, way);
        var parameters = new HashMap<String, Object>();
        parameters.put("notice", notice);
        parameters.put("count", found.size());
        parameters.put("owedToNhs", SettlementTables.owed(found, SettlementDirection.PARTNER_TO_NHS));
        parameters.put("owedByNhs", SettlementTables.owed(found, SettlementDirection.NHS_TO_PARTNER));
        parameters.put(
                "overdueToNhs", SettlementTables.overdue(found, SettlementDirection.PARTNER_TO_NHS, today.get()));
        parameters.put(
                "overdueByNhs", SettlementTables.overdue(found, SettlementDirection.NHS_TO_PARTNER, today.get()));
        parameters.put("show", showField(wanted));
        parameters.put("direction", directionField(way));
        parameters.put("table", Components.table(SettlementTables.of(found, today.get())));
        parameters.put("csv", "/finance/settlements.csv" + query(wanted, way));
        var meta = PageMeta.of(Site.LEDGER, "Settlements")
                .under("/finance/settlements", new Link("/", "Home"))
                .asSample(
                        Bodies.anySample(found.stream().map(SettlementRow::body).toList()))
                .alsoAs(new PageMeta.Alternate(
                        "/finance/settlements.csv" + query(wanted, way), "text/csv", "Settlements"));
        return Answers.page(meta, Templates.content("finance/settlements.jte", parameters));
    }

    @GetMapping("/finance/settlements.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) String show, @RequestParam(required = false) String direction) {
        var asked = new Asked();
        var wanted = asked.oneOf(Show.class, "show", show);
        var way = asked.oneOf(SettlementDirection.class, "direction", direction);
        return asked.isRefused()
                ? Answers.badRequest(asked.problems())
                : Answers.csv(rows, "settlements.csv", () -> SettlementTables.of(found(wanted, way), today.get()));
    }

    private List<SettlementRow> found(Show show, SettlementDirection direction) {
        return rows.all(FinanceProjections.SETTLEMENTS).stream()
                .filter(row -> direction == null || row.direction() == direction)
                .filter(row -> show == null || isShown(row, show))
                .toList();
    }

    private boolean isShown(SettlementRow row, Show show) {
        return switch (show) {
            case OPEN -> row.isOpen();
            case OVERDUE -> row.isOverdueOn(today.get());
            case PAID -> !row.isOpen();
        };
    }

    private static String query(Show show, SettlementDirection direction) {
        String first = show == null ? "" : "show=" + show;
        String second = direction == null ? "" : "direction=" + direction;
        String both = first.isEmpty() || second.isEmpty() ? first + second : first + "&" + second;
        return both.isEmpty() ? "" : "?" + both;
    }

    private static Content showField(Show show) {
        return Forms.select(
                Field.named("show", "Show").value(show == null ? "" : show.name()),
                List.of(
                        Option.of("", "All"),
                        Option.of("OPEN", "Not fully paid"),
                        Option.of("OVERDUE", "Overdue"),
                        Option.of("PAID", "Fully paid or written off")));
    }

    private static Content directionField(SettlementDirection direction) {
        return Forms.select(
                Field.named("direction", "Who pays").value(direction == null ? "" : direction.name()),
                List.of(
                        Option.of("", "Either side"),
                        Option.of("PARTNER_TO_NHS", "Partner pays NHS"),
                        Option.of("NHS_TO_PARTNER", "NHS pays partner")));
    }
}
