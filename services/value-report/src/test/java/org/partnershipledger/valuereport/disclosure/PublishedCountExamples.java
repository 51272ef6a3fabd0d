package org.partnershipledger.valuereport.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W15 of the domain: what becomes of a count of people before anybody outside sees it. */
class PublishedCountExamples {

    @ParameterizedTest
    @CsvSource({"0,0", "1,c", "7,c", "8,10", "12,10", "13,15", "17,15", "18,20", "22,20", "23,25", "1042,1040"})
    void smallCountsAreHiddenAndOthersRounded(long exact, String published) {
        var count = PublishedCount.of(exact);
        assertThat(count.suppressed() ? "c" : Long.toString(count.rounded())).isEqualTo(published);
    }

    @Test
    void aTotalTellsNothingThatItsPartsDoNotTell() {
        var hidden = PublishedCount.sum(List.of(PublishedCount.of(1000), PublishedCount.of(5)));
        var absent = PublishedCount.sum(List.of(PublishedCount.of(1000)));
        assertThat(hidden).isEqualTo(absent);
        assertThat(PublishedCount.sum(List.of(PublishedCount.of(3), PublishedCount.of(4)))
                        .suppressed())
                .isTrue();
        assertThat(PublishedCount.largest(List.of(PublishedCount.of(3), PublishedCount.of(0)))
                        .suppressed())
                .isTrue();
        assertThat(PublishedCount.sum(List.of())).isEqualTo(new PublishedCount(0, false));
    }

    @Test
    void anUnknownUnitIsTakenForPeople() {
        assertThat(CountedPeople.tooFew("admissions", new BigDecimal("7"), null))
                .isTrue();
        assertThat(CountedPeople.tooFew("something new", new BigDecimal("3"), null))
                .isTrue();
        assertThat(CountedPeople.tooFew("pounds", new BigDecimal("3"), null)).isFalse();
        assertThat(CountedPeople.tooFew("days", new BigDecimal("3"), 6L)).isTrue();
        assertThat(CountedPeople.tooFew("people", BigDecimal.ZERO, 0L)).isFalse();
        assertThat(CountedPeople.published("people", new BigDecimal("5042.684")))
                .isEqualByComparingTo("5045");
        assertThat(CountedPeople.published("per 1,000", new BigDecimal("96.4"))).isEqualByComparingTo("96.4");
    }
}
