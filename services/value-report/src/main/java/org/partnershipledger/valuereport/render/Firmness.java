package org.partnershipledger.valuereport.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.partnershipledger.presentation.component.Column;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;

/**
 * How firm the numbers of a row are: provisional, revised, estimated. A code never shares a cell with a number, so
 * it stands in a place of its own in the row and names the numbers that it is about.
 * Next: {@link TableOnPage}, and the key above the first table in {@link ReportPage}.
 */
final class Firmness {
    static final String HEADING = "How firm";

    private Firmness() {}

    /** Whether any number of the table that stands on the page has a code. */
    static boolean isIn(ReportTable table) {
        return table.rows().stream().anyMatch(row -> !of(table, row).isEmpty());
    }

    /** {@code [p] Amount}; empty when every number is firm. */
    static String of(ReportTable table, ReportTable.Row row) {
        var about = new LinkedHashMap<Mark, List<String>>();
        for (var i = 0; i < table.columns().size(); i++) {
            var value = row.cells().get(i);
            if (table.columns().get(i).onPage() && value.mark() != null && isNumber(value)) {
                about.computeIfAbsent(value.mark(), _ -> new ArrayList<>())
                        .add(table.columns().get(i).heading());
            }
        }
        return String.join(
                "; ",
                about.entrySet().stream()
                        .map(mark -> mark.getKey().code() + " " + String.join(", ", mark.getValue()))
                        .toList());
    }

    private static boolean isNumber(Value value) {
        return switch (value) {
            case Value.Amount _, Value.Number _, Value.Count _ -> true;
            case Value.People _, Value.Text _, Value.Day _, Value.YesNo _, Value.Missing _ -> false;
        };
    }

    /** The codes that a reader meets on this page, in the order of the key. */
    static List<Mark> met(ReportModel model) {
        return Arrays.stream(Mark.values())
                .filter(mark -> model.tables().stream()
                        .filter(table -> table.display().form() != ReportTable.Display.Form.FILE_ONLY)
                        .anyMatch(table -> isMet(table, mark)))
                .toList();
    }

    private static boolean isMet(ReportTable table, Mark mark) {
        var shown = table.columns().stream().map(Column::onPage).toList();
        return table.rows().stream().anyMatch(row -> {
            for (var i = 0; i < shown.size(); i++) {
                if (shown.get(i) && row.cells().get(i).mark() == mark) {
                    return true;
                }
            }
            return false;
        });
    }
}
