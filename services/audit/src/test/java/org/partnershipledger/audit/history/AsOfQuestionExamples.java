package org.partnershipledger.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfQuestionExamples {

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T17:00,          2026-06-30T16:00:00Z", // summer time
        "2026-12-31T17:00:30,       2026-12-31T17:00:30Z",
        "2026-06-30T17:00:00Z,      2026-06-30T17:00:00Z",
        "2026-06-30T17:00:00+02:00, 2026-06-30T15:00:00Z",
        "2026-06-30T17:00:00 02:00, 2026-06-30T15:00:00Z", // the plus sign lost in an address
        "2026-10-25T01:30,          2026-10-25T00:30:00Z", // the hour that comes twice: the first
        "2026-03-31,                2026-03-31T22:59:59.999999Z", // a day means its end, in London
        "' 2026-03-31 ',            2026-03-31T22:59:59.999999Z"
    })
    void aMomentIsReadAsLondonTime(String asked, Instant meant) {
        assertThat(AsOfQuestion.read(null, asked).question().known()).isEqualTo(meant);
    }

    @Test
    void nothingAskedMeansEverything() {
        assertThat(AsOfQuestion.read(null, " ").question()).isEqualTo(AsOfQuestion.EVERYTHING);
        assertThat(AsOfQuestion.read("2026-03-31", "").question())
                .isEqualTo(new AsOfQuestion(LocalDate.parse("2026-03-31"), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/03/2026",
                "2026-02-30",
                "yesterday",
                "0001-01-01",
                "9999-12-31",
                "+1000000-01-01",
                "2026-03-31T25:00",
                "<script>alert(1)</script>",
                "2026-03-31T17:00+99:00",
                "2026-03-31 17:00",
                "''; drop table events",
                "\u0000"
            })
    void nonsenseIsAnsweredWithTheFieldAndACure(String nonsense) {
        var asked = AsOfQuestion.read(nonsense, nonsense);

        assertThat(asked.question()).isNull();
        assertThat(asked.problems()).extracting(AsOfQuestion.Problem::field).containsExactly("effective", "known");
        assertThat(asked.problems()).allSatisfy(problem -> assertThat(problem.message())
                .contains("Write it as")
                .hasSizeLessThan(220)
                .doesNotContain("Exception", "\u0000"));
    }
}
