package org.partnershipledger.presentation.component;

import java.util.Arrays;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;

/** The two ways a {@link Cell} is written: for people on a page, for programs in a CSV file. */
public final class CellText {
    private static final int LONGEST_WORD = 20;

    private CellText() {}

    /** For people: {@code £1,240.50}, {@code 31 March 2026}. */
    public static String onPage(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Linked link -> link.text();
            case Cell.Tagged tag -> tag.text();
            case Cell.Amount amount -> Pounds.exact(amount.money());
            case Cell.Count count -> Numbers.of(count.number());
            case Cell.Decimal decimal -> Numbers.of(decimal.number());
            case Cell.Day day -> Days.of(day.day());
            case Cell.Moment moment -> Days.of(moment.moment());
            case Cell.Absent absent -> absent.why();
        };
    }

    /** For programs: {@code 1240.50}, {@code 2026-03-31}; what is absent says so in square brackets, never as an empty field. */
    public static String inFile(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Linked link -> link.text();
            case Cell.Tagged tag -> tag.text();
            case Cell.Amount amount -> amount.money().toString();
            case Cell.Count count -> Long.toString(count.number());
            case Cell.Decimal decimal -> decimal.number().toPlainString();
            case Cell.Day day -> day.day().toString();
            case Cell.Moment moment -> moment.moment().toString();
            case Cell.Absent absent -> "[" + absent.why() + "]";
        };
    }

    /**
     * Class for how the text may break on a narrow screen: a number never, unless it has more digits than fit; a word
     * only when it is longer than fits; null for text that breaks between its words.
     */
    public static String wrapping(Cell cell) {
        return switch (cell) {
            case Cell.Amount _, Cell.Count _, Cell.Decimal _ ->
                onPage(cell).length() > LONGEST_WORD ? "app-break" : "app-number";
            case Cell.Words _, Cell.Linked _, Cell.Tagged _, Cell.Absent _ ->
                hasLongWord(onPage(cell)) ? "app-break" : null;
            case Cell.Day _ -> "app-number";
            case Cell.Moment _ -> null;
        };
    }

    private static boolean hasLongWord(String text) {
        return Arrays.stream(text.split("[\\s-]")).anyMatch(word -> word.length() > LONGEST_WORD);
    }

    /** Whether a spreadsheet could take the text for a formula: then the file writer neutralises it. */
    public static boolean isText(Cell cell) {
        return switch (cell) {
            case Cell.Words _, Cell.Linked _, Cell.Tagged _, Cell.Absent _ -> true;
            case Cell.Amount _, Cell.Count _, Cell.Decimal _, Cell.Day _, Cell.Moment _ -> false;
        };
    }
}
