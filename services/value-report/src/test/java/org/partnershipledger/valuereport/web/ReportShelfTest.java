package org.partnershipledger.valuereport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.ReportFixtures;
import org.partnershipledger.valuereport.TestHistory;

/** However many reports are asked for, and however large they are, the shelf holds no more than it may. */
class ReportShelfTest {
    private static final OdsCode BODY = OdsCode.of("QZZ");

    @Test
    void aReportThatIsKeptIsMadeOnce() {
        var shelf = new ReportShelf(ReportFixtures.history(), TestHistory.CODEC);
        var year = new FinancialYear(2025);
        assertThat(shelf.report(BODY, year)).isSameAs(shelf.report(BODY, year));
        assertThat(shelf.files(BODY, year)).isSameAs(shelf.files(BODY, year));
        assertThat(shelf.weight()).isPositive();
    }

    @Test
    void withoutRoomForTwoOnlyTheLastIsKept() {
        var shelf = new ReportShelf(ReportFixtures.history(), TestHistory.CODEC, 1, InstantSource.system());
        var first = shelf.report(BODY, new FinancialYear(2025));
        shelf.files(BODY, new FinancialYear(2025));
        long one = shelf.weight();
        shelf.report(BODY, new FinancialYear(2024));
        assertThat(shelf.weight()).isLessThan(one);
        assertThat(shelf.report(BODY, new FinancialYear(2025))).isNotSameAs(first);
    }

    @Test
    void aYearIsListedFromItsFirstDayInLondon() {
        assertThat(yearsAt("2025-03-31T22:59:59Z")).contains("2024-25").doesNotContain("2025-26");
        assertThat(yearsAt("2025-03-31T23:00:00Z")).contains("2024-25", "2025-26");
    }

    private static List<String> yearsAt(String instant) {
        InstantSource clock = InstantSource.fixed(Instant.parse(instant));
        return new ReportShelf(ReportFixtures.history(), TestHistory.CODEC, 1, clock)
                .years(BODY).stream().map(FinancialYear::label).toList();
    }

    @Test
    void whatWasKnownBeforeIsLetGoWhenTheHistoryGrows() {
        var history = ReportFixtures.history();
        var shelf = new ReportShelf(history, TestHistory.CODEC);
        shelf.files(BODY, new FinancialYear(2025));
        long before = shelf.weight();
        ReportFixtures.more(history);
        shelf.report(BODY, new FinancialYear(2024));
        assertThat(shelf.weight()).isLessThan(before);
    }
}
