package org.partnershipledger.ledger.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;
import org.partnershipledger.ledger.gainshare.Years;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The command API over HTTP on a history in memory: what is answered to good, unreadable, refused and repeated commands. */
class CommandApiIT {
    private static final String SENDER = """
            "commandId": "00000000-0000-4000-8000-00000000000%s", "actor": "officer-1", "role": "CONTRACT_OFFICER",
            "onBehalfOf": "QZZ", "reason": null,
            """;
    private static final String DRAFT = """
            "agreement": "CM-001", "effectiveOn": "2026-01-05", "title": "Fewer falls", "body": "QZZ",
            "nhsParties": ["QZZ"], "minimumContent": {"PARTIES": "Two"}, "startsOn": "2026-04-01",
            "endsOn": "2029-03-31", "partner": {"name": "Steady Ltd", "companyNumber": "SAMPLE99",
            "sector": "Industry", "maturity": "SME"}
            """;

    private static final LikelyDay TODAY =
            new LikelyDay(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

    private final MemoryHistory history = new MemoryHistory();
    private final JacksonEventCodec codec = new JacksonEventCodec();
    private final MockMvc mvc = on(TODAY);

    private MockMvc on(LikelyDay day) {
        return MockMvcBuilders.standaloneSetup(new CommandApi(new LedgerGateway(history, history, codec), codec, day))
                .build();
    }

    private MockHttpServletResponse send(String address, String body) throws Exception {
        var request = post(address).contentType(MediaType.APPLICATION_JSON).content(body);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String body(String id, String fields) {
        return "{" + SENDER.formatted(id) + fields + "}";
    }

    @Test
    void aCommandIsRecordedOnceAndItsRepetitionGetsTheFirstAnswer() throws Exception {
        var first = send("/api/commands/DraftAgreement", body("1", DRAFT));
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentAsString()).isEqualTo("{\"firstPosition\":1,\"lastPosition\":2,\"repeated\":false}");
        var again = send("/api/commands/DraftAgreement", body("1", DRAFT));
        assertThat(again.getContentAsString()).isEqualTo("{\"firstPosition\":1,\"lastPosition\":2,\"repeated\":true}");
        var other = send("/api/commands/DraftAgreement", body("1", DRAFT.replace("Fewer", "Many fewer")));
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(other.getContentAsString())
                .contains("\"type\":\"/problems/command-id-used\"", "\"pointer\":\"/commandId\"");
        assertThat(history.lastPosition()).isEqualTo(2);
    }

    @Test
    void aDryRunShowsTheEventAndRecordsNothing() throws Exception {
        var shown = send("/api/commands/DraftAgreement?dryRun=true", body("1", DRAFT));
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentAsString())
                .contains("\"dryRun\":true", "\"event\":\"agreement.drafted.v1\"", "\"body\":\"QZZ\"");
        assertThat(history.lastPosition()).isZero();
    }

    @Test
    void everyProblemOfTheBodyIsListedWithItsPointer() throws Exception {
        var answer = send(
                "/api/commands/DraftAgreement",
                body(
                        "1",
                        DRAFT.replace("\"SME\"", "\"HUGE\"").replace("2026-04-01", "2026-02-30")
                                + ", \"colour\": \"blue\""));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains("\"pointer\":\"/partner/maturity\"", "\"pointer\":\"/startsOn\"", "\"pointer\":\"/colour\"");
    }

    @Test
    void anUnlikelyDayAndASendersNameAreNamedTogetherWithWhatElseIsWrong() throws Exception {
        for (String day : List.of("2062-01-05", "1926-01-05")) {
            var answer = send(
                    "/api/commands/DraftAgreement",
                    body("1", DRAFT.replace("2026-01-05", day).replace("\"SME\"", "\"HUGE\""))
                            .replace("officer-1", "A Name")
                            .replace("\"onBehalfOf\": \"QZZ\"", "\"onBehalfOf\": \"?\""));
            assertThat(answer.getContentAsString())
                    .contains("\"pointer\":\"/effectiveOn\"", "\"pointer\":\"/partner/maturity\"")
                    .contains("\"pointer\":\"/actor\"", "\"pointer\":\"/onBehalfOf\"");
        }
    }

    @Test
    void aDayThatHasNotComeIsAProblemOfItsField() throws Exception {
        var answer = send("/api/commands/DraftAgreement", body("1", DRAFT.replace("2026-01-05", "2062-01-05")));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("\"pointer\":\"/effectiveOn\"", "is in the future");
        assertThat(history.lastPosition()).isZero();
    }

