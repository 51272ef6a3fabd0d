package org.partnershipledger.finance.settlement;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.partnershipledger.finance.answer.Answers;
import org.partnershipledger.finance.answer.Asked;
import org.partnershipledger.finance.answer.Bodies;
import org.partnershipledger.finance.answer.Freshness;
import org.partnershipledger.finance.settlement.SettlementList.Show;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Lists.Pages;
import org.partnershipledger.finance.table.Progress;
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

    private final Lists lists;
    private final Progress tables;
    private final Supplier<LocalDate> today;

    SettlementsPage(Lists lists, Progress tables, Supplier<LocalDate> today) {
        this.lists = lists;
        this.tables = tables;
        this.today = today;
    }

    @GetMapping("/finance/settlements")
    ResponseEntity<byte[]> page(
            @RequestParam(required = false) String show,
            @RequestParam(required = false) String direction,
            @RequestParam(required = false) String seen,
            @RequestParam(required = false) String page) {
        var asked = new Asked();
        var wanted = asked.oneOf(Show.class, "show", show);
        var way = asked.oneOf(SettlementDirection.class, "direction", direction);
        long position = asked.number("seen", seen, Long.MAX_VALUE);
        long number = asked.number("page", page, 1_000_000);
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        Content notice = Freshness.notice(tables, position);
        var list = new SettlementList(lists, wanted, way, today.get());
        var sums = list.sums();
        var pages = Pages.of(number, sums.count());
        String query = query(wanted, way);
        var parameters = new HashMap<String, Object>();
        parameters.put("notice", notice);
        parameters.put("sums", sums);
        parameters.put("show", showField(wanted));
        parameters.put("direction", directionField(way));
        parameters.put("table", Components.table(SettlementTables.of(list.page(pages.shown()), today.get())));
        parameters.put(
                "pagination",
                Components.pagination(
                        pages.shown(),
                        pages.count(),
                        "/finance/settlements" + (query.isEmpty() ? "?" : query + "&") + "page="));
        parameters.put("csv", "/finance/settlements.csv" + query);
        var meta = PageMeta.of(Site.LEDGER, "Settlements")
                .under("/finance/settlements", new Link("/", "Home"))
                .asSample(Bodies.anySample(list.bodies()))
                .alsoAs(new PageMeta.Alternate("/finance/settlements.csv" + query, "text/csv", "Settlements"));
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
                : Answers.csv(
                        tables,
                        "settlements.csv",
                        SettlementTables.columns(today.get()),
                        new SettlementList(lists, wanted, way, today.get()).all());
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
