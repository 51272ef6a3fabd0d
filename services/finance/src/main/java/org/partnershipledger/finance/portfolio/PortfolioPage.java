package org.partnershipledger.finance.portfolio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.partnershipledger.finance.FinanceProjections;
import org.partnershipledger.finance.FinanceRows;
import org.partnershipledger.finance.agreement.AgreementRow;
import org.partnershipledger.finance.agreement.AgreementRow.Stage;
import org.partnershipledger.finance.answer.Answers;
import org.partnershipledger.finance.answer.Asked;
import org.partnershipledger.finance.answer.Bodies;
import org.partnershipledger.finance.answer.Freshness;
import org.partnershipledger.finance.saving.SavingClaims;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Field;
import org.partnershipledger.presentation.component.Forms;
import org.partnershipledger.presentation.component.Forms.Option;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Names;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All partnerships: one line each, with money, shares and value side by side. */
@RestController
class PortfolioPage {
    private final FinanceRows rows;
    private final Supplier<LocalDate> today;

    PortfolioPage(FinanceRows rows, Supplier<LocalDate> today) {
        this.rows = rows;
        this.today = today;
    }

    /** @param words in reference, title, partner or body; {@code stage} null for all */
    private record Filter(String words, Stage stage) {
        boolean lets(AgreementRow row) {
            String text = String.join(
                            " ",
                            row.agreement(),
                            row.title(),
                            row.partnerName(),
                            row.partner(),
                            row.body().value())
                    .toLowerCase(Locale.ROOT);
            return text.contains(words) && (stage == null || stage == row.stage());
        }

        String query() {
            var parts = new ArrayList<String>();
            if (!words.isEmpty()) {
                parts.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            }
            if (stage != null) {
                parts.add("stage=" + stage);
            }
            return parts.isEmpty() ? "" : "?" + String.join("&", parts);
        }
    }

    @GetMapping("/finance")
    ResponseEntity<byte[]> page(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String seen) {
        var asked = new Asked();
        var filter = new Filter(asked.words("q", q), asked.oneOf(Stage.class, "stage", stage));
        long position = asked.number("seen", seen, Long.MAX_VALUE);
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        var notice = Freshness.notice(rows, position);
        var lines = lines(filter);
        var parameters = new HashMap<String, Object>();
        parameters.put("notice", notice);
        parameters.put("count", lines.size());
        parameters.put("received", sum(lines, PortfolioLine::received));
        parameters.put("paidOut", sum(lines, PortfolioLine::paidOut));
        parameters.put("overdue", sum(lines, PortfolioLine::overdueToNhs));
        parameters.put(
                "words",
                Forms.input(
                        Field.named("q", "Agreement, partner or body").value(q).width(20)));
        parameters.put("stage", stageField(filter.stage()));
        var shown = lines.stream().map(line -> line.agreement().agreement()).collect(Collectors.toSet());
        parameters.put(
                "longStops",
                LongStops.table(
                        rows.all(FinanceProjections.TERMS).stream()
                                .filter(term -> shown.contains(term.agreement()))
                                .toList(),
                        today.get()));
        parameters.put(
                "doubleClaims",
                DoubleClaims.table(SavingClaims.overclaimed(rows).stream()
                        .filter(found -> shown.stream().anyMatch(found::concerns))
                        .toList()));
        parameters.put("money", Components.table(PortfolioTables.money(lines)));
        parameters.put("shares", Components.table(PortfolioTables.shares(lines)));
        parameters.put("value", Components.table(PortfolioTables.value(lines)));
        parameters.put("query", filter.query());
        var meta = PageMeta.of(Site.LEDGER, "Partnerships")
                .under("/finance", new Link("/", "Home"))
                .asSample(Bodies.anySample(
                        lines.stream().map(line -> line.agreement().body()).toList()))
                .alsoAs(new PageMeta.Alternate("/finance.csv" + filter.query(), "text/csv", "Agreements and money"));
        return Answers.page(meta, Templates.content("finance/portfolio.jte", parameters));
    }

    @GetMapping({"/finance.csv", "/finance/{table}.csv"})
    ResponseEntity<byte[]> csv(
            @PathVariable(required = false) String table,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String stage) {
        var asked = new Asked();
        var filter = new Filter(asked.words("q", q), asked.oneOf(Stage.class, "stage", stage));
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        Function<List<PortfolioLine>, Table> wanted = table(table == null ? "money" : table);
        return wanted == null
                ? Answers.notFound("file " + table + ".csv")
                : Answers.csv(
                        rows,
                        "partnerships-" + (table == null ? "money" : table) + ".csv",
                        () -> wanted.apply(lines(filter)));
    }

    private static Function<List<PortfolioLine>, Table> table(String name) {
        return switch (name) {
            case "money" -> PortfolioTables::money;
            case "shares" -> PortfolioTables::shares;
            case "value" -> PortfolioTables::value;
            default -> null;
        };
    }

    private List<PortfolioLine> lines(Filter filter) {
        var settlements = by(rows.all(FinanceProjections.SETTLEMENTS), row -> row.agreement());
        var reconciliations = by(rows.all(FinanceProjections.RECONCILIATIONS), row -> row.agreement());
        var benefits = by(rows.all(FinanceProjections.BENEFITS), row -> row.agreement());
        return rows.all(FinanceProjections.AGREEMENTS).stream()
                .filter(filter::lets)
                .map(row -> PortfolioLine.of(
                        row,
                        settlements.getOrDefault(row.agreement(), List.of()),
                        reconciliations.getOrDefault(row.agreement(), List.of()),
                        benefits.getOrDefault(row.agreement(), List.of()),
                        today.get()))
                .toList();
    }

    private static <R> java.util.Map<String, List<R>> by(List<R> rows, Function<R, String> agreement) {
        return rows.stream().collect(Collectors.groupingBy(agreement));
    }

    private static Money sum(List<PortfolioLine> lines, Function<PortfolioLine, Money> amount) {
        return lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private static gg.jte.Content stageField(Stage stage) {
        var options = new ArrayList<Option>(List.of(Option.of("", "All")));
        for (Stage known : Stage.values()) {
            options.add(Option.of(known.name(), Names.of(known)));
        }
        return Forms.select(Field.named("stage", "State").value(stage == null ? "" : stage.name()), options);
    }
}
