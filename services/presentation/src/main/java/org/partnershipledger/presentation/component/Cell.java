package org.partnershipledger.presentation.component;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.partnershipledger.kernel.money.Money;

/**
 * One value of a table, kept as what it is until the last moment: the page writes it for people, the CSV file for
 * programs, and so both show the same number. See {@link CellText} for the two ways of writing.
 */
public sealed interface Cell {

    record Words(String text) implements Cell {}

    record Linked(String href, String text) implements Cell {}

    /** @param colour of the design system's tags, null for the plain one */
    record Tagged(String text, String colour) implements Cell {}

    record Amount(Money money) implements Cell {}

    record Count(long number) implements Cell {}

    record Decimal(BigDecimal number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Moment(Instant moment) implements Cell {}

    /** Nothing to show, and why: an empty cell would be read as zero or as a secret. */
    record Absent(String why) implements Cell {}

    /** Plain values as cells. */
    Columns.Cells<Cell> PLAIN = new Columns.Cells<>() {
        @Override
        public Cell key(String key) {
            return Cell.words(key);
        }

        @Override
        public Cell text(String text) {
            return words(text);
        }

        @Override
        public Cell money(Money money) {
            return amount(money);
        }

        @Override
        public Cell date(LocalDate day) {
            return Cell.day(day);
        }

        @Override
        public Cell count(long count) {
            return Cell.count(count);
        }

        @Override
        public Cell number(BigDecimal number) {
            return decimal(number);
        }

        @Override
        public Cell yesNo(boolean yes) {
            return words(yes ? "yes" : "no");
        }
    };

    static Cell words(String text) {
        return new Words(text);
    }

    static Cell link(String href, String text) {
        return new Linked(href, text);
    }

    static Cell tag(String text, String colour) {
        return new Tagged(text, colour);
    }

    static Cell amount(Money money) {
        return new Amount(money);
    }

    static Cell count(long number) {
        return new Count(number);
    }

    static Cell decimal(BigDecimal number) {
        return new Decimal(number);
    }

    static Cell day(LocalDate day) {
        return new Day(day);
    }

    static Cell moment(Instant moment) {
        return new Moment(moment);
    }

    static Cell absent(String why) {
        return new Absent(why);
    }

    /** The amount, or why there is none. */
    static Cell amountOr(Money money, String why) {
        return money == null ? new Absent(why) : new Amount(money);
    }

    static Cell dayOr(LocalDate day, String why) {
        return day == null ? new Absent(why) : new Day(day);
    }

    static Cell wordsOr(String text, String why) {
        return text == null || text.isBlank() ? new Absent(why) : new Words(text);
    }
}
