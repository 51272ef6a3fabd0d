package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.gainshare.reading.CaseReader;
import org.partnershipledger.kernel.gainshare.reading.NumberToken;

/** Every sentence of the fine print that refuses something, each with the path it must name. */
class BadInputTest {
    private static final Map<String, Object> TERMS = Map.of(
            "sidedness",
            "TWO_SIDED",
            "direction",
            "LOWER_IS_BETTER",
            "gainBands",
            List.of(Map.of("partnerShare", "0.4")),
            "lossBands",
            List.of(Map.of("partnerShare", "0.4")));
    private static final Map<String, Object> INPUTS = Map.of("benchmark", "1000", "actual", "900");
    private static final Map<String, Object> ONE_BAND = Map.of("partnerShare", "0.4");

    static Stream<Arguments> badTerms() {
        return Stream.of(
                wrong("sidedness", null, "terms.sidedness"),
                wrong("sidedness", "BOTH", "terms.sidedness"),
                wrong("direction", List.of(), "terms.direction"),
                wrong("unitValue", new NumberToken("1"), "terms.unitValue"),
                wrong("unitValue", "0", "terms.unitValue"),
                wrong("unitValue", "NaN", "terms.unitValue"),
                wrong("unitValue", "1e1000000000", "terms.unitValue"),
                wrong("unitValue", "+1", "terms.unitValue"),
                wrong("unitValue", ".5", "terms.unitValue"),
                wrong("unitValue", "5.", "terms.unitValue"),
                wrong("unitValue", " 5", "terms.unitValue"),
                wrong("unitValue", "", "terms.unitValue"),
                wrong("unitValue", "1,000", "terms.unitValue"),
                wrong("unitValue", "٣", "terms.unitValue"),
                wrong("unitValue", "9".repeat(10_000), "terms.unitValue"),
                wrong("unitValue", "9".repeat(19), "terms.unitValue"),
                wrong("attribution", "1.01", "terms.attribution"),
                wrong("deadweight", "-0.1", "terms.deadweight"),
                wrong("displacement", "2", "terms.displacement"),
                wrong("paymentFactor", "1.5", "terms.paymentFactor"),
                wrong("minimumPopulation", "-1", "terms.minimumPopulation"),
                wrong("additionalityAppliesTo", "LOSSES", "terms.additionalityAppliesTo"),
                wrong("costRecoveryFirst", "true", "terms.costRecoveryFirst"),
                wrong("lossCarryForward", new NumberToken("1"), "terms.lossCarryForward"),
                wrong("upsideThreshold", "0.02", "terms.upsideThreshold"),
                wrong("upsideThreshold", Map.of(), "terms.upsideThreshold"),
                wrong("upsideThreshold", Map.of("rate", "0.1", "amount", "5"), "terms.upsideThreshold"),
                wrong("upsideThreshold", Map.of("rate", "2"), "terms.upsideThreshold.rate"),
                wrong("gainCap", Map.of("amount", "-5"), "terms.gainCap.amount"),
                wrong("gainCap", Map.of("amount", "5.001"), "terms.gainCap.amount"),
                wrong("gainCap", Map.of("amount", "5", "per", "year"), "terms.gainCap.per"),
                wrong("lifetimeGainCap", Map.of("amount", "5", "rate", "0.1"), "terms.lifetimeGainCap.rate"),
                wrong("nhsFloor", Map.of(), "terms.nhsFloor.amount"),
                wrong("gainBands", null, "terms.gainBands"),
                wrong("gainBands", List.of(), "terms.gainBands"),
                wrong("gainBands", List.of("0.4"), "terms.gainBands[0]"),
                wrong("gainBands", List.of(Map.of()), "terms.gainBands[0].partnerShare"),
                wrong("gainBands", List.of(Map.of("partnerShare", "1.2")), "terms.gainBands[0].partnerShare"),
                wrong("gainBands", List.of(band("amount", "10")), "terms.gainBands[0].upTo"),
                wrong("gainBands", List.of(ONE_BAND, ONE_BAND), "terms.gainBands[0].upTo"),
                wrong("gainBands", bands(band("amount", "10"), band("amount", "10")), "terms.gainBands[1].upTo"),
                wrong("gainBands", bands(band("amount", "10"), band("amount", "9")), "terms.gainBands[1].upTo"),
                wrong("gainBands", bands(band("rate", "0.02"), band("amount", "19")), "terms.gainBands[1].upTo"),
                wrong("gainBands", bands(band("amount", "0")), "terms.gainBands[0].upTo"),
                wrong(
                        "lossScale",
                        Map.of("scaleRate", "0.5", "minimumShare", "0", "maximumShare", "1"),
                        "terms.lossBands"),
                wrong("qualityGate", Map.of("mode", "TIERED", "minimum", "0.5"), "terms.qualityGate.tiers"),
                wrong("qualityGate", Map.of("minimum", "0.5"), "terms.qualityGate.mode"),
                wrong("qualityGate", Map.of("mode", "SCALED", "minimum", "1.5"), "terms.qualityGate.minimum"),
                wrong("partySplit", List.of(), "terms.partySplit"),
                wrong("partySplit", List.of(party("QYG", "0")), "terms.partySplit"),
                wrong("partySplit", List.of(party("QYG", "-1")), "terms.partySplit[0].weight"),
                wrong("partySplit", List.of(party("qyg", "1")), "terms.partySplit[0].organisation"),
                wrong("partySplit", List.of(party("QYG", "1"), party("QYG", "1")), "terms.partySplit[1].organisation"),
                wrong("surprise", "1", "terms.surprise"));
    }

