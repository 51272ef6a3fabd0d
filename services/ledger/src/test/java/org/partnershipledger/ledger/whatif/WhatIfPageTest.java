package org.partnershipledger.ledger.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.whatif.AskedPage.send;
import static org.partnershipledger.ledger.whatif.AskedPage.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.gainshare.LateInterest;
import org.partnershipledger.kernel.gainshare.PresentValue;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.Split;
import org.partnershipledger.kernel.gainshare.WorkingText;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.ledger.question.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;

/** The what-if page: result, meaning, picture and working in one; every problem in words; no way to the ledger. */
class WhatIfPageTest {
    private final WhatIfPage page = new WhatIfPage();

    private static Map<String, String> w1() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("kind", "RISK_GAIN_SHARE");
        typed.put("terms.sidedness", "UPSIDE_ONLY");
        typed.put("terms.direction", "LOWER_IS_BETTER");
        typed.put("terms.upsideThreshold.rate", "2");
        typed.put("terms.gainBands.0.partnerShare", "40%");
        typed.put("terms.gainCap.rate", "10");
        typed.put("inputs.benchmark", "£12,400,000.00");
        typed.put("inputs.actual", "11 780 000.00");
        return typed;
    }

    @Test
    void theFirstPageOffersEveryKindAndTheExamples() {
        assertThat(text(page.start("", "")))
                .contains("?kind=RISK_GAIN_SHARE", "?kind=LATE_INTEREST", "?start=W1A", "?start=W8B");
    }

    @Test
    void aKindOrAnExampleThatThereIsNotIsNamedWithWhereToChoose() {
        var asked = page.start("W99", "NONSENSE<b>" + "x".repeat(500));
        assertThat(asked.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(text(asked))
                .contains(
                        "<title>Error: What if?",
                        "There is no worked example \u201CW99\u201D. Choose one from the list.",
                        "There is no kind of calculation \u201CNONSENSE&lt;b&gt;x",
                        "href=\"#kinds\"",
                        "id=\"kinds\"",
                        "href=\"#examples\"",
                        "id=\"examples\"",
                        "?kind=RISK_GAIN_SHARE")
                .doesNotContain("x".repeat(50));
        assertThat(text(send(Map.of("kind", "NONSENSE"))))
                .contains("There is no kind of calculation \u201CNONSENSE\u201D. Choose one from the list.");
        assertThat(text(send(Map.of()))).contains("No kind of calculation was named. Choose one from the list.");
    }

    @ParameterizedTest
    @EnumSource(StartingCase.class)
    void everyStartingCaseIsAnsweredAsItsWorkedExampleStands(StartingCase start) throws IOException {
        var asked = WhatIf.of(start);
        assertThat(asked.problems()).isEmpty();
        assertThat(text(page.start(start.name(), "")))
                .contains("Nothing on this page is recorded", "Result")
                .doesNotContain("There is a problem");
        assertThat(example(start)).endsWith(worked(asked.found()));
    }

    private static String worked(Case found) {
        return switch (found) {
            case Case.RiskGainShare c -> WorkingText.of(Reconciliation.calculate(c.terms(), c.inputs()));
            case Case.RoyaltyYear c -> WorkingText.of(Royalty.calculate(c.terms(), c.year()));
            case Case.SplitAmount c -> WorkingText.of(Split.of(c.amount(), c.parties()));
            case Case.PresentValueOf c -> WorkingText.of(PresentValue.calculate(c.rates(), c.flows()));
            case Case.LatePayment c -> WorkingText.of(LateInterest.calculate(c.terms(), c.debt()));
        };
    }

    /** The example's text in the file of its number. */
    private static String example(StartingCase start) throws IOException {
        String number = "W" + start.name().substring(1).toLowerCase(Locale.ROOT);
        for (String file : List.of(
                "w01-first-pound-threshold",
                "w03-bands",
                "w04-two-sided-loss",
                "w06-split",
                "w08-royalty",
                "w09-present-value",
                "w11-late-interest")) {
            try (InputStream in = WhatIfPageTest.class.getResourceAsStream("/examples/" + file + ".txt")) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (String one : text.split("={10,}\n")) {
                    if (one.startsWith(number + ".")) {
                        return one;
                    }
                }
            }
        }
        throw new IllegalStateException("there is no worked example " + number);
    }

    @Test
    void termsThatWereTypedByHandComeToThePennyOfTheExample() {
        var answer = send(w1());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(text(answer))
                .contains(
                        "£248,000.00",
                        "£372,000.00",
                        "Below a saving of £248,000 the NHS keeps everything.",
                        "There is a cliff at a saving of £248,000",
                        "17 true-up",
                        "role=\"img\"",
                        "value=\"£12,400,000.00\"",
                        "/ledger/AgreeRiskGainShareTerms/change",
                        "\"upsideThreshold\":{\"rate\":\"0.02\"}");
        assertThat(WhatIf.sent(answers(w1())).orElseThrow().tree())
                .isEqualTo(WhatIf.of(StartingCase.W1A).tree());
    }

    private static Answers answers(Map<String, String> typed) {
        var many = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, value) -> many.put(name, List.of(value)));
        return Answers.sent(many);
    }

    @Test
    void everyProblemIsSaidAtOnceAtItsFieldAndShownBackAsTyped() {
        var typed = w1();
        typed.put("terms.sidedness", "<script>");
        typed.put("terms.upsideThreshold.rate", "0.02");
        typed.put("terms.upsideThreshold.amount", "5");
        typed.put("terms.gainBands.0.partnerShare", "forty");
        typed.put("terms.gainBands.1.upTo.amount", "12,50");
        typed.put("terms.minimumPopulation", "9".repeat(10_000));
        typed.put("inputs.benchmark", "");
        typed.put("inputs.volumeFactor", "103%");
        typed.put("terms.colour", "red");
        var answer = send(typed);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains(
                        "There is a problem",
                        "href=\"#terms-sidedness\"",
                        "Threshold for a gain: part of the benchmark could mean 0.02% or 2%",
                        "href=\"#terms-gainBands-0-partnerShare\"",
                        "Bands of a gain, band 1: partner's share is not a number",
                        "href=\"#terms-gainBands-1-upTo-amount\"",
                        "has 10000 characters",
                        "Benchmark is required and is missing",
                        "Volume factor is a number, not a percentage: write 1.03 for 103%",
                        "terms.colour",
                        "value=\"forty\"",
                        "value=\"12,50\"")
                .doesNotContain("<script>", "Exception");
    }

    @Test
    void theCalculationsOwnWordsAreSaidWithTheLabelsOfTheForm() {
        var typed = w1();
        typed.put("terms.sidedness", "TWO_SIDED");
        typed.put("terms.gainBands.0.upTo.rate", "20");
        typed.put("terms.gainBands.1.upTo.rate", "10");
        typed.put("terms.gainBands.1.partnerShare", "50");
        typed.put("terms.gainBands.2.partnerShare", "60");
        assertThat(text(send(typed)))
                .contains(
                        "bands must ascend: 10% is not above 20%",
                        "losses are shared, so bands or a “Loss scale” are required",
                        "href=\"#terms-lossBands-0-upTo-rate\"")
                .doesNotContain("lossScale is");
    }

    @Test
    void aRowMoreOrLessKeepsWhatWasTypedAndCalculatesNothing() {
        var typed = w1();
        typed.put("terms.gainBands.0.upTo.amount", "wrong");
        typed.put("terms.gainBands.1.partnerShare", "55");
        typed.put("add", "terms.gainBands");
        var more = send(typed);
        assertThat(more.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(text(more))
                .contains("terms.gainBands.2.partnerShare", "value=\"wrong\"", "value=\"55\"")
                .doesNotContain("There is a problem", "How this was worked out");
        typed.remove("add");
        typed.put("remove", "terms.gainBands.0");
        assertThat(text(send(typed)))
                .contains("name=\"terms.gainBands.0.partnerShare\" type=\"text\" value=\"55\"")
                .doesNotContain("value=\"wrong\"", "terms.gainBands.1.partnerShare");
    }

    @Test
    void jsonThatIsPastedTakesThePlaceOfTheAnswersOrStaysInItsBox() {
        var typed = w1();
        typed.put(
                "json",
                "{\"id\":\"a\",\"kind\":\"SPLIT\",\"terms\":{\"partySplit\":[{\"organisation\":\"QYG\","
                        + "\"weight\":\"1\"},{\"organisation\":\"QOP\",\"weight\":\"1\"}]},\"inputs\":{\"amount\":\"0.03\"}}");
        assertThat(text(send(typed)))
                .contains("£0.02", "£0.01", "value=\"QYG\"")
                .doesNotContain("There is a problem");
        String party = "{\"organisation\":\"QYG\",\"weight\":\"1\"}";
        String tooLong = "{\"terms\":{\"partySplit\":[" + (party + ",").repeat(60) + party + "]}}";
        for (String wrong :
                List.of(tooLong, "x", "[]", "{\"a\":1,\"a\":2}", "{\"terms\":{\"deadweight\":0.5},\"inputs\":{}}")) {
            typed.put("json", wrong);
            var refused = send(typed);
            assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(text(refused))
                    .contains("href=\"#json\"", "£12,400,000.00")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aFieldThatIsSentTwiceIsAProblem() {
        var sent = new LinkedMultiValueMap<String, String>();
        w1().forEach(sent::add);
        sent.add("inputs.actual", "5");
        assertThat(text(page.calculate(sent))).contains("Actual is given more than once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e1000000000",
                "1E9",
                "0x10",
                "1_000",
                "--1",
                "١٢٣",
                "1.2.3",
                "£"
            })
    void whatIsNoNumberIsAProblemAtItsField(String typed) {
        var sent = w1();
        sent.put("inputs.benchmark", typed);
        sent.put("inputs.actual", "9".repeat(10_000));
        var answer = send(sent);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("href=\"#inputs-benchmark\"", "href=\"#inputs-actual\"", "has 10000 characters")
                .doesNotContain("Exception");
    }

    @Test
    void belowAnAnswerOnlyTheFiguresAreUnfoldedAndBesideAProblemEverythingThatWasAnswered() {
        String answered = text(send(w1()));
        assertThat(answered).contains("Show all 17 steps with their formulas", "The picture as a table");
        assertThat(answered).doesNotContain("<details class=\"nhsuk-details nhsuk-expander app-section\" open");
        assertThat(answered.indexOf("name=\"inputs.benchmark\"")).isLessThan(answered.indexOf("app-section"));
        var typed = w1();
        typed.put("terms.gainCap.rate", "ten");
        assertThat(text(send(typed))).contains("<details class=\"nhsuk-details nhsuk-expander app-section\" open");
    }

    @Test
    void anUnknownKindIsAnsweredWithTheChoice() {
        assertThat(text(send(Map.of("kind", "TEA")))).contains("Choose what to calculate");
        assertThat(text(page.start("none of these", "x"))).contains("Choose what to calculate");
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
}
