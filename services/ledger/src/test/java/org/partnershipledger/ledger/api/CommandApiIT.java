package org.partnershipledger.ledger.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;
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
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new CommandApi(new LedgerGateway(history, history, codec), codec, TODAY))
            .build();

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
        assertThat(first.getContentAsString()).isEqualTo("{\"firstPosition\":1,\"lastPosition\":1,\"repeated\":false}");
        var again = send("/api/commands/DraftAgreement", body("1", DRAFT));
        assertThat(again.getContentAsString()).isEqualTo("{\"firstPosition\":1,\"lastPosition\":1,\"repeated\":true}");
        var other = send("/api/commands/DraftAgreement", body("1", DRAFT.replace("Fewer", "Many fewer")));
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(history.lastPosition()).isEqualTo(1);
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
    void aDayThatHasNotComeIsAProblemOfItsField() throws Exception {
        var answer = send("/api/commands/DraftAgreement", body("1", DRAFT.replace("2026-01-05", "2062-01-05")));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("\"pointer\":\"/effectiveOn\"", "has not come yet");
        assertThat(history.lastPosition()).isZero();
    }

    @Test
    void whatTheRulesRefuseNamesTheRuleAndWhatIsNoJsonSaysSo() throws Exception {
        var refused = send(
                "/api/commands/SignAgreement",
                body("1", "\"agreement\": \"CM-404\", \"effectiveOn\": \"2026-03-01\", \"party\": \"QZZ\""));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("\"rule\":\"B2-drafted\"", "there is no agreement CM-404");
        assertThat(send("/api/commands/SignAgreement", "{").getStatus()).isEqualTo(400);
        assertThat(send("/api/commands/SignAgreement", "{\"a\":1,\"a\":2}").getStatus())
                .isEqualTo(400);
        assertThat(send("/api/commands/SignAgreement", "[]").getStatus()).isEqualTo(400);
        assertThat(send("/api/commands/MakeTea", "{}").getStatus()).isEqualTo(404);
    }

    @Test
    void everyCommandIsListedWithItsFields() throws Exception {
        var list = mvc.perform(get("/api/commands")).andReturn().getResponse().getContentAsString();
        assertThat(list).contains("RaiseTermSettlement", "AgreeCommercialTerm", "UPFRONT_FEE", "effectiveOn");
        assertThat(CommandShapes.all().keySet()).hasSize(49);
    }
}
