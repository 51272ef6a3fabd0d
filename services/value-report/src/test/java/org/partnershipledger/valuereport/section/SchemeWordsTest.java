package org.partnershipledger.valuereport.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.reading.TermsReader;

/** Terms as the public reads them: both sides of the risk, every limit, what is counted at all. */
class SchemeWordsTest {

    @Test
    void aTwoSidedSchemeTellsThePartOfALossToo() {
        var terms = terms(Map.of(
                "sidedness", "TWO_SIDED",
                "gainBands",
                        List.of(
                                Map.of("upTo", Map.of("amount", "250000"), "partnerShare", "0.20"),
                                Map.of("partnerShare", "0.35")),
                "lossBands", List.of(Map.of("partnerShare", "0.50"))));
        assertThat(SchemeWords.share(terms)).isEqualTo("20% up to £250,000, then 35% of the gain; 50% of the loss");
    }

    @Test
    void aLossThatDependsOnQualityIsTold() {
        var terms = terms(Map.of(
                "sidedness", "TWO_SIDED",
                "gainBands", List.of(Map.of("partnerShare", "0.75")),
                "qualityGate", Map.of("mode", "SCALED"),
                "lossScale", Map.of("scaleRate", "0.75", "minimumShare", "0.40", "maximumShare", "0.75")));
        assertThat(SchemeWords.share(terms))
                .isEqualTo("75% of the gain; 40% to 75% of the loss, less the better the quality");
        assertThat(SchemeWords.limits(terms))
                .isEqualTo("the lower the quality, the smaller the partner's part of gains");
    }

    @Test
    void whatIsCountedAndTheGateAreTold() {
        var terms = terms(Map.of(
                "gainBands",
                List.of(Map.of("partnerShare", "0.30")),
                "attribution",
                "0.6",
                "deadweight",
                "0.15",
                "qualityGate",
                Map.of("mode", "ALL_OR_NOTHING", "minimum", "0.7")));
        assertThat(SchemeWords.share(terms)).isEqualTo("30% of the gain");
        assertThat(SchemeWords.limits(terms))
                .isEqualTo(
                        "60% of a change is counted as the partnership\u2019s; 15% of that would have happened anyway and"
                                + " is not counted; the partner gets a part of gains only if quality is good enough, and below a"
                                + " score of 0.7 it gets nothing");
    }

    private static RiskGainShareTerms terms(Map<String, ?> given) {
        var tree = new HashMap<String, Object>(Map.of("sidedness", "UPSIDE_ONLY", "direction", "LOWER_IS_BETTER"));
        tree.putAll(given);
        var read = TermsReader.read(tree);
        assertThat(read.problems()).isEmpty();
        return read.value();
    }
}
