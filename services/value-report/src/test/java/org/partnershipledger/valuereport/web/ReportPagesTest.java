package org.partnershipledger.valuereport.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.valuereport.ReportFixtures;
import org.partnershipledger.valuereport.TestHistory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The addresses of the reports: what there is, and a clear page for what there is not. */
class ReportPagesTest {
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new ReportPages(new ReportShelf(ReportFixtures.history(), TestHistory.CODEC)))
            .build();

    @ParameterizedTest
    @CsvSource({
        "/report, text/html",
        "/report/QZZ, text/html",
        "/report/QZZ/2025-26, text/html",
        "/report/QZZ/2025-26/facts, text/html",
        "/report/QZZ/2025-26.json, application/json",
        "/report/QZZ/2025-26.zip, application/zip",
        "/report/QZZ/2025-26/manifest.json, application/json",
        "/report/QZZ/2025-26/csv/money.csv, text/csv",
        "/report/QZZ/2025-26/csv/dictionary.csv, text/csv",
        "/report/schema/report.schema.json, application/json"
    })
    void whatThereIs(String address, String type) throws Exception {
        var response = get(address);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith(type);
        assertThat(response.getContentAsByteArray()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/report/QYG/2025-26, 404, There is no report of a body with the code QYG",
        "/report/qzz/2025-26, 400, This is not the code of an NHS body",
        "/report/QZZ/2025-27, 400, This is not a financial year",
        "/report/QZZ/latest, 400, This is not a financial year",
        "/report/QZZ/99999999999999999999-00.json, 400, This is not a financial year",
        "/report/QZZ/2099-00, 404, There is no report of QZZ for 2099-00",
        "/report/QZZ/2019-20, 404, There is no report of QZZ for 2019-20",
        "/report/QZZ/2025-26/csv/passwords.csv, 404, There is no such file"
    })
    void whatThereIsNot(String address, int status, String title) throws Exception {
        var response = get(address);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString())
                .contains(title)
                .contains("/report")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "x", "QZZ'--"})
    void nonsenseIsShownBackHarmlessAndShort(String nonsense) throws Exception {
        var response = web.perform(MockMvcRequestBuilders.get("/report/{body}/2025-26", nonsense.repeat(500)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString())
                .doesNotContain("<script><script>")
                .hasSizeLessThan(10_000);
    }

    @Test
    void thePageLinksEachFactToTheAuditorsPage() throws Exception {
        assertThat(get("/report/QZZ/2025-26/facts").getContentAsString()).contains("href=\"/audit/events/1\"");
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
    }
}
