package org.partnershipledger.finance.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;

/**
 * Values of events in words; what an event does not say is said to be not known. A fold never stops at a recorded
 * fact, because then every later one would be missing from the page.
 */
public final class Said {
    private static final String NOT_KNOWN = "not known";

    private Said() {}

    public static String pounds(Money amount) {
        return amount == null ? NOT_KNOWN : Pounds.exact(amount);
    }

    public static String inWords(Money amount) {
        return amount == null ? NOT_KNOWN : Pounds.inWords(amount);
    }

    public static String number(BigDecimal number) {
        return number == null ? NOT_KNOWN : Numbers.of(number);
    }

    public static String percent(BigDecimal rate) {
        return rate == null ? NOT_KNOWN : Numbers.percent(rate);
    }

    public static String day(LocalDate day) {
        return day == null ? NOT_KNOWN : Days.of(day);
    }

    public static String days(Period period) {
        return period == null ? NOT_KNOWN : Days.range(period.from(), period.to());
    }

    public static String name(Enum<?> constant) {
        return constant == null ? NOT_KNOWN : Names.of(constant);
    }

    public static String list(List<String> words) {
        return words == null || words.isEmpty() ? NOT_KNOWN : Names.list(words);
    }

    public static Money sum(Money one, Money other) {
        return one == null || other == null ? null : one.plus(other);
    }

    public static Money less(Money one, Money other) {
        return one == null || other == null ? null : one.minus(other);
    }
}
