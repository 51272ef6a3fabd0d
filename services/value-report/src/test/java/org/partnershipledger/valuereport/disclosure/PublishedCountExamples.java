package org.partnershipledger.valuereport.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * W15 of the domain: what becomes of a count of people before anybody outside sees it. The numbers are those of the
 * worked example that is published with the product.
 */
class PublishedCountExamples {

    @Test
    void theWorkedExampleComesOutAsItIsPublished() throws IOException {
        List<String> example;
        try (var file = OdsCode.class.getResourceAsStream("/examples/w15-published-counts.txt")) {
            example = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        String inputs = example.stream()
                .filter(line -> line.startsWith("  counts "))
                .findFirst()
                .orElseThrow();
        List<String> results = example.subList(example.indexOf("result") + 1, example.size());
        var lines = new ArrayList<String>();
        for (String exact : inputs.strip().substring("counts".length()).strip().split(", ")) {
            var count = PublishedCount.of(Long.parseLong(exact.replace(",", "")));
            String published = count.suppressed() ? "[c]" : String.format(Locale.ROOT, "%,d", count.rounded());
            lines.add("  " + exact + " ".repeat(78 - exact.length() - published.length()) + published);
        }
        assertThat(lines).hasSize(11).isEqualTo(results);
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
        assertThat(CountedPeople.tooFew("admissions", new BigDecimal("7"), Optional.empty()))
                .isTrue();
        assertThat(CountedPeople.tooFew("something new", new BigDecimal("3"), Optional.empty()))
                .isTrue();
        assertThat(CountedPeople.tooFew("pounds", new BigDecimal("3"), Optional.empty()))
                .isFalse();
        assertThat(CountedPeople.tooFew("days", new BigDecimal("3"), Optional.of(6L)))
                .isTrue();
        assertThat(CountedPeople.tooFew("people", BigDecimal.ZERO, Optional.of(0L)))
                .isFalse();
        assertThat(CountedPeople.published("people", new BigDecimal("5042.684")))
                .isEqualByComparingTo("5045");
        assertThat(CountedPeople.published("per 1,000", new BigDecimal("96.4"))).isEqualByComparingTo("96.4");
    }
}
