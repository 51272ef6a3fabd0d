package org.partnershipledger.presentation.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.CellText;
import org.partnershipledger.presentation.component.Column;
import org.partnershipledger.presentation.component.Table;

/**
 * Tables as CSV by RFC 4180: UTF-8 without a byte order mark, lines end with CR LF, one heading line in snake case.
 * Text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an
 * apostrophe before it; numbers and dates never do, so that they stay numbers.
 */
public final class CsvFile {
    private CsvFile() {}

    public static byte[] of(Table table) {
        return of(table.columns().stream().map(Column::name).toList(), table.rows());
    }

    /** @param headings machine names, each with its unit, e.g. {@code paid_pounds} */
    public static byte[] of(List<String> headings, Iterable<List<Cell>> rows) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headings);
            for (List<Cell> row : rows) {
                var fields = new ArrayList<String>(row.size());
                for (Cell cell : row) {
                    String field = CellText.inFile(cell);
                    fields.add(CellText.isText(cell) ? neutral(field) : field);
                }
                csv.writeRecord(fields);
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException("a string cannot refuse to be written to", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text with an apostrophe before it when a spreadsheet could take it for a formula. */
    public static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
