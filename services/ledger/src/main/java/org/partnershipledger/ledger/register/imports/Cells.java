package org.partnershipledger.ledger.register.imports;

/**
 * How a cell's characters are tidied before anything looks at them: white space around it goes, and line breaks are
 * one kind, so that a file saved again on another machine does not look changed. Nothing inside is touched.
 */
final class Cells {
    /** The most characters a spreadsheet keeps in a cell; text of exactly this length was probably cut off. */
    static final int SPREADSHEET_CELL = 32_767;

    private Cells() {}

    static String tidied(String cell) {
        return cell.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
