package org.partnershipledger.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Years, quarters and days at their edges: 1 April in London, the nights the clocks change, 29 February. */
// It sets the default locale of the whole JVM.
@Isolated
class FinancialTimeTest {

    @Test
    void the_year_changes_at_midnight_in_london_not_in_greenwich() {
        assertThat(FinancialYear.of(Instant.parse("2026-03-31T22:59:59.999999Z"))
                        .label())
                .isEqualTo("2025-26");
        assertThat(FinancialYear.of(Instant.parse("2026-03-31T23:00:00Z")).label())
                .isEqualTo("2026-27");
        assertThat(FinancialYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(new FinancialYear(2025));
        assertThat(FinancialYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(new FinancialYear(2026));
    }

    @Test
    void a_day_has_23_hours_when_the_clocks_go_forward_and_25_when_they_go_back() {
        assertThat(length("2026-03-29")).isEqualTo(Duration.ofHours(23));
        assertThat(length("2026-10-25")).isEqualTo(Duration.ofHours(25));
        assertThat(length("2026-10-26")).isEqualTo(Duration.ofHours(24));
        assertThat(LondonTime.dayOf(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("2026-10-25");
        assertThat(LondonTime.dayOf(Instant.parse("2026-10-24T22:59:59Z"))).isEqualTo("2026-10-24");
    }

    @Test
    void the_year_with_the_29th_of_february_has_366_days() {
        assertThat(new FinancialYear(2026).days()).isEqualTo(365);
        assertThat(new FinancialYear(2027).days()).isEqualTo(366);
        assertThat(new FinancialYear(2028).days()).isEqualTo(365);
        assertThat(FinancialQuarter.of(LocalDate.of(2028, 2, 29)).label()).isEqualTo("2027-28 Q4");
        assertThat(new FinancialYear(2099).days()).as("2100 is no leap year").isEqualTo(365);
    }

    @Test
    void a_year_reads_what_it_writes_in_any_locale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (int start = 1947; start < 2150; start++) {
                var year = new FinancialYear(start);
                assertThat(FinancialYear.parse(year.label())).isEqualTo(year);
                assertThat(year.next().previous()).isEqualTo(year);
                assertThat(year.lastDay().plusDays(1)).isEqualTo(year.next().firstDay());
            }
            assertThat(new FinancialYear(2025).label()).isEqualTo("2025-26");
            assertThat(new FinancialYear(1999).label()).isEqualTo("1999-00");
            assertThat(new FinancialYear(2008).label()).isEqualTo("2008-09");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anything_else_is_not_a_year() {
        for (var nonsense : List.of("2025", "2025-27", "2025/26", "2025-2026", "25-26", "", "2025-26 ", "٢٠٢٥-٢٦")) {
            assertThatIllegalArgumentException()
                    .as(nonsense)
                    .isThrownBy(() -> FinancialYear.parse(nonsense))
                    .withMessageContaining("2025-26");
        }
    }

    @Test
    void quarters_are_april_july_october_and_january() {
        var year = new FinancialYear(2025);
        assertThat(FinancialQuarter.of(year))
                .extracting(FinancialQuarter::firstDay)
                .containsExactly(
                        LocalDate.of(2025, 4, 1),
                        LocalDate.of(2025, 7, 1),
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2026, 1, 1));
        assertThat(new FinancialQuarter(year, 4).lastDay()).isEqualTo(year.lastDay());
        assertThat(new FinancialQuarter(year, 4).next().label()).isEqualTo("2026-27 Q1");
    }

    @Test
    void every_day_of_five_years_is_in_exactly_its_quarter_and_year() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            var quarter = FinancialQuarter.of(day);
            assertThat(quarter.contains(day)).as("%s", day).isTrue();
            assertThat(quarter.year()).as("%s", day).isEqualTo(FinancialYear.of(day));
            assertThat(quarter.next().contains(day)).as("%s", day).isFalse();
            assertThat(quarter.previous().next()).isEqualTo(quarter);
            assertThat(FinancialQuarter.parse(quarter.label())).isEqualTo(quarter);
            assertThat(quarter.previous()).isLessThan(quarter);
        }
    }

    @Test
    void anything_else_is_not_a_quarter() {
        for (var nonsense : List.of("2025-26 Q5", "2025-26 Q0", "Q1 2025-26", "2025-27 Q1", "2025-26Q1", "")) {
            assertThatIllegalArgumentException().as(nonsense).isThrownBy(() -> FinancialQuarter.parse(nonsense));
        }
    }

    private static Duration length(String day) {
        var date = LocalDate.parse(day);
        return Duration.between(LondonTime.startOf(date), LondonTime.endOf(date));
    }
}