    static Stream<Arguments> badInputs() {
        return Stream.of(
                wrong("benchmark", null, "inputs.benchmark"),
                wrong("actual", null, "inputs.actual"),
                wrong("actual", Map.of(), "inputs.actual"),
                wrong("volumeFactor", "0", "inputs.volumeFactor"),
                wrong("caseMixFactor", "-1", "inputs.caseMixFactor"),
                wrong("index", Boolean.TRUE, "inputs.index"),
                wrong("priceIndex", "Infinity", "inputs.priceIndex"),
                wrong("qualityScore", "1.1", "inputs.qualityScore"),
                wrong("population", "-1", "inputs.population"),
                wrong("recoverableCosts", "-0.01", "inputs.recoverableCosts"),
                wrong("broughtForwardLoss", "0.001", "inputs.broughtForwardLoss"),
                wrong("lossRelief", new NumberToken("1.5"), "inputs.lossRelief"),
                wrong("lifetimeGainPaid", "-1", "inputs.lifetimeGainPaid"),
                wrong("benchmark", "9".repeat(18), "inputs"),
                wrong("surprise", "1", "inputs.surprise"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("badTerms")
    void badTermsAreNamedByTheirPath(String field, Object value, String path) {
        Map<String, Object> inputs = Samples.with(INPUTS, "qualityScore", "0.5");
        assertThat(problems(Samples.with(TERMS, field, value), inputs)).containsExactly(path);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("badInputs")
    void badInputsAreNamedByTheirPath(String field, Object value, String path) {
        assertThat(problems(TERMS, Samples.with(INPUTS, field, value))).containsExactly(path);
    }

    @Test
    void bandsOfASideThatIsNotSharedAreRefusedAndItsLimitsAreNot() {
        Map<String, Object> upside = Samples.with(TERMS, "sidedness", "UPSIDE_ONLY");
        assertThat(problems(upside, INPUTS)).containsExactly("terms.lossBands");
        Map<String, Object> withLimits =
                Samples.with(Samples.with(upside, "lossBands", null), "lossCap", Map.of("amount", "5"));
        assertThat(problems(withLimits, INPUTS)).isEmpty();
        Map<String, Object> downside = Samples.with(TERMS, "sidedness", "DOWNSIDE_ONLY");
        assertThat(problems(downside, INPUTS)).containsExactly("terms.gainBands");
    }

    @Test
    void whatTheTermsNeedMustBeMeasured() {
        Map<String, Object> gate = Samples.with(TERMS, "qualityGate", Map.of("mode", "SCALED"));
        assertThat(problems(gate, INPUTS)).containsExactly("inputs.qualityScore");
        Map<String, Object> minimum = Samples.with(TERMS, "minimumPopulation", "10");
        assertThat(problems(minimum, INPUTS)).containsExactly("inputs.population");
    }

    @Test
    void aBenchmarkOfZeroOrLessIsRefusedWhenTheTermsHaveARateAnywhere() {
        Map<String, Object> rate = Samples.with(TERMS, "lossCap", Map.of("rate", "0.1"));
        for (String benchmark : List.of("0", "0.00", "-5")) {
            assertThat(problems(rate, Samples.with(INPUTS, "benchmark", benchmark)))
                    .containsExactly("inputs.benchmark");
            assertThat(problems(TERMS, Samples.with(INPUTS, "benchmark", benchmark)))
                    .isEmpty();
        }
    }

    @Test
    void allProblemsAreReportedNotTheFirst() {
        Map<String, Object> terms = new HashMap<>(TERMS);
        terms.put("unitValue", "x");
        terms.put("attribution", "7");
        terms.put("gainBands", List.of(Map.of("partnerShare", "2"), Map.of("partnerShare", "0.1", "extra", "1")));
        assertThat(problems(terms, Map.of("benchmark", new NumberToken("1"))))
                .containsExactlyInAnyOrder(
                        "terms.unitValue",
                        "terms.attribution",
                        "terms.gainBands[0].partnerShare",
                        "terms.gainBands[0].upTo",
                        "terms.gainBands[1].extra",
                        "inputs.benchmark",
                        "inputs.actual");
    }

    @Test
    void theCaseItselfIsCheckedToo() {
        assertThat(CaseReader.read("text").reading().problems())
                .extracting(Problem::path)
                .containsExactly("");
        assertThat(CaseReader.read(Map.of("id", new NumberToken("1"), "kind", "SPLITS"))
                        .reading()
                        .problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("id", "kind", "terms", "inputs");
    }

    @Test
    void longForeignTextIsNotRepeatedInFull() {
        assertThat(CaseReader.read(oneCase(Samples.with(TERMS, "unitValue", "x".repeat(10_000)), INPUTS))
                        .reading()
                        .problems()
                        .getFirst()
                        .message())
                .hasSizeLessThan(200);
    }

    private static List<String> problems(Map<String, ?> terms, Map<String, ?> inputs) {
        return CaseReader.read(oneCase(terms, inputs)).reading().problems().stream()
                .map(Problem::path)
                .toList();
    }

    private static Map<String, Object> oneCase(Map<String, ?> terms, Map<String, ?> inputs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", "a");
        tree.put("kind", "RISK_GAIN_SHARE");
        tree.put("terms", terms);
        tree.put("inputs", inputs);
        return tree;
    }

    private static Arguments wrong(String field, Object value, String path) {
        return Arguments.of(field, value, path);
    }

    private static Map<String, Object> band(String kind, String upTo) {
        return Map.of("upTo", Map.of(kind, upTo), "partnerShare", "0.4");
    }

    private static List<Object> bands(Object... bounded) {
        return Stream.concat(Stream.of(bounded), Stream.of(ONE_BAND)).toList();
    }

    private static Map<String, Object> party(String organisation, String weight) {
        return Map.of("organisation", organisation, "weight", weight);
    }
}
