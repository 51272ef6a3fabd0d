package org.partnershipledger.audit.readdition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A recorded working that agrees, and the same with each of its numbers changed once: the change is named. */
class ReadditionTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String[] VALUES = {
        "8000000",
        "-560000",
        "-560000",
        "-560000",
        "-560000",
        "-560000",
        "-560000",
        "-266000",
        "-266000",
        "-266000",
        "-240000",
        "-230000",
        "-230000",
        "-230000",
        "-230000.00",
        "-330000.00",
        "-180000.00"
    };

    @Test
    void aSoundWorkingAgrees() {
        assertThat(Readdition.differences(recorded())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
    void aTamperedStepIsNamedAlone(int step) {
        List<String> differences = tampered(event -> {
            ObjectNode changed = (ObjectNode) result(event).get("steps").get(step - 1);
            changed.put("value", changed.get("value").asString() + (step < 15 ? ".01" : "1"));
        });
        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst()).startsWith("step " + step + " ").contains("recorded", "worked out again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pool", "partnerShare", "nhsShare", "trueUp", "carriedForwardLoss"})
    void aTamperedResultIsNamed(String field) {
        assertThat(tampered(event -> result(event).put(field, "1.00"))).isNotEmpty();
    }

    @Test
    void aTamperedSplitIsNamedByItsParty() {
        assertThat(tampered(event -> ((ObjectNode) result(event).get("splits").get(1)).put("amount", "-109999.99")))
                .containsExactly("split to QOP: recorded -109999.99, worked out again -110000.00.");
    }

    @Test
    void tamperedTermsAndInputsShowFromTheirStepOn() {
        assertThat(tampered(event -> working(event).withObject("/inputs").put("actual", "8560001.00"))
                        .getFirst())
                .startsWith("step 2 ");
        assertThat(tampered(event -> working(event).withObject("/terms/lossCap").put("rate", "0.02"))
                        .getFirst())
                .startsWith("step 11 ");
    }

    @Test
    void aTamperedTotalStatusOrDirectionIsNamed() {
        assertThat(tampered(event -> event.put("trueUp", "0.00")))
                .singleElement()
                .asString()
                .startsWith("true-up of");
        assertThat(tampered(event -> event.put("entitlement", "0.00")))
                .singleElement()
                .asString()
                .startsWith("entitl");
        assertThat(tampered(event -> result(event).put("status", "BELOW_THRESHOLD")))
                .singleElement()
                .asString()
                .startsWith("status");
        assertThat(tampered(event -> result(event).put("direction", "NONE")))
                .singleElement()
                .asString()
                .startsWith("direction");
    }

    @Test
    void aMissingStepOrNumberIsSaidInWords() {
        assertThat(tampered(event -> ((ArrayNode) result(event).get("steps")).remove(3)))
                .containsExactly("steps: 16 are recorded, there must be 17.");
        assertThat(tampered(event -> working(event).withObject("/inputs").putNull("benchmark"))
                        .getFirst())
                .contains("incomplete");
        assertThat(Readdition.differences("not json".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    private static List<String> tampered(Consumer<ObjectNode> change) {
        ObjectNode event = recorded();
        change.accept(event);
        return Readdition.differences(event);
    }

    private static ObjectNode working(ObjectNode event) {
        return (ObjectNode) event.get("workings").get(0);
    }

    private static ObjectNode result(ObjectNode event) {
        return (ObjectNode) working(event).get("result");
    }

    /** W4b with £10,000 of relief, £50,000 already paid by the partner, and three NHS parties. */
    private static ObjectNode recorded() {
        ObjectNode event = (ObjectNode) JSON.readTree("""
                {"workings":[{"terms":{"sidedness":"TWO_SIDED","direction":"LOWER_IS_BETTER","unitValue":"1",
                "attribution":"1","deadweight":"0","displacement":"0","additionalityAppliesTo":"GAINS_ONLY",
                "costRecoveryFirst":false,"minimumPopulation":"0","upsideThreshold":null,
                "downsideThreshold":{"rate":"0.02","amount":null},"thresholdMode":"FIRST_POUND",
                "gainBands":[{"upTo":null,"partnerShare":"0.75"}],"lossBands":[],"bandMode":"MARGINAL",
                "qualityGate":{"mode":"SCALED","minimum":"0","tiers":[]},
                "lossScale":{"scaleRate":"0.75","minimumShare":"0.40","maximumShare":"0.75"},"paymentFactor":"1",
                "gainPoolCap":null,"lossPoolCap":null,"gainCap":null,"lossCap":{"rate":"0.03","amount":null},
                "lifetimeGainCap":null,"lifetimeLossCap":"900000.00","nhsFloor":null,"lossCarryForward":false,
                "partySplit":[{"organisation":"QYG","weight":"1"},{"organisation":"QOP","weight":"1"},
                {"organisation":"QWO","weight":"1"}]},
                "inputs":{"benchmark":"8000000.00","actual":"8560000.00","volumeFactor":"1","caseMixFactor":"1",
                "index":"1","priceIndex":"1","population":null,"qualityScore":"0.70","recoverableCosts":"0.00",
                "broughtForwardLoss":"0.00","lossRelief":"10000.00","paidOnAccount":"-50000.00",
                "lifetimeGainPaid":"0.00","lifetimeLossPaid":"100000.00"},
                "result":{"status":"SETTLED","direction":"PARTNER_TO_NHS","pool":"-560000.00",
                "partnerShare":"-230000.00","nhsShare":"-330000.00","trueUp":"-180000.00","carriedForwardLoss":"0.00",
                "splits":[{"organisation":"QYG","amount":"-110000.00"},{"organisation":"QOP","amount":"-110000.00"},
                {"organisation":"QWO","amount":"-110000.00"}],"steps":[]}}],
                "pool":"-560000.00","entitlement":"-230000.00","nhsShare":"-330000.00","paidOnAccount":"-50000.00",
                "trueUp":"-180000.00"}
                """);
        ArrayNode steps = (ArrayNode) result(event).get("steps");
        for (int i = 0; i < VALUES.length; i++) {
            steps.addObject().put("step", i + 1).put("name", "recorded").put("value", VALUES[i]);
        }
        return event;
    }
}
