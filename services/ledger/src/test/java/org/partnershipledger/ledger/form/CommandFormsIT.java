package org.partnershipledger.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.api.CommandShapes;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The forms over HTTP on a history in memory: drawn, refused with links, previewed, recorded once, redirected. */
class CommandFormsIT {
    private final MemoryHistory history = new MemoryHistory();
    private final JacksonEventCodec codec = new JacksonEventCodec();
    private final LedgerGateway gateway = new LedgerGateway(history, history, codec);
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new CommandForms(gateway, codec)).build();

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
                .contains("commercial.nhs-cost-recorded.v1", "Legal &lt;b&gt;advice", "/ledger/RecordNhsCost/record")
                .doesNotContain("<b>advice");
        assertThat(history.lastPosition()).isEqualTo(1);
    }

    @Test
    void recordingTwiceCountsOnceAndLeadsToTheAgreement() throws Exception {
        gateway.send(Facts.draft(), Facts.origin("officer-1", "draft"));
        var recorded = send("/ledger/RecordNhsCost/record", cost());
        assertThat(recorded.getStatus()).isEqualTo(303);
        assertThat(recorded.getHeader("Location")).isEqualTo("/finance/agreements/CM-001?seen=2");
        var again = send("/ledger/RecordNhsCost/record", cost());
        assertThat(again.getHeader("Location")).isEqualTo("/finance/agreements/CM-001?seen=2");
        assertThat(history.lastPosition()).isEqualTo(2);
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
    void whatTheRulesRefuseIsSaidOnTheForm() throws Exception {
        var refused = send("/ledger/RecordNhsCost", cost());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("There is no agreement CM-001", "B2-drafted");
        assertThat(send("/ledger/MakeTea", cost()).getStatus()).isEqualTo(404);
    }
}
