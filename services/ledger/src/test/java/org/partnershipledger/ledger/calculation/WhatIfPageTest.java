package org.partnershipledger.ledger.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

/** The what-if page: result, meaning, picture and working in one; every problem in words; no way to the ledger. */
class WhatIfPageTest {
    private final WhatIfPage page = new WhatIfPage();

    @ParameterizedTest
    @EnumSource(StartingCase.class)
    void everyStartingCaseIsAnswered(StartingCase start) {
        String html = text(page.start(start.name()));
        assertThat(html)
                .contains("Nothing on this page is recorded", "How this was worked out", "role=\"img\"", "17 true-up")
                .doesNotContain("There is a problem");
    }

    @Test
    void theWordsAndTheWarningOfTheFirstCase() {
        assertThat(text(page.start("none of these")))
                .contains(
                        "Below a saving of £248,000 the NHS keeps everything.",
                        "There is a cliff at a saving of £248,000",
                        "248,000.00");
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndShownBackAsTyped() {
        var answer =
                page.calculate("{\"sidedness\":\"<script>\",\"direction\":\"LOWER_IS_BETTER\"}", "{\"benchmark\":1}");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer.getBody()))
                .contains(
                        "There is a problem", "terms.sidedness", "inputs.benchmark", "inputs.actual", "href=\"#terms\"")
                .doesNotContain("<script>", "Exception");
    }

    @Test
    void textThatIsNoJsonIsNoError() {
        assertThat(page.calculate("", "x").getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page.calculate("[]", "{\"a\":1,\"a\":2}").getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void nothingThatCouldTouchTheLedgerIsGivenToIt() {
        assertThat(WhatIfPage.class.getDeclaredConstructors()).hasSize(1);
        assertThat(WhatIfPage.class.getDeclaredConstructors()[0].getParameterCount())
                .isZero();
        assertThat(Arrays.stream(WhatIfPage.class.getDeclaredFields())
                        .filter(f -> !f.accessFlags().contains(java.lang.reflect.AccessFlag.STATIC)))
                .isEmpty();
    }

    private static String text(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }
}
