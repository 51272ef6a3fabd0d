package org.partnershipledger.ledger.register.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the cells of one column are read.
 *
 * @param used false when the column is known and left out
 * @param required an empty cell is a problem
 * @param mayBeAbsent the whole column may be missing; its cells are then empty
 * @param date form of its dates, e.g. {@code dd/MM/yyyy}; they become {@code 2026-04-01}
 * @param codes what the register's codes mean in words
 * @param otherCodesKept a value that is not among the codes stays as it is instead of being a problem
 */
record ColumnRule(
        boolean used,
        boolean required,
        boolean mayBeAbsent,
        Optional<DateForm> date,
        Map<String, String> codes,
        boolean otherCodesKept) {

    /** Nothing is asked of its cells. */
    static final ColumnRule OPTIONAL = new ColumnRule(true, false, false, Optional.empty(), Map.of(), true);

    static final ColumnRule REQUIRED = new ColumnRule(true, true, false, Optional.empty(), Map.of(), true);

    static final ColumnRule UNUSED = new ColumnRule(false, false, true, Optional.empty(), Map.of(), true);

    /** Whether a value may come out in other words than it stands in the file. */
    boolean changesWords() {
        return date.isPresent() || !codes.isEmpty();
    }

    /** A day or a month in the register's own form; read in English and strictly: 31 February is not a day. */
    record DateForm(String form, DateTimeFormatter formatter) {
        private static final Pattern LETTERS = Pattern.compile("[dMy/.,\\- ]{4,20}");

        static Optional<DateForm> of(String form) {
            if (!LETTERS.matcher(form).matches() || !form.contains("M") || !form.contains("yy")) {
                return Optional.empty();
            }
            try {
                var formatter = new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(form.replace('y', 'u'))
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
                return Optional.of(new DateForm(form, formatter));
            } catch (IllegalArgumentException unknownForm) {
                return Optional.empty();
            }
        }

        /** {@code 2026-04-01}, or {@code 2026-04} when the form has no day. */
        Optional<String> read(String cell) {
            try {
                return Optional.of(formatter
                        .parseBest(cell, LocalDate::from, YearMonth::from)
                        .toString());
            } catch (DateTimeParseException notSuchADate) {
                return Optional.empty();
            }
        }
    }
}
