package org.partnershipledger.finance.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.kernel.event.GainShareEvent.MidPeriodChange;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareWords;
import org.partnershipledger.kernel.gainshare.RiskGainShareWords.Clause;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Clauses that a reader could take for more than they are. */
class RiskGainShareWordsExamples {
    private static final JacksonEventCodec CODEC = new JacksonEventCodec();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void aLimitOfASideThatIsNotSharedIsSaidToDoNothing() {
        var clauses = clauses(withLossLimits(PartnershipExample.terms()));

        assertThat(clauses)
                .containsEntry(
                        "Smallest loss that is shared",
                        "2% of the benchmark; without effect, because losses are not shared")
                .containsEntry(
                        "Most that the partner loses in a period",
                        "3% of the benchmark; without effect, because losses are not shared")
                .containsEntry("Most that the partner gains in a period", "10% of the benchmark");
        assertThat(clauses.get("Not part of these terms"))
                .contains("the NHS keeps at least")
                .doesNotContain("nhs");
    }

    private static Map<String, String> clauses(RiskGainShareTerms terms) {
        return RiskGainShareWords.clauses(terms).stream().collect(Collectors.toMap(Clause::name, Clause::words));
    }

    private static RiskGainShareTerms withLossLimits(RiskGainShareTerms terms) {
        var agreed = new RiskGainShareTermsAgreed(
                "CM-001",
                PartnershipExample.history().facts().getFirst().event().effectiveOn(),
                "M",
                1,
                Optional.empty(),
                MidPeriodChange.SEPARATE_WINDOWS,
                terms);
        var event = (ObjectNode) JSON.readTree(CODEC.payload(agreed));
        var limits = (ObjectNode) event.get("terms");
        limits.putObject("downsideThreshold")
                .put("rate", new BigDecimal("0.02").toPlainString())
                .putNull("amount");
        limits.putObject("lossCap").put("rate", "0.03").putNull("amount");
        return ((RiskGainShareTermsAgreed) CODEC.event("gain-share.terms-agreed.v1", JSON.writeValueAsBytes(event)))
                .terms();
    }
}
