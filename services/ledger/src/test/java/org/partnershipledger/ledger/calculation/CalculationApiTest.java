package org.partnershipledger.ledger.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** One case over HTTP answers as one line of {@code calculate}; what cannot be read is a problem document. */
class CalculationApiTest {
    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new CalculationApi()).build();

    @Test
    void aSoundCaseIsCalculated() throws Exception {
        MockHttpServletResponse response =
                post(CalculateStreamTest.SOUND.formatted("a").getBytes(StandardCharsets.UTF_8));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("{\"id\":\"a\",\"status\":\"SETTLED\"")
                .contains("×");
    }

    @Test
    void aBadCaseIsRejectedWithItsProblems() throws Exception {
        MockHttpServletResponse response = post("{\"id\":\"a\",\"kind\":\"SPLIT\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"status\":\"REJECTED\"", "\"path\":\"terms\"", "\"path\":\"inputs\"");
    }

    @Test
    void whatIsNoJsonIsAProblemDocument() throws Exception {
        MockHttpServletResponse response = post("{\"id\":".getBytes(StandardCharsets.UTF_8));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("is not JSON")
                .doesNotContain("Exception");
        assertThat(post(new byte[0]).getStatus()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        assertThat(post(new byte[JsonTree.LONGEST + 1]).getStatus()).isEqualTo(413);
    }

    @Test
    void theSchemaOfTheTermsIsPublished() throws Exception {
        MockHttpServletResponse response = http.perform(MockMvcRequestBuilders.get("/schema/terms.schema.json"))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("2020-12", "UPSIDE_ONLY");
    }

    private MockHttpServletResponse post(byte[] body) throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/api/calculations").content(body))
                .andReturn()
                .getResponse();
    }
}
