package org.partnershipledger.audit.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.time.LondonTime;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Pounds;

/** Dates, moments, amounts and names as they are said to an auditor: exact, never rounded, the zone always named. */
public final class Exact {
    private static final DateTimeFormatter LONDON_TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss zzz", Locale.UK);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    private Exact() {}

    static String day(LocalDate day) {
        return day == null ? "no date" : Days.of(day);
    }

    /** {@code 30 June 2026 at 17:00:00 BST}. */
    public static String londonTime(Instant moment) {
        return LONDON_TIME.format(moment.atZone(LondonTime.ZONE));
    }

    /** To the microsecond, as it is hashed. */
    static String exactly(Instant moment) {
        return EXACT.format(moment.atOffset(ZoneOffset.UTC));
    }

    static String period(Period period) {
        return period == null ? "no period" : period.inWords();
    }

    static String money(Money money) {
        return money == null ? "no amount" : Pounds.exact(money);
    }

    static String number(BigDecimal number) {
        return number == null ? "not stated" : number.toPlainString();
    }

    /** {@code CALDICOTT_GUARDIAN} → {@code Caldicott guardian}; names of up to four capitals stay as they are. */
    static String name(Enum<?> value) {
        if (value == null) {
            return "not stated";
        }
        var name = value.name();
        if (!name.contains("_") && name.length() <= 4) {
            return name;
        }
        return Names.of(value).replaceFirst(" art([0-9]+)$", ", Article $1");
    }

    static String text(String text) {
        return text == null || text.isBlank() ? "not stated" : text;
    }
}
