package org.partnershipledger.ledger.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type or paste as a number is its exact plain meaning, or is refused with the exact cure. */
class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POUNDS | £1,234.50 | 1234.50",
                "POUNDS | 12 400 000.00 | 12400000.00",
                "POUNDS | 12 400 000 | 12400000",
                "POUNDS | -£3 | -3",
                "POUNDS | £-3 | -3",
                "POUNDS | −3.10 | -3.10",
                "POUNDS | (1,234.50) | -1234.50",
                "POUNDS | (£5) | -5",
                "POUNDS | .5 | 0.5",
                "POUNDS | +7 | 7",
                "POUNDS | 0 | 0",
                "NUMBER | 1.03 | 1.03",
                "NUMBER | 412,650 | 412650",
                "WHOLE | 31 | 31",
                "PERCENT | 30 | 0.30",
                "PERCENT | 30% | 0.30",
                "PERCENT | 12.5 % | 0.125",
                "PERCENT | 0.3% | 0.003",
                "PERCENT | 1% | 0.01",
                "PERCENT | 100 | 1.00",
                "PERCENT | 0 | 0.00",
            })
    void acceptedWithItsPlainMeaning(Unit unit, String typed, String value) {
        assertThat(TypedNumber.read(typed, unit)).isEqualTo(new TypedNumber(value, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT | 0.3 | could mean 0.3% or 30%: write 0.3% or 30%, with the sign",
                "PERCENT | 1 | could mean 1% or 100%: write 1% or 100%, with the sign",
                "PERCENT | 130 | must lie between 0% and 100%, but is 130%",
                "PERCENT | -5% | must lie between 0% and 100%, but is -5%",
                "PERCENT | £30 | is a percentage, not an amount in pounds: write 30 or 30% instead of \"£30\"",
                "POUNDS | 30% | is an amount in pounds, not a percentage: write 1234.50 instead of \"30%\"",
                "NUMBER | 103% | is a number, not a percentage: write 1.03 for 103% instead of \"103%\"",
                "POUNDS | 12,50 | has a comma that does not part thousands: write the number without commas such as"
                        + " 1250, not \"12,50\"",
                "POUNDS | 1.234,50 | has a comma that does not part thousands: write the number without commas such as"
                        + " 1.23450, not \"1.234,50\"",
                "POUNDS | 12k | is not a number: write it out in digits such as 1234.50 or £1,234.50, not \"12k\"",
                "NUMBER | 1e5 | is not a number: write it out in digits such as 412650 or 1.03, not \"1e5\"",
                "NUMBER | NaN | is not a number: write it out in digits such as 412650 or 1.03, not \"NaN\"",
                "WHOLE | -- | is not a number: write it out in digits such as 31, not \"--\"",
            })
    void refusedWithTheExactCure(Unit unit, String typed, String problem) {
        assertThat(TypedNumber.read(typed, unit)).isEqualTo(new TypedNumber(null, problem));
    }

    @Test
    void whatIsTooLongIsNotEvenLookedAt() {
        assertThat(TypedNumber.read("9".repeat(10_000), Unit.POUNDS).problem())
                .isEqualTo("has 10000 characters; a number has at most 34 digits");
    }

    @ParameterizedTest
    @CsvSource({"0.02, 2", "0.005, 0.5%", "0.01, 1%", "1, 100", "0, 0", "0.1175, 11.75", "0.40, 40"})
    void aFractionIsShownAsAPercentageThatReadsBackAsTheSame(String fraction, String shown) {
        assertThat(TypedNumber.percent(fraction)).isEqualTo(shown);
        assertThat(new java.math.BigDecimal(
                        TypedNumber.read(shown, Unit.PERCENT).value()))
                .isEqualByComparingTo(fraction);
    }
}
