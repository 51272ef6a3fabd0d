package org.partnershipledger.finance.portfolio;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnershipledger.finance.answer.Answers;
import org.partnershipledger.finance.answer.Asked;
import org.partnershipledger.finance.answer.Bodies;
import org.partnershipledger.finance.answer.Freshness;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.finance.saving.SavingClaims;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Lists.Pages;
import org.partnershipledger.finance.table.Progress;
import org.partnershipledger.finance.term.OpenMilestoneTable;
import org.partnershipledger.kernel.partnership.Life.State;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Forms.Option;
import org.partnershipledger.presentation.component.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All partnerships: one line each, with money, shares and value side by side, asked page by page. */
@RestController
class PortfolioPage {
    /** Those that a partnership in the list can be in. */
    private static final List<State> STATES = Arrays.stream(State.values())
            .filter(state -> state != State.NOT_DRAFTED)
            .toList();

    private final Lists lists;
    private final Partnerships partnerships;
    private final SavingClaims claims;
    private final Progress tables;
    private final Supplier<LocalDate> today;

    PortfolioPage(
            Lists lists, Partnerships partnerships, SavingClaims claims, Progress tables, Supplier<LocalDate> today) {
        this.lists = lists;
        this.partnerships = partnerships;
        this.claims = claims;
        this.tables = tables;
        this.today = today;
    }

    @GetMapping("/finance")
    ResponseEntity<byte[]> page(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String seen,
            @RequestParam(required = false) String page) {
        var asked = new Asked();
        var filter = filter(asked, q, state);
        long position = asked.number("seen", seen, Long.MAX_VALUE);
        long number = asked.number("page", page, 1_000_000);
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        var notice = Freshness.notice(tables, position);
        var list = new PartnershipList(lists, partnerships, filter);
        String query = filter.query().isEmpty() ? "" : "?" + filter.query();
        var meta = PageMeta.of(Site.LEDGER, "Partnerships")
                .under("/finance", new Link("/", "Home"))
                .asSample(Bodies.anySample(list.bodies()))
                .alsoAs(new PageMeta.Alternate("/finance.csv" + query, "text/csv", "Agreements and money"));
        var parameters = new HashMap<String, Object>();
        parameters.put("notice", notice);
        parameters.put(
                "words",
                Forms.input(
                        Field.named("q", "Agreement, partner or body").value(q).width(20)));
        parameters.put("state", stateField(filter.state()));
        parameters.put("query", query);
        parameters.put(
                "longStops",
                LongStops.table(
                        OpenMilestoneTable.waiting(lists, filter.agreements(), filter.today()), filter.today()));
        parameters.put("doubleClaims", DoubleClaims.table(claims.among(filter.agreements())));
        shown(list, filter, number, parameters);
        return Answers.page(meta, Templates.content("finance/portfolio.jte", parameters));
    }

    private static void shown(
            PartnershipList list, PartnershipFilter filter, long number, HashMap<String, Object> parameters) {
        var sums = list.sums();
        var pages = Pages.of(number, sums.count());
        var lines = list.page(pages.shown());
        parameters.put("count", sums.count());
        parameters.put("received", sums.received());
        parameters.put("paidOut", sums.paidOut());
        parameters.put("overdue", sums.overdue());
        Function<String, Content> table = name -> table(PortfolioTables.valueOf(name), lines);
        parameters.put("table", table);
        parameters.put(
                "pagination",
                Components.pagination(
                        pages.shown(),
                        pages.count(),
                        "/finance?" + (filter.query().isEmpty() ? "" : filter.query() + "&") + "page="));
    }

    private static Content table(PortfolioTables table, List<PortfolioLine> lines) {
        return Components.table(
                Table.of(table.caption(), "m", lines, table.columns()).whenEmpty("No agreement matches."));
    }

    @GetMapping({"/finance.csv", "/finance/{table}.csv"})
    ResponseEntity<byte[]> csv(
            @PathVariable(required = false) String table,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String state) {
        var asked = new Asked();
        var filter = filter(asked, q, state);
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        String name = table == null ? PortfolioTables.MONEY.fileName() : table;
        return Arrays.stream(PortfolioTables.values())
                .filter(known -> known.fileName().equals(name))
                .findFirst()
                .map(known -> Answers.csv(
                        tables,
                        "partnerships-" + name + ".csv",
                        known.columns(),
                        new PartnershipList(lists, partnerships, filter).all()))
                .orElseGet(() -> Answers.notFound("file " + table + ".csv"));
    }

    private PartnershipFilter filter(Asked asked, String q, String state) {
        return new PartnershipFilter(asked.words("q", q), asked.oneOf(STATES, "state", state), today.get());
    }

    private static Content stateField(State state) {
        var options = new ArrayList<Option>(List.of(Option.of("", "All")));
        for (State known : STATES) {
            options.add(Option.of(known.name(), Names.of(known)));
        }
        return Forms.select(Field.named("state", "State").value(state == null ? "" : state.name()), options);
    }
}
