package org.partnershipledger.kernel.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The name under which a publishing body is shown on a day. Names change while codes stay: NHS Digital (X26) has been
 * part of NHS England since 1 February 2023. A body that is not known here is shown by its code, which is true and
 * can be looked up, where a guessed name could be wrong.
 * Next: {@link IcbRegister}.
 */
public final class OrganisationNames {
    public static final OdsCode NHS_DIGITAL = OdsCode.of("X26");
    public static final OdsCode NHS_ENGLAND = OdsCode.of("X24");
    public static final OdsCode SAMPLE = OdsCode.of("QZZ");

    private static final LocalDate NHS_DIGITAL_JOINED_NHS_ENGLAND = LocalDate.of(2023, 2, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private OrganisationNames() {}

    public static String nameOf(OdsCode code, LocalDate day) {
        if (code.equals(SAMPLE)) {
            return "Sampleshire Integrated Care System (sample)";
        }
        if (code.equals(NHS_ENGLAND)) {
            return "NHS England";
        }
        if (code.equals(NHS_DIGITAL)) {
            return day.isBefore(NHS_DIGITAL_JOINED_NHS_ENGLAND)
                    ? "NHS Digital"
                    : "NHS England (NHS Digital until 31 January 2023)";
        }
        return IcbRegister.published()
                .board(code)
                .filter(board -> !day.isBefore(board.firstDay()))
                .map(board -> board.existsOn(day) ? board.name() : board.name() + dissolved(board))
                .orElse(code.value());
    }

    /** The invented body of the sample history: whatever it shows is marked as sample. */
    public static boolean isSample(OdsCode code) {
        return code.equals(SAMPLE);
    }

    private static String dissolved(IntegratedCareBoard board) {
        return " (dissolved on " + DAY.format(board.lastDay().orElseThrow()) + ")";
    }
}
