package org.partnershipledger.ledger.register.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.ledger.register.StatementText;
import org.partnershipledger.ledger.register.imports.Mapping.FileRule;
import org.partnershipledger.ledger.register.imports.Table.Row;

/**
 * Reads the cells of a file by the mapping's rules: columns that must be there, cells that must be filled, dates,
 * codes, and text that is fit to be kept. Each cell that breaks a rule is a problem with its place.
 * Next: {@link StatementMaker}.
 */
final class CellReader {
    private final FileRule rule;
    private final Mapping mapping;
    private final Table table;
    private final Problems problems;
    private final List<String> notices;
    private final Set<String> reviewed;

    CellReader(Mapping mapping, FileRule rule, Table table, Problems problems, List<String> notices) {
        this.mapping = mapping;
        this.rule = rule;
        this.table = table;
        this.problems = problems;
        this.notices = notices;
        this.reviewed = mapping.reviewedNumbers().keySet();
    }

    /** Whether the columns are those that the mapping lists; without them no cell can be read. */
    boolean columnsFit() {
        var place = Place.file(table.file());
        boolean complete = true;
        for (var entry : rule.columns().entrySet()) {
            if (!table.columns().contains(entry.getKey()) && !entry.getValue().mayBeAbsent()) {
                complete = false;
                problems.add(
                        place.cell(entry.getKey(), ""),
                        "is missing",
                        "the file has: " + Place.printable(String.join(", ", table.columns()), 400)
                                + "; correct the file, or the name in the mapping, or its separator");
            }
        }
        if (!rule.unlistedIgnored()) {
            for (String column : table.columns()) {
                if (!rule.columns().containsKey(column) && !column.isEmpty()) {
                    complete = false;
                    problems.add(
                            place.cell(column, ""),
                            "is not in the mapping",
                            "list it under columns, as unused if it is not wanted, or write unlisted-columns: ignored");
                }
            }
        }
        return complete;
    }

    /** The name under which a template finds a cell's own words, where a code or a date gave it others; else empty. */
    static String asWritten(String column) {
        return column + " as written";
    }

    /** Every used column of the mapping with its value, empty where the row has none. */
    Map<String, String> read(Row row) {
        var values = new LinkedHashMap<String, String>();
        rule.columns().forEach((column, how) -> {
            if (how.used()) {
                int at = table.columns().indexOf(column);
                String cell = at < 0 ? "" : row.cells().get(at);
                var place = row.place().cell(column, "");
                String written = written(place, cell);
                String value = value(place, written, how);
                values.put(column, value);
                if (how.changesWords()) {
                    values.put(asWritten(column), written.equals(value) ? "" : written);
                }
            }
        });
        return values;
    }

    private String written(Place place, String cell) {
        if (cell.length() == Cells.SPREADSHEET_CELL) {
            notices.add(place.text() + ": has 32,767 characters, the most that a spreadsheet cell holds;"
                    + " the source's text was probably cut off there, and is recorded as it is");
        }
        String text = cell;
        for (var replaced : mapping.characters().entrySet()) {
            text = text.replace(replaced.getKey(), replaced.getValue());
        }
        return Cells.tidied(text);
    }

    private String value(Place place, String value, ColumnRule how) {
        if (value.isEmpty()) {
            if (how.required()) {
                problems.add(place, "is empty", "fill it in the file; the mapping says that it is required");
            }
            return value;
        }
        var unfit = StatementText.problem(value, reviewed);
        if (unfit.isPresent()) {
            var sentence = unfit.get().split("; ", 2);
            problems.add(place, sentence[0], sentence[1]);
            return value;
        }
        return translated(place, value, how);
    }

    private String translated(Place place, String value, ColumnRule how) {
        if (how.codes().containsKey(value)) {
            return how.codes().get(value);
        }
        if (!how.otherCodesKept()) {
            problems.add(
                    place.cell(place.column(), value),
                    "is not one of the codes",
                    "use " + String.join(", ", how.codes().keySet()) + ", or add the code to the mapping");
        }
        if (how.date().isEmpty()) {
            return value;
        }
        var date = how.date().get().read(value);
        if (date.isEmpty()) {
            problems.add(
                    place.cell(place.column(), value),
                    "is not a date of the form " + how.date().get().form(),
                    "write the date in that form, or change the form in the mapping");
        }
        return date.orElse(value);
    }
}
