package org.partnershipledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.RecordInKindContribution;

class RequestTextTest {

    private record Asked(String text, List<Integer> numbers, Map<String, String> items) {}

    @Test
    void theOrderOfAMapDoesNotMakeAnotherRequest() {
        var forward = new LinkedHashMap<String, String>();
        forward.put("a", "1");
        forward.put("b", "2");
        var backward = new LinkedHashMap<String, String>();
        backward.put("b", "2");
        backward.put("a", "1");

        assertThat(RequestText.of(new Asked("x", List.of(1, 2), forward)))
                .isEqualTo(RequestText.of(new Asked("x", List.of(1, 2), backward)))
                .isEqualTo("Asked(text=\"x\";numbers=[=\"1\";=\"2\";];items={a=\"1\";b=\"2\";};)");
    }

    @Test
    void anyOtherFieldDoes() {
        var asked = RequestText.of(new Asked("x", List.of(1, 2), Map.of()));

        assertThat(RequestText.of(new Asked("y", List.of(1, 2), Map.of()))).isNotEqualTo(asked);
        assertThat(RequestText.of(new Asked("x", List.of(2, 1), Map.of()))).isNotEqualTo(asked);
        assertThat(RequestText.of(new Asked("x", List.of(1, 2), Map.of("a", "b"))))
                .isNotEqualTo(asked);
    }

    /** Hashes of requests are stored: the text of a request that was answered once never changes. */
    @Test
    void whatIsAbsentInTermsIsWrittenAsEver() {
        var day = LocalDate.of(2026, 4, 1);
        var equity = new CommercialTerm.Equity("Shares", BigDecimal.TEN, Money.ZERO, "Last round", Optional.empty());
        assertThat(RequestText.of(new AgreeCommercialTerm("A-1", day, "EQ", equity)))
                .isEqualTo("AgreeCommercialTerm(agreement=\"A-1\";effectiveOn=\"2026-04-01\";term=\"EQ\";"
                        + "terms=Equity(instrument=\"Shares\";units=\"10\";cost=Money(pounds=\"0.00\";);"
                        + "valuationMethod=\"Last round\";lockUpUntil=null;);)");
        var inKind = new RecordInKindContribution("A-1", day, "KIND", "Two analysts", Optional.of(Money.ZERO));
        assertThat(RequestText.of(inKind)).endsWith("fairValue=\"Optional[0.00]\";)");
    }
}
