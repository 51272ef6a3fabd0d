package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.gainshare.SameSaving.Claim;
import org.partnershipledger.kernel.gainshare.SameSaving.Overclaim;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** What is taken for one saving, and on which days the parts of it come to more than the whole (I4). */
class SameSavingExamples {
    private final Claim first = claim("A", "Bed days", "Ledger", "0.60", "2025-04-01", "2026-03-31", "QZZ");

    @Test
    void sixtyAndFiftyPercentOfOneYearAreMoreThanTheWhole() {
        var second = claim("B", "Bed days", "Ledger", "0.50", "2025-04-01", "2026-03-31", "QZZ");
        var found = SameSaving.overclaimed(List.of(second, first));
        assertThat(found).containsExactly(new Overclaim(day("2025-04-01"), day("2026-03-31"), List.of(first, second)));
        assertThat(found.getFirst().together()).isEqualByComparingTo("1.10");
    }

    @Test
    void sixtyAndFortyAreTheWholeAndOneHundredthOfAPercentMoreIsTooMuch() {
        assertThat(with(claim("B", "Bed days", "Ledger", "0.40", "2025-04-01", "2026-03-31", "QZZ")))
                .isEmpty();
        assertThat(with(claim("B", "Bed days", "Ledger", "0.4001", "2025-04-01", "2026-03-31", "QZZ")))
                .hasSize(1);
    }

    @Test
    void caseAndSpacesDoNotCountAndOtherWordsDo() {
        assertThat(with(claim("B", " bed  DAYS\u00a0", "ledger ", "0.50", "2025-04-01", "2026-03-31", "QZZ")))
                .hasSize(1);
        assertThat(with(claim("B", "Bed days", "Bed census", "0.50", "2025-04-01", "2026-03-31", "QZZ")))
                .isEmpty();
        assertThat(with(claim("B", "Bed nights", "Ledger", "0.50", "2025-04-01", "2026-03-31", "QZZ")))
                .isEmpty();
    }

    @Test
    void onlySharedDaysCount() {
        assertThat(with(claim("B", "Bed days", "Ledger", "0.50", "2026-04-01", "2027-03-31", "QZZ")))
                .isEmpty();
        assertThat(with(claim("B", "Bed days", "Ledger", "0.50", "2026-03-31", "2027-03-30", "QZZ")))
                .extracting(Overclaim::from, Overclaim::to)
                .containsExactly(tuple(day("2026-03-31"), day("2026-03-31")));
    }

    /** Terms that change within the period: the first half comes to 110%, the second to 100%. */
    @Test
    void eachVersionOfTheTermsCountsOnItsOwnDays() {
        assertThat(with(
                        claim("B", "Bed days", "Ledger", "0.50", "2025-04-01", "2025-09-30", "QZZ"),
                        claim("B", "Bed days", "Ledger", "0.40", "2025-10-01", "2026-03-31", "QZZ")))
                .extracting(Overclaim::from, Overclaim::to)
                .containsExactly(tuple(day("2025-04-01"), day("2025-09-30")));
    }

    @Test
    void threeMayClaimTooMuchWhereNoTwoDo() {
        var found = with(
                claim("B", "Bed days", "Ledger", "0.30", "2025-04-01", "2026-03-31", "QZZ"),
                claim("C", "Bed days", "Ledger", "0.20", "2025-07-01", "2025-09-30", "QZZ"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().claims()).hasSize(3);
        assertThat(found.getFirst().from()).isEqualTo(day("2025-07-01"));
        assertThat(found.getFirst().to()).isEqualTo(day("2025-09-30"));
    }

    @Test
    void bodiesThatHaveNothingInCommonHaveSavingsOfTheirOwn() {
        assertThat(with(claim("B", "Bed days", "Ledger", "0.50", "2025-04-01", "2026-03-31", "QYG")))
                .isEmpty();
        var shared = claim("B", "Bed days", "Ledger", "0.50", "2025-04-01", "2026-03-31", "QYG", "QZZ");
        var alsoShared = claim("C", "Bed days", "Ledger", "0.60", "2025-04-01", "2026-03-31", "QYG", "QZZ");
        assertThat(SameSaving.overclaimed(List.of(shared, alsoShared))).hasSize(1);
        assertThat(with(shared)).hasSize(1);
    }

    @Test
    void oneClaimAloneIsNeverTooMuch() {
        assertThat(SameSaving.overclaimed(
                        List.of(claim("A", "Bed days", "Ledger", "1", "2025-04-01", "2026-03-31", "QZZ"))))
                .isEmpty();
    }

    private List<Overclaim> with(Claim... others) {
        var all = new ArrayList<>(Arrays.asList(others));
        all.add(first);
        return SameSaving.overclaimed(all);
    }

    private static Claim claim(
            String agreement,
            String name,
            String source,
            String attribution,
            String from,
            String to,
            String... bodies) {
        return new Claim(
                agreement,
                "M",
                name,
                source,
                Arrays.stream(bodies).map(OdsCode::of).collect(Collectors.toSet()),
                "R-" + agreement,
                true,
                day(from),
                day(to),
                new BigDecimal(attribution),
                Money.of("1.00"));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
