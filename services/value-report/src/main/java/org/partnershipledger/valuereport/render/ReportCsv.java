package org.partnershipledger.valuereport.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column;
import org.partnershipledger.presentation.file.CsvFile;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/**
 * A table of the report as CSV (domain-rules.md D): one table a file, no total rows, and beside each value a column
 * {@code <name>_status} with a code, because a blank never means zero. The last column names the events.
 */
public final class ReportCsv {
    private static final String LINEAGE = "ledger_positions";

    private ReportCsv() {}

    public static byte[] of(ReportTable table) {
        var headings = new ArrayList<String>();
        for (var column : table.columns()) {
            headings.add(column.name());
            if (ReportTable.hasStatus(column)) {
                headings.add(column.name() + "_status");
            }
        }
        headings.add(LINEAGE);
        return CsvFile.of(
                headings, table.rows().stream().map(row -> cells(table, row)).toList());
    }

    private static List<Cell> cells(ReportTable table, ReportTable.Row row) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < table.columns().size(); i++) {
            var value = row.cells().get(i);
            cells.add(cell(value));
            if (ReportTable.hasStatus(table.columns().get(i))) {
                cells.add(Cell.words(value.mark() == null ? "" : value.mark().code()));
            }
        }
        cells.add(Cell.words(positions(row.lineage())));
        return cells;
    }

    private static Cell cell(Value value) {
        return switch (value) {
            case Value.Text text -> Cell.words(text.text());
            case Value.Amount amount -> Cell.amount(amount.money());
            case Value.People people ->
                people.count().suppressed()
                        ? Cell.words("")
                        : Cell.count(people.count().rounded());
            case Value.Count count -> Cell.count(count.number());
            case Value.Number number -> Cell.decimal(new BigDecimal(number.wire()));
            case Value.Day day -> Cell.day(day.day());
            case Value.YesNo yesNo -> Cell.words(yesNo.wire());
            case Value.Missing _ -> Cell.words("");
        };
    }

    /** {@code 3 7-9}: single positions and ranges. */
    static String positions(Lineage lineage) {
        return lineage.ranges().stream()
                .map(range -> range.from() == range.to() ? "" + range.from() : range.from() + "-" + range.to())
                .collect(Collectors.joining(" "));
    }

    /** Every column of every table with its meaning: the dictionary beside the files. */
    public static byte[] dictionary(ReportModel model) {
        var rows = new ArrayList<List<Cell>>();
        for (var table : model.tables()) {
            for (var column : table.columns()) {
                rows.add(List.of(
                        Cell.words(table.name()),
                        Cell.words(column.name()),
                        Cell.words(column.heading()),
                        Cell.words(kind(column)),
                        Cell.words(column.meaning())));
            }
        }
        return CsvFile.of(List.of("table", "column", "heading", "kind", "meaning"), rows);
    }

    private static String kind(Column column) {
        return switch (column.kind()) {
            case KEY -> "text, never empty";
            case TEXT -> "text";
            case MONEY -> "pounds with 2 decimals";
            case PEOPLE -> "people, to the nearest 5";
            case COUNT -> "whole number";
            case NUMBER -> "decimal number";
            case DATE -> "date, year-month-day";
            case YES_NO -> "yes or no";
        };
    }
}