    @Test
    void whatTheRulesRefuseNamesTheRuleAndWhatIsNoJsonSaysSo() throws Exception {
        var refused = send(
                "/api/commands/SignAgreement",
                body("1", "\"agreement\": \"CM-404\", \"effectiveOn\": \"2026-03-01\", \"party\": \"QZZ\""));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("\"rule\":\"B2-drafted\"", "\"pointer\":\"/agreement\"", "there is no agreement CM-404");
        assertThat(send("/api/commands/SignAgreement", "{").getStatus()).isEqualTo(400);
        assertThat(send("/api/commands/SignAgreement", "{\"a\":1,\"a\":2}").getStatus())
                .isEqualTo(400);
        assertThat(send("/api/commands/SignAgreement", "[]").getStatus()).isEqualTo(400);
        assertThat(send("/api/commands/MakeTea", "{}").getStatus()).isEqualTo(404);
    }

    private static final String TERMS = """
            "agreement": "CM-001", "effectiveOn": "2026-04-01", "measure": "FALLS", "midPeriodChange": "BY_DAYS",
            "terms": {"sidedness": "UPSIDE_ONLY", "direction": "LOWER_IS_BETTER", "upsideThreshold": {"rate": "0.02"},
            "gainBands": [{"partnerShare": "0.4"}]}
            """;

    /** 2% of the baseline of £12,400,000 is £248,000, and 40% of that is what one penny moves. */
    @Test
    void dangerousTermsAreRecordedAndTheSenderIsToldInWords() throws Exception {
        Story.measured().recordInto(history, codec);
        long before = history.lastPosition();
        var tried = send("/api/commands/AgreeRiskGainShareTerms?dryRun=true", body("2", TERMS));
        var recorded = send("/api/commands/AgreeRiskGainShareTerms", body("2", TERMS));
        for (var answer : List.of(tried, recorded)) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString())
                    .contains(
                            "\"warnings\":[{",
                            "\"rule\":\"C1-dangerous-terms\"",
                            "There is a cliff at a saving of £248,000: one penny moves £99,200.",
                            "worked out for a benchmark of 12,400,000: the baseline of FALLS.");
        }
        assertThat(history.lastPosition()).isEqualTo(before + 1);
        var sound = TERMS.replace("2026-04-01", "2027-04-01")
                .replace("\"terms\": {", "\"reason\": \"No cliff\", \"terms\": {\"thresholdMode\": \"DEDUCTIBLE\", ");
        assertThat(send("/api/commands/VaryRiskGainShareTerms", body("3", sound).replace("\"reason\": null,", ""))
                        .getContentAsString())
                .contains("firstPosition")
                .doesNotContain("warnings");
    }

    /** The first year used the lifetime cap; corrected, it leaves some of it to the second, whose run is then overtaken. */
    @Test
    void aCorrectionThatOvertakesALaterYearIsAnsweredWithItsName() throws Exception {
        var second = new Period(Facts.day("2027-04-01"), Facts.day("2028-03-31"));
        var years = new Years().begin(Years.terms().lifetimeGainCap("100000.00"));
        years.finalRun(Facts.YEAR, "200000");
        years.finalRun(second, "200000");
        years.measure(Facts.YEAR, "100000");
        years.story.recordInto(history, codec);
        var afterBothYears = new LikelyDay(Clock.fixed(Instant.parse("2028-06-01T12:00:00Z"), ZoneOffset.UTC));
        var command = post("/api/commands/Reconcile")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body("2", """
                "agreement": "CM-001", "effectiveOn": "2027-03-31", "reconciliation": "R-3", "measure": "FALLS",
                "run": "CORRECTION", "period": {"from": "2026-04-01", "to": "2027-03-31"}
                """));
        var answer = on(afterBothYears).perform(command).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("\"warnings\":[{", "\"rule\":\"B6-later-periods\"", "Reconciliation R-2 of FALLS");
    }

    @Test
    void aRoyaltyWhoseCapIsBelowItsMinimumIsWarnedOf() throws Exception {
        Story.drafted().recordInto(history, codec);
        var answer = send("/api/commands/AgreeCommercialTerm", body("2", """
                "agreement": "CM-001", "effectiveOn": "2026-02-02", "term": "ROY", "terms": {"kind": "ROYALTY",
                "tiers": [{"upTo": null, "rate": "0.02"}], "minimumAnnual": "15000.00", "lifetimeCap": "10000.00",
                "netRevenueDefinition": "Sales less returns", "auditRight": true, "statementDueDays": 60}
                """));
        assertThat(answer.getContentAsString()).contains("C1-dangerous-terms", "the minimum can never be paid in full");
    }

    @Test
    void everyCommandIsListedWithItsFields() throws Exception {
        var list = mvc.perform(get("/api/commands")).andReturn().getResponse().getContentAsString();
        assertThat(list).contains("RaiseTermSettlement", "AgreeCommercialTerm", "UPFRONT_FEE", "effectiveOn");
        assertThat(CommandShapes.all().keySet()).hasSize(59);
    }
}
