package org.partnershipledger.ledger.register.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file as header and rows, read by RFC 4180: cells may hold separators, quotes and line breaks when they are
 * quoted. A row with more or fewer cells than the header has columns is a problem, because every cell after the
 * slip would land in the wrong column. A cell stays text whatever it looks like; a formula is only its characters.
 * Next: {@link CellReader}, which reads cells by the mapping's rules.
 */
record Table(String file, List<String> columns, List<Row> rows) {
    static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 500;

    /** @param cells as many as there are columns, as they stand in the file */
    record Row(Place place, List<String> cells) {}

    static Optional<Table> parse(ReadFile file, char separator, int headerRow, Problems problems) {
        var records = records(file, separator, problems);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        if (records.get().size() < headerRow) {
            problems.add(
                    Place.file(file.name()),
                    "has no row " + headerRow + " for the names of the columns",
                    "check the file, or header-row in the mapping");
            return Optional.empty();
        }
        var columns = columns(file.name(), headerRow, records.get().get(headerRow - 1), problems);
        var rows = new ArrayList<Row>();
        if (records.get().stream().skip(headerRow).allMatch(Table::isBlank)) {
            problems.add(Place.file(file.name()), "has no rows below its header", "give the file with the register");
        }
        for (int i = headerRow; i < records.get().size(); i++) {
            var cells = records.get().get(i);
            if (!isBlank(cells)) {
                row(file.name(), i + 1, cells, columns.size(), problems).ifPresent(rows::add);
            }
        }
        return Optional.of(new Table(file.name(), columns, List.copyOf(rows)));
    }

    private static Optional<List<CsvRecord>> records(ReadFile file, char separator, Problems problems) {
        var records = new ArrayList<CsvRecord>();
        var handler = CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                .maxFieldSize(ReadFile.LARGEST_FILE)
                .maxRecordSize(ReadFile.LARGEST_FILE));
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(ReadFile.LARGEST_FILE + 1)
                .build(handler, file.text())) {
            for (var each : reader) {
                records.add(each);
                if (records.size() > MOST_ROWS) {
                    problems.add(
                            Place.file(file.name()), "has more than 200,000 rows", "divide it into several imports");
                    return Optional.empty();
                }
            }
            return Optional.of(records);
        } catch (CsvParseException | IOException broken) {
            int last = records.size();
            problems.add(
                    new Place(file.name(), last + 1, 0, "", ""),
                    "cannot be read as a row: a quotation mark is never closed, text follows a closing one, or there are"
                            + " more than 500 cells",
                    "mend the row and the rows after it, or name the file's separator in the mapping");
            return Optional.empty();
        }
    }

    private static List<String> columns(String file, int headerRow, CsvRecord header, Problems problems) {
        var columns = header.getFields().stream().map(Cells::tidied).toList();
        var place = new Place(file, headerRow, header.getStartingLineNumber(), "", "");
        var names = new HashSet<String>();
        for (String column : columns) {
            if (column.isEmpty()) {
                problems.add(place, "has a column without a name", "name it in the file, or remove it");
            } else if (!names.add(column)) {
                problems.add(
                        place.cell(column, ""), "is the name of two columns", "give each its own name in the file");
            }
        }
        return columns;
    }

    private static Optional<Row> row(String file, int number, CsvRecord cells, int columns, Problems problems) {
        var place = new Place(file, number, cells.getStartingLineNumber(), "", "");
        if (cells.getFieldCount() == columns) {
            return Optional.of(new Row(place, cells.getFields()));
        }
        problems.add(
                place,
                "has " + cells.getFieldCount() + " cells where the header has " + columns + " columns",
                "look for a missing or unquoted separator in this row");
        return Optional.empty();
    }

    private static boolean isBlank(CsvRecord cells) {
        return cells.getFields().stream().allMatch(String::isBlank);
    }
}
