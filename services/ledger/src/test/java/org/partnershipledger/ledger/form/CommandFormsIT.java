package org.partnershipledger.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.api.CommandShapes;
import org.partnershipledger.ledger.api.LikelyDay;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The forms over HTTP on a history in memory: drawn, refused with links, previewed, recorded once, redirected. */
class CommandFormsIT {
    private static final LikelyDay TODAY =
            new LikelyDay(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

    private final MemoryHistory history = new MemoryHistory();
    private final JacksonEventCodec codec = new JacksonEventCodec();
    private final LedgerGateway gateway = new LedgerGateway(history, history, codec);
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new CommandForms(gateway, codec, TODAY))
            .build();

    private static Map<String, String> cost() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("commandId", "00000000-0000-4000-8000-000000000009");
        typed.put("agreement", "CM-001");
        typed.put("effectiveOn-day", "1");
        typed.put("effectiveOn-month", "5");
        typed.put("effectiveOn-year", "2026");
        typed.put("category", "Legal <b>advice</b>");
        typed.put("amount", "1200.00");
        typed.put("reference", "C-1");
        typed.put("actor", "officer-1");
        typed.put("role", "FINANCE_PREPARER");
        typed.put("onBehalfOf", "QZZ");
        typed.put("reason", "");
        return typed;
    }

    private MockHttpServletResponse send(String address, Map<String, String> typed) throws Exception {
        var request = post(address);
        typed.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    @Test
    void everyCommandHasAFormThatIsLinkedFromTheIndex() throws Exception {
        String index = page("/ledger");
        for (var name : CommandShapes.all().keySet()) {
            assertThat(index).contains("/ledger/" + name);
            var kinds = CommandIndex.kinds(CommandShapes.all().get(name));
            String address = "/ledger/" + name + (kinds.isEmpty() ? "" : "?kind=" + kinds.getFirst());
            assertThat(page(address)).contains("<form", "name=\"commandId\"", "effectiveOn-day", "name=\"actor\"");
        }
        for (var kind : CommandIndex.kinds(CommandShapes.all().get("AgreeCommercialTerm"))) {
            assertThat(page("/ledger/AgreeCommercialTerm?kind=" + kind)).contains("name=\"terms.");
        }
    }

    @Test
    void aPreviewShowsWhatWouldBeRecordedEscapedAndRecordsNothing() throws Exception {
        gateway.send(Facts.draft(), Facts.origin("officer-1", "draft"));
        var preview = send("/ledger/RecordNhsCost", cost());
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(preview.getContentAsString())
                .containsSubsequence(
                        "Cost to the NHS recorded: £",
                        "Legal &lt;b&gt;advice",
                        "<details",
                        "/ledger/RecordNhsCost/record")
                .doesNotContain("<b>advice", "commercial.nhs-cost-recorded.v1");
        assertThat(history.lastPosition()).isEqualTo(2);
    }

    @Test
    void recordingTwiceCountsOnceAndLeadsToTheAgreement() throws Exception {
        gateway.send(Facts.draft(), Facts.origin("officer-1", "draft"));
        var recorded = send("/ledger/RecordNhsCost/record", cost());
        assertThat(recorded.getStatus()).isEqualTo(303);
        assertThat(recorded.getHeader("Location")).isEqualTo("/finance/agreements/CM-001?recorded=3");
        var again = send("/ledger/RecordNhsCost/record", cost());
        assertThat(again.getHeader("Location")).isEqualTo("/finance/agreements/CM-001?recorded=3");
        assertThat(history.lastPosition()).isEqualTo(3);
    }

    @Test
    void everyProblemIsNamedWithALinkToItsFieldAndTheAnswersStay() throws Exception {
        var typed = cost();
        typed.put("amount", "12,00");
        typed.put("effectiveOn-month", "13");
        typed.remove("reference");
        var refused = send("/ledger/RecordNhsCost", typed);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString())
                .contains("href=\"#amount\"", "href=\"#effectiveOn-day\"", "href=\"#reference\"", "value=\"12,00\"");
    }

    @Test
    void aDayThatHasNotComeIsNamedTogetherWithWhatElseIsWrong() throws Exception {
        var typed = cost();
        typed.put("amount", "12,00");
        typed.put("effectiveOn-year", "2062");
        assertThat(send("/ledger/RecordNhsCost", typed).getContentAsString())
                .contains("href=\"#amount\"", "href=\"#effectiveOn-day\"", "is in the future");
    }

    @Test
    void aFormThatIsNotThereIsNamedAndTheListIsOffered() throws Exception {
        for (String asked : List.of("/ledger/PayEveryone", "/ledger/AgreeCommercialTerm?kind=TITHE")) {
            var answer = mvc.perform(get(asked)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString())
                    .containsPattern("There is no form [^<]*(PayEveryone|TITHE)")
                    .contains("href=\"/ledger/RecordPayment\"");
        }
        assertThat(page("/ledger/<b>" + "x".repeat(80)))
                .contains("\u201C&lt;b&gt;xxx")
                .doesNotContain("<b>xxx");
    }

    @Test
    void whatTheRulesRefuseIsSaidOnTheForm() throws Exception {
        var refused = send("/ledger/RecordNhsCost", cost());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Agreement: there is no agreement CM-001", "B2-drafted", "href=\"#agreement\"");
        assertThat(send("/ledger/MakeTea", cost()).getStatus()).isEqualTo(404);
    }

    @Test
    void aSlipInTheYearIsFoundBeforeItStandsForEver() throws Exception {
        var typed = cost();
        typed.put("effectiveOn-year", "2062");
        var refused = send("/ledger/RecordNhsCost/record", typed);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString())
                .contains("is in the future: today is 2026-11-22", "href=\"#effectiveOn-day\"", "value=\"2062\"");
        assertThat(history.lastPosition()).isZero();
    }

    private static Map<String, String> terms() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("commandId", "00000000-0000-4000-8000-000000000010");
        typed.put("agreement", "CM-001");
        typed.put("effectiveOn-day", "1");
        typed.put("effectiveOn-month", "4");
        typed.put("effectiveOn-year", "2026");
        typed.put("measure", "FALLS");
        typed.put("midPeriodChange", "SEPARATE_WINDOWS");
        typed.put("terms.sidedness", "UPSIDE_ONLY");
        typed.put("terms.direction", "LOWER_IS_BETTER");
        typed.put("terms.upsideThreshold.rate", "2");
        typed.put("terms.gainBands.0.partnerShare", "40");
        typed.put("terms.gainCap.rate", "10%");
        typed.put("actor", "officer-1");
        typed.put("role", "FINANCE_PREPARER");
        typed.put("onBehalfOf", "QZZ");
        return typed;
    }

    @Test
    void termsAreAgreedThroughFieldsAndRecordedAsTheyWereMeant() throws Exception {
        gateway.send(Facts.draft(), Facts.origin("officer-1", "draft"));
        gateway.send(Facts.measure(true), Facts.origin("officer-1", "measure"));
        assertThat(page("/ledger/AgreeRiskGainShareTerms")).doesNotContain("As JSON");
        var otherWay = terms();
        otherWay.put("terms.direction", "HIGHER_IS_BETTER");
        assertThat(send("/ledger/AgreeRiskGainShareTerms", otherWay)
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "Direction of the measure is “Higher is better”, but measure FALLS is defined as “Lower is"
                                + " better” (rule I2)",
                        "href=\"#terms-direction\"");
        var preview = send("/ledger/AgreeRiskGainShareTerms", terms());
        assertThat(preview.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("Check before you record", "0.02", "0.40")
                .contains(
                        "What these terms mean", "Below a saving of £20,000 the NHS keeps everything.", "role=\"img\"")
                .contains("There is a cliff at a saving of £20,000", "(rule C1-dangerous-terms)")
                .contains("benchmark of 1,000,000: a round number, because no baseline of FALLS above 0 is recorded.");
        assertThat(send("/ledger/AgreeRiskGainShareTerms/record", terms()).getStatus())
                .isEqualTo(303);
        assertThat(history.lastPosition()).isEqualTo(4);
    }

    @Test
    void aProblemOfTheTermsStandsAtItsFieldAndARowMoreRecordsNothing() throws Exception {
        var typed = terms();
        typed.put("terms.gainBands.0.partnerShare", "0.4");
        typed.put("terms.lossBands.0.partnerShare", "40");
        var refused = send("/ledger/AgreeRiskGainShareTerms", typed);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString())
                .contains(
                        "could mean 0.4% or 40%",
                        "href=\"#terms-gainBands-0-partnerShare\"",
                        "losses are not shared under this sidedness",
                        "href=\"#terms-lossBands-0-upTo-rate\"");
        typed.put("add", "terms.gainBands");
        var more = send("/ledger/AgreeRiskGainShareTerms/change", typed);
        assertThat(more.getContentAsString())
                .contains("terms.gainBands.1.partnerShare", "value=\"0.4\"")
                .doesNotContain("There is a problem");
        assertThat(history.lastPosition()).isZero();
    }

    @Test
    void termsThatArePastedAsJsonFillTheFields() throws Exception {
        var typed = terms();
        typed.put(
                "json",
                "{\"sidedness\":\"TWO_SIDED\",\"direction\":\"HIGHER_IS_BETTER\",\"gainBands\":[{\"partnerShare\":"
                        + "\"0.125\"}],\"lossBands\":[{\"partnerShare\":\"0.3\"}]}");
        assertThat(send("/ledger/VaryRiskGainShareTerms/change", typed).getContentAsString())
                .contains("value=\"12.5\"", "value=\"30\"")
                .doesNotContain("There is a problem");
        typed.put("json", "{\"sidedness\":1}");
        assertThat(send("/ledger/AgreeRiskGainShareTerms", typed).getContentAsString())
                .contains("Pasted JSON: terms.sidedness", "href=\"#json\"");
    }

    @Test
    void listsOfACommandGrowAndShrinkRowByRow() throws Exception {
        var typed = new LinkedHashMap<String, String>();
        typed.put("kind", "ROYALTY");
        for (int row = 0; row < 6; row++) {
            typed.put("terms.tiers." + row + ".upTo", (row + 1) + "000");
            typed.put("terms.tiers." + row + ".rate", (row + 2) + "");
        }
        typed.put("add", "terms.tiers");
        assertThat(send("/ledger/AgreeCommercialTerm/change", typed).getContentAsString())
                .contains("name=\"terms.tiers.6.rate\"", "value=\"6000\"", "Remove tier 7");
        typed.remove("add");
        typed.put("remove", "terms.tiers.1");
        assertThat(send("/ledger/AgreeCommercialTerm/change", typed).getContentAsString())
                .contains("name=\"terms.tiers.4.rate\"", "value=\"6000\"")
                .doesNotContain("name=\"terms.tiers.5.rate\"", "value=\"2000\"");
        assertThat(page("/ledger/NovateAgreement")).contains("Add another successor");
    }
}
