package org.partnershipledger.ledger.register.imports;

/**
 * Where something is wrong: a file, and as far as it is known the row (counted as a spreadsheet does, the header
 * included), the line of text on which the row begins, the column and the value.
 *
 * @param row, line 0 when the whole file is meant; line alone 0 when it is not known
 * @param column, value empty when no cell is meant
 */
public record Place(String file, int row, long line, String column, String value) {
    private static final int VALUE_SHOWN = 60;

    public static Place file(String file) {
        return new Place(file, 0, 0, "", "");
    }

    public static Place line(String file, long line) {
        return new Place(file, 0, line, "", "");
    }

    public Place cell(String column, String value) {
        return new Place(file, row, line, column, value);
    }

    public String text() {
        var text = new StringBuilder(printable(file));
        if (row > 0) {
            text.append(", row ").append(row);
            if (line > 0 && line != row) {
                text.append(" (line ").append(line).append(')');
            }
        } else if (line > 0) {
            text.append(", line ").append(line);
        }
        if (!column.isEmpty()) {
            text.append(", column \"").append(printable(column)).append('"');
        }
        if (!value.isEmpty()) {
            text.append(", value \"").append(printable(value)).append('"');
        }
        return text.toString();
    }

    /** One line, short, nothing that a terminal would obey. */
    static String printable(String text) {
        return printable(text, VALUE_SHOWN);
    }

    static String printable(String text, int longest) {
        var shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(point -> {
            boolean plain = !Character.isISOControl(point)
                    && Character.isDefined(point)
                    && Character.getType(point) != Character.FORMAT
                    && Character.getType(point) != Character.SURROGATE;
            shown.appendCodePoint(plain ? point : ' ');
        });
        return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
    }
}
