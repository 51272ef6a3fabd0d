package org.partnershipledger.valuereport.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.kernel.words.Numbers;
import org.partnershipledger.kernel.words.Pounds;

/**
 * Values of the report as people read them. Tables are exact to the penny; sentences say amounts as a person would.
 * The same on every machine: nothing here follows the platform's language.
 */
public final class InWords {
    private InWords() {}

    public static String exactly(Money money) {
        return Pounds.exact(money);
    }

    /** For sentences; the table beside them has every penny. */
    public static String money(Money money) {
        return Pounds.inWords(money);
    }

    /** A measured amount, not shortened: its difference from another one must stay visible. */
    public static String pounds(BigDecimal amount) {
        var exact = Pounds.exact(Money.rounded(amount));
        return exact.endsWith(".00") ? exact.substring(0, exact.length() - 3) : exact;
    }

    public static String count(long number) {
        return Numbers.of(number);
    }

    public static String number(BigDecimal number) {
        return Numbers.of(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    public static String day(LocalDate day) {
        return Days.of(day);
    }

    /** {@code 1 agreement}, {@code 2 agreements}. */
    public static String many(long number, String one, String more) {
        return Numbers.counted(number, one, more);
    }

    /** As the value stands in a table on the page; missing values show their code. */
    public static String shown(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Amount amount -> exactly(amount.money());
            case Value.People people ->
                people.count().suppressed()
                        ? Mark.CONFIDENTIAL.code()
                        : count(people.count().rounded());
            case Value.Count count -> count(count.number());
            case Value.Number number -> number(number.number());
            case Value.Day day -> day(day.day());
            case Value.YesNo yesNo -> yesNo.yes() ? "Yes" : "No";
            case Value.Missing missing -> missing.mark().code();
        };
    }
}
