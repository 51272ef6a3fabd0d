package org.partnershipledger.valuereport.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.disclosure.PublishedCount;

/**
 * One cell of the report, the same for page, JSON and CSV, so that the three cannot show different numbers.
 * {@link #wire()} is what machines read; {@link InWords} says what people read. A value that is missing says why (I19).
 */
public sealed interface Value {

    /** Decimal point, no separators, ISO dates; empty when the value is missing. */
    String wire();

    /** Why there is no value, or how firm it is; null when there is nothing to say. */
    Mark mark();

    record Text(String text) implements Value {
        public Text {
            text = text == null ? "" : text.strip();
        }

        @Override
        public String wire() {
            return text;
        }

        @Override
        public Mark mark() {
            return null;
        }
    }

    record Amount(Money money, Mark mark) implements Value {
        @Override
        public String wire() {
            return money.toString();
        }
    }

    /** People, after disclosure control; the exact number cannot get this far. */
    record People(PublishedCount count) implements Value {
        @Override
        public String wire() {
            return count.suppressed() ? "" : Long.toString(count.rounded());
        }

        @Override
        public Mark mark() {
            return count.suppressed() ? Mark.CONFIDENTIAL : null;
        }
    }

    /** Things that are not people: agreements, releases, organisations. Exact. */
    record Count(long number) implements Value {
        @Override
        public String wire() {
            return Long.toString(number);
        }

        @Override
        public Mark mark() {
            return null;
        }
    }

    record Number(BigDecimal number, Mark mark) implements Value {
        @Override
        public String wire() {
            return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
        }
    }

    record Day(LocalDate day) implements Value {
        @Override
        public String wire() {
            return day.toString();
        }

        @Override
        public Mark mark() {
            return null;
        }
    }

    record YesNo(boolean yes) implements Value {
        @Override
        public String wire() {
            return yes ? "yes" : "no";
        }

        @Override
        public Mark mark() {
            return null;
        }
    }

    record Missing(Mark mark) implements Value {
        @Override
        public String wire() {
            return "";
        }
    }

    /** Plain values as they were recorded; what is absent was not. */
    Columns.Cells<Value> RECORDED = new Columns.Cells<>() {
        @Override
        public Value key(String key) {
            return new Text(key);
        }

        @Override
        public Value text(String text) {
            return Value.text(text);
        }

        @Override
        public Value money(Money money) {
            return Value.amount(money);
        }

        @Override
        public Value date(LocalDate day) {
            return Value.day(day);
        }

        @Override
        public Value count(long count) {
            return new Count(count);
        }

        @Override
        public Value number(BigDecimal number) {
            return Value.number(number);
        }

        @Override
        public Value yesNo(boolean yes) {
            return new YesNo(yes);
        }
    };

    /** The columns of a table of the report with one row for each T; what is absent in them is not available (I19). */
    static <T> Columns<T, Value> columns() {
        return Columns.of(RECORDED);
    }

    static Value text(String text) {
        return text == null || text.isBlank() ? new Missing(Mark.NOT_AVAILABLE) : new Text(text);
    }

    static Value amount(Money money) {
        return money == null ? new Missing(Mark.NOT_AVAILABLE) : new Amount(money, null);
    }

    static Value number(BigDecimal number) {
        return number == null ? new Missing(Mark.NOT_AVAILABLE) : new Number(number, null);
    }

    static Value count(long number) {
        return new Count(number);
    }

    static Value people(long exact) {
        return new People(PublishedCount.of(exact));
    }

    static Value day(LocalDate day) {
        return day == null ? new Missing(Mark.NOT_AVAILABLE) : new Day(day);
    }

    static Value yesNo(boolean yes) {
        return new YesNo(yes);
    }

    static Value missing(Mark mark) {
        return new Missing(mark);
    }
}
