package org.partnershipledger.ledger.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.partnershipledger.kernel.gainshare.reading.NumberToken;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** Reads single values. A JSON number is refused where a penny matters: a double has already lost it. */
final class PlainValues {
    private PlainValues() {}

    static Object read(CommandReader reader, Shape.Kind kind, String at, Object tree) {
        return switch (kind) {
            case TEXT -> tree instanceof String text ? text : wrong(reader, at, "is to be text in quotes");
            case DECIMAL -> decimal(reader, at, tree);
            case MONEY -> money(reader, at, tree);
            case WHOLE -> whole(reader, at, tree);
            case FLAG -> tree instanceof Boolean flag ? flag : wrong(reader, at, "is to be true or false");
            case DAY -> day(reader, at, tree);
            case ODS_CODE -> odsCode(reader, at, tree);
        };
    }

    private static Object wrong(CommandReader reader, String at, String message) {
        reader.problem(at, message);
        return null;
    }

    private static Object decimal(CommandReader reader, String at, Object tree) {
        return tree instanceof String text && text.matches("-?[0-9]{1,24}(\\.[0-9]{1,12})?")
                ? new BigDecimal(text)
                : wrong(reader, at, "must be a number; write digits and at most 12 decimals as text, for example 0.35");
    }

    private static Object money(CommandReader reader, String at, Object tree) {
        return tree instanceof String text && text.matches("-?[0-9]{1,15}(\\.[0-9]{1,2})?")
                ? Money.of(text)
                : wrong(
                        reader,
                        at,
                        "must be an amount; write pounds and pence as text, without £ or commas, for example 1240.50");
    }

    private static Object whole(CommandReader reader, String at, Object tree) {
        String text = tree instanceof NumberToken(var number) ? number : tree instanceof String typed ? typed : "";
        return text.matches("-?[0-9]{1,15}")
                ? Long.valueOf(text)
                : wrong(reader, at, "must be a whole number; write digits only, for example 412650");
    }

    private static Object day(CommandReader reader, String at, Object tree) {
        try {
            if (tree instanceof String text && text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            return wrong(reader, at, "is not in the calendar; check day and month");
        }
        return wrong(reader, at, "must be a date; give year, month and day, for example 2026-03-31");
    }

    private static Object odsCode(CommandReader reader, String at, Object tree) {
        return tree instanceof String text && text.matches("[A-Z0-9]{3,10}")
                ? OdsCode.of(text)
                : wrong(reader, at, "is no ODS code; write 3 to 10 capital letters and digits, for example QYG");
    }
}
