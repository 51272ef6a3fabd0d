package org.partnershipledger.kernel.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.kernel.money.Money;

/** Money, numbers, days and lists as the NHS content guide writes them. */
class WordsExamples {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00        | £0.00           | £0",
                "0.01        | £0.01           | £0.01",
                "12.50       | £12.50          | £12.50",
                "999.99      | £999.99         | £999.99",
                "1240.50     | £1,240.50       | £1,241",
                "248000      | £248,000.00     | £248,000",
                "-248000     | −£248,000.00    | −£248,000",
                "949999.99   | £949,999.99     | £950,000",
                "949999.49   | £949,999.49     | £949,999",
                "950000      | £950,000.00     | £950,000",
                "999999.99   | £999,999.99     | £1 million",
                "1000000     | £1,000,000.00   | £1 million",
                "2410000     | £2,410,000.00   | £2.4 million",
                "-2450000    | −£2,450,000.00  | −£2.5 million",
                "999949999   | £999,949,999.00 | £999.9 million",
                "999950000   | £999,950,000.00 | £1 billion",
                "1234567890  | £1,234,567,890.00 | £1.2 billion",
            })
    void writesMoneyToThePennyInTablesAndRoundedInSentences(String amount, String exact, String inWords) {
        assertThat(Pounds.exact(Money.of(amount))).isEqualTo(exact);
        assertThat(Pounds.inWords(Money.of(amount))).isEqualTo(inWords);
    }

    @Test
    void writesNumeralsWithACommaFromAThousand() {
        assertThat(Numbers.of(2)).isEqualTo("2");
        assertThat(Numbers.of(999)).isEqualTo("999");
        assertThat(Numbers.of(1000)).isEqualTo("1,000");
        assertThat(Numbers.of(-1234567)).isEqualTo("−1,234,567");
        assertThat(Numbers.of(new BigDecimal("5042.684"))).isEqualTo("5,042.684");
        assertThat(Numbers.of(new BigDecimal("1E+5"))).isEqualTo("100,000");
        assertThat(Numbers.counted(1, "agreement", "agreements")).isEqualTo("1 agreement");
        assertThat(Numbers.counted(0, "agreement", "agreements")).isEqualTo("0 agreements");
        assertThat(Numbers.percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
        assertThat(Numbers.percent(new BigDecimal("0.40"))).isEqualTo("40%");
        assertThat(Numbers.percent(BigDecimal.ONE)).isEqualTo("100%");
    }

    @Test
    void writesDaysAndTimesInLondonTime() {
        assertThat(Days.of(LocalDate.of(2026, 3, 31))).isEqualTo("31 March 2026");
        assertThat(Days.range(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)))
                .isEqualTo("1 April 2025 to 31 March 2026");
        assertThat(Days.of(Instant.parse("2026-01-31T17:30:00Z"))).isEqualTo("31 January 2026 at 5:30pm");
        assertThat(Days.of(Instant.parse("2026-03-31T23:05:00Z"))).isEqualTo("1 April 2026 at 12:05am");
        assertThat(Days.of(Instant.parse("2026-07-01T08:00:00Z"))).isEqualTo("1 July 2026 at 9am");
        assertThat(Days.of(Instant.parse("2026-01-01T12:00:00Z"))).isEqualTo("1 January 2026 at midday");
        assertThat(Days.of(Instant.parse("2026-01-01T00:00:00Z"))).isEqualTo("1 January 2026 at midnight");
    }

    @Test
    void writesListsAndConstantsAsPeopleReadThem() {
        assertThat(Names.list(List.of())).isEmpty();
        assertThat(Names.list(List.of("QYG"))).isEqualTo("QYG");
        assertThat(Names.list(List.of("QYG", "QOP", "QRL"))).isEqualTo("QYG, QOP and QRL");
        assertThat(Names.ofConstant("DE_PERSONALISED")).isEqualTo("De-personalised");
        assertThat(Names.of(Thread.State.TIMED_WAITING)).isEqualTo("Timed waiting");
    }
}
