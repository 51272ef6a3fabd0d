package org.partnershipledger.valuereport.render;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.valuereport.model.Cover;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/**
 * A table of the report as the reader sees it: as a table, as cards, or in groups that open, so that 585 agreements
 * stay readable. A code never shares a cell with a number: {@link Firmness} has a place of its own.
 */
final class TableOnPage {
    private static final int CARDS_BEFORE_FOLDING = 6;
    private static final int COLUMNS_MOST = 6;

    private final ReportTable table;
    private final Cover cover;
    private final Where where;
    private final boolean anyFirmness;

    private TableOnPage(ReportTable table, Cover cover, Where where) {
        this.table = table;
        this.cover = cover;
        this.where = where;
        this.anyFirmness = Firmness.isIn(table);
    }

    static Content of(ReportTable table, Cover cover, Where where) {
        var page = new TableOnPage(table, cover, where);
        if (table.rows().isEmpty()) {
            return Templates.all();
        }
        return switch (table.display().form()) {
            case ON_PAGE -> page.isWide() ? page.cards() : page.whole(table.caption(), page.numbered(), null);
            case FOLDED -> Components.details(table.caption(), page.whole(table.caption(), page.numbered(), null));
            case CARDS -> page.cards();
            case GROUPED -> page.groups();
            case FILE_ONLY -> Templates.all();
        };
    }

    /** Words would be torn apart in so many columns. */
    private boolean isWide() {
        return table.columns().stream().filter(Column::onPage).count() > COLUMNS_MOST;
    }

    private record Numbered(int number, ReportTable.Row row) {}

    private List<Numbered> numbered() {
        var rows = new ArrayList<Numbered>();
        for (var row : table.rows()) {
            rows.add(new Numbered(rows.size() + 1, row));
        }
        return rows;
    }

    private Content whole(String caption, List<Numbered> rows, String without) {
        var columns = Columns.<Numbered>onPage();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var place = i;
            if (column.onPage() && !column.name().equals(without)) {
                columns.cell(
                        column.kind(),
                        column.name(),
                        column.heading(),
                        row -> cell(row.row().cells().get(place)));
            }
        }
        if (anyFirmness) {
            columns.text("firmness", Firmness.HEADING, this::firmness);
        }
        if (rows.stream().anyMatch(row -> row.row().lineage().size() > 0)) {
            columns.cell(Kind.TEXT, "facts", "Facts behind it", this::facts);
        }
        return Components.table(Table.of(caption, "s", rows, columns));
    }

    private String firmness(Numbered row) {
        var firmness = Firmness.of(table, row.row());
        return firmness.isEmpty() ? "firm" : firmness;
    }

    private Cell facts(Numbered row) {
        var facts = row.row().lineage().size();
        return facts == 0
                ? Cell.words("none")
                : Cell.link(where.facts(cover, table.name(), row.number()), Numbers.counted(facts, "fact", "facts"));
    }

    private static Cell cell(Value value) {
        return switch (value) {
            case Value.Amount amount -> Cell.amount(amount.money());
            case Value.Count count -> Cell.count(count.number());
            case Value.Number number ->
                Cell.decimal(
                        number.number().signum() == 0
                                ? BigDecimal.ZERO
                                : number.number().stripTrailingZeros());
            case Value.Day day -> Cell.day(day.day());
            case Value.Text _, Value.People _, Value.YesNo _, Value.Missing _ -> Cell.words(InWords.shown(value));
        };
    }

    private Content groups() {
        var column = table.indexOf(table.display().groupBy());
        var groups = new TreeMap<String, List<Numbered>>(String.CASE_INSENSITIVE_ORDER);
        numbered().forEach(row -> groups.computeIfAbsent(
                        InWords.shown(row.row().cells().get(column)), _ -> new ArrayList<>())
                .add(row));
        var parts = new ArrayList<Content>();
        parts.add(Components.heading(3, table.caption(), "table-" + table.name().replace('_', '-')));
        for (Map.Entry<String, List<Numbered>> group : groups.entrySet()) {
            parts.add(Components.details(
                    group.getKey() + " (" + Numbers.of(group.getValue().size()) + ")",
                    whole(
                            table.caption() + ": " + group.getKey(),
                            group.getValue(),
                            column == 0 ? null : table.display().groupBy())));
        }
        return Templates.all(parts.toArray(Content[]::new));
    }

    private Content cards() {
        var cards = numbered().stream().map(this::card).toList();
        return Templates.all(
                Components.heading(3, table.caption(), "table-" + table.name().replace('_', '-')),
                Templates.content(
                        "report/cards.jte", Map.of("cards", cards, "folded", cards.size() > CARDS_BEFORE_FOLDING)));
    }

    private CardOnPage card(Numbered row) {
        var rows = new ArrayList<SummaryRow>();
        var more = new ArrayList<SummaryRow>();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var value = row.row().cells().get(i);
            if (column.onPage() && i > 1) {
                (column.place() == Column.Place.ON_REQUEST ? more : rows)
                        .add(SummaryRow.of(column.heading(), cell(value)));
            }
        }
        var firmness = Firmness.of(table, row.row());
        if (!firmness.isEmpty()) {
            rows.add(SummaryRow.of(Firmness.HEADING, firmness));
        }
        (more.isEmpty() ? rows : more).add(SummaryRow.of("Facts behind it", facts(row)));
        var key = InWords.shown(row.row().cells().getFirst());
        var title = InWords.shown(row.row().cells().get(1));
        var which = oneOfSeveral(row);
        return new CardOnPage(
                Where.anchor("card_" + table.name(), row.number()),
                title + " (" + key + ")" + which,
                key + which,
                rows,
                more);
    }

    /** Several rows can have the same key, for example the sets of data of one use. */
    private String oneOfSeveral(Numbered row) {
        var same = numbered().stream()
                .filter(other ->
                        other.row().cells().getFirst().equals(row.row().cells().getFirst()))
                .map(Numbered::number)
                .toList();
        return same.size() == 1 ? "" : ", " + (same.indexOf(row.number()) + 1) + " of " + same.size();
    }
}
