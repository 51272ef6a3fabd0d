package org.partnershipledger.ledger.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.whatif.AskedPage.send;
import static org.partnershipledger.ledger.whatif.AskedPage.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of calculation is drawn, said in plain words, and has its table; odd and empty cases too. */
class WhatIfPicturesTest {
    private final WhatIfPage page = new WhatIfPage();

    @ParameterizedTest
    @EnumSource(StartingCase.class)
    void everyKindHasItsPictureWithWordsAndATable(StartingCase start) {
        String shown = text(page.start(start.name(), ""));
        String picture = shown.substring(shown.indexOf("<figure"), shown.indexOf("</figure>"));
        assertThat(picture).contains("role=\"img\"", "<title", "<desc", "£").doesNotContain("NaN");
        assertThat(shown.indexOf("<table", shown.indexOf("</figure>"))).isPositive();
    }

    @Test
    void theSmallKindsAreSaidInPlainWords() {
        assertThat(text(page.start("W6D", "")))
                .contains("Of £372,000.00 QYG receives £167,400.00 (45%), QOP £115,320.00 (31%), QWO £63,240.00 (17%)"
                        + " and QRL £26,040.00 (7%).");
        assertThat(text(page.start("W9A", "")))
                .contains(
                        "Flows that come to £380,000.00 are worth £337,764.51 in year 0: waiting takes £42,235.49",
                        "Each further year counts for less: 3.5% a year.");
        assertThat(text(page.start("W11A", "")))
                .contains(
                        "the debtor owes £2,152.23 on top of £85,000.00.",
                        "From the first day late a fixed sum of £100.00 is owed once. Every day adds about £27.36",
                        "paid, 75 days late");
    }

    @Test
    void theRoyaltysPictureMarksItsTiersItsMinimumAndItsCap() {
        assertThat(text(page.start("W8B", "")))
                .contains("above the yearly minimum", "end of tier 1", "end of tier 2", "the lifetime cap is used up")
                .contains("never receives more than £250,000; of that £235,000.00 is left for this year and later.");
    }

    /** What no form may take for a number, whatever it costs a reader that believes it. */
    private String pasted(String kind, String json) {
        return text(send(Map.of("kind", kind, "json", json)));
    }

    @Test
    void anInvestmentSaysWhenItsCostIsEarnedBackWithAndWithoutWaiting() {
        String flows = "{\"terms\":{\"rate\":\"0.1\"},\"inputs\":{\"flows\":[\"-100\",\"40\",\"40\",\"%s\",\"40\"]}}";
        assertThat(pasted("PRESENT_VALUE", flows.formatted("20")))
                .contains("The costs are earned back in year 4; if later years counted in full, in year 3.");
        assertThat(pasted("PRESENT_VALUE", flows.formatted("0")))
                .contains("The costs are not earned back by year 4 when later years count for less; without that they"
                        + " are in year 4.");
        assertThat(pasted("PRESENT_VALUE", flows.formatted("-100")))
                .contains("The costs are not earned back by year 4.");
    }

    @Test
    void oddCasesOfTheSmallKindsAreDrawnToo() {
        assertThat(pasted("PRESENT_VALUE", "{\"terms\":{\"rate\":\"0\"},\"inputs\":{\"flows\":[\"-5\"]}}"))
                .contains("waiting changes nothing", "<svg");
        assertThat(pasted(
                        "SPLIT",
                        "{\"terms\":{\"partySplit\":[{\"organisation\":\"QYG\",\"weight\":\"1\"},"
                                + "{\"organisation\":\"QOP\",\"weight\":\"0\"}]},\"inputs\":{\"amount\":\"-0.03\"}}"))
                .contains("£0.03 is to be borne or given back: QYG gives £0.03 (100%) and QOP £0.00 (0%).", "<svg");
        assertThat(pasted(
                        "LATE_INTEREST",
                        "{\"terms\":{\"annualRate\":\"0.08\",\"fixedSum\":\"0\"},\"inputs\":{\"amount\":\"0\","
                                + "\"dueOn\":\"2026-05-31\",\"paidOn\":\"2026-05-31\"}}"))
                .contains("no interest and no fixed sum", "paid in time", "<svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RISK_GAIN_SHARE", "ROYALTY", "SPLIT", "PRESENT_VALUE", "LATE_INTEREST"})
    void anEmptyFormOfAnyKindNamesWhatIsMissingAndLinksToIt(String kind) {
        assertThat(text(page.start("", kind))).contains("<form").doesNotContain("There is a problem");
        var answer = text(send(Map.of("kind", kind)));
        assertThat(answer).contains("There is a problem", "required", "href=\"#inputs-");
    }
}
