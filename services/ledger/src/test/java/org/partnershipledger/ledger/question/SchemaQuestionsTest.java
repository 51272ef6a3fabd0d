package org.partnershipledger.ledger.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.LateInterest;
import org.partnershipledger.kernel.gainshare.PresentValue;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.ledger.calculation.JsonTree;

/**
 * One truth about fields: what the calculation has, the published schema has; what the schema has, has a label and is
 * asked. A field that is new in one of them makes this fail until it is in all.
 */
class SchemaQuestionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"terms.schema.json", "calculation.schema.json"})
    void everyFieldOfTheSchemaHasALabel(String file) throws IOException {
        var unnamed = new ArrayList<String>();
        int fields = unnamed(json(file), file, unnamed);
        assertThat(unnamed).isEmpty();
        assertThat(fields).isGreaterThan(20);
    }

    private static int unnamed(Object node, String path, List<String> unnamed) {
        int fields = 0;
        if (node instanceof Map<?, ?> map) {
            for (var entry : map.entrySet()) {
                String at = path + "/" + entry.getKey();
                if (entry.getKey().equals("if")
                        || entry.getKey().equals("then")
                        || entry.getKey().equals("else")
                        || entry.getKey().equals("allOf")) {
                    continue;
                }
                if (entry.getKey().equals("properties")) {
                    for (var field : ((Map<?, ?>) entry.getValue()).entrySet()) {
                        fields++;
                        boolean partOfTheWhole = Set.of("terms", "inputs").contains(field.getKey());
                        if (!partOfTheWhole && !((Map<?, ?>) field.getValue()).containsKey("title")) {
                            unnamed.add(at + "/" + field.getKey());
                        }
                    }
                }
                fields += unnamed(entry.getValue(), at, unnamed);
            }
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                fields += unnamed(list.get(i), path + "/" + i, unnamed);
            }
        }
        return fields;
    }

    static Stream<Arguments> recordsAndTheirPlaces() {
        return Stream.of(
                Arguments.of(RiskGainShareTerms.class, "RISK_GAIN_SHARE", "terms."),
                Arguments.of(ReconciliationInputs.class, "RISK_GAIN_SHARE", "inputs."),
                Arguments.of(RiskGainShareTerms.Limit.class, "RISK_GAIN_SHARE", "terms.gainCap."),
                Arguments.of(RiskGainShareTerms.Limit.class, "RISK_GAIN_SHARE", "terms.gainBands.#.upTo."),
                Arguments.of(RiskGainShareTerms.Band.class, "RISK_GAIN_SHARE", "terms.gainBands.#."),
                Arguments.of(RiskGainShareTerms.Band.class, "RISK_GAIN_SHARE", "terms.lossBands.#."),
                Arguments.of(RiskGainShareTerms.QualityGate.class, "RISK_GAIN_SHARE", "terms.qualityGate."),
                Arguments.of(RiskGainShareTerms.Tier.class, "RISK_GAIN_SHARE", "terms.qualityGate.tiers.#."),
                Arguments.of(RiskGainShareTerms.LossScale.class, "RISK_GAIN_SHARE", "terms.lossScale."),
                Arguments.of(RiskGainShareTerms.PartyWeight.class, "RISK_GAIN_SHARE", "terms.partySplit.#."),
                Arguments.of(RiskGainShareTerms.PartyWeight.class, "SPLIT", "terms.partySplit.#."),
                Arguments.of(Royalty.Terms.class, "ROYALTY", "terms."),
                Arguments.of(RoyaltyTier.class, "ROYALTY", "terms.tiers.#."),
                Arguments.of(Royalty.Year.class, "ROYALTY", "inputs."),
                Arguments.of(PresentValue.RateFrom.class, "PRESENT_VALUE", "terms.schedule.#."),
                Arguments.of(LateInterest.Terms.class, "LATE_INTEREST", "terms."),
                Arguments.of(LateInterest.Debt.class, "LATE_INTEREST", "inputs."));
    }

    @ParameterizedTest
    @MethodSource("recordsAndTheirPlaces")
    void everyFieldOfTheCalculationIsAskedUnderItsStandardName(Class<?> type, String kind, String place) {
        var asked = names(SchemaQuestions.of(kind))
                .filter(name -> name.startsWith(place))
                .map(name -> name.substring(place.length()).replaceFirst("[.].*", ""))
                .distinct()
                .toList();
        assertThat(asked)
                .containsExactlyInAnyOrder(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    private static Stream<String> names(List<Question> questions) {
        return questions.stream().flatMap(question -> switch (question) {
            case Question.Single single -> Stream.of(single.name());
            case Question.Group group -> names(group.parts());
            case Question.Section section -> names(section.parts());
            case Question.Rows rows -> names(rows.row());
        });
    }

    @Test
    void everyChoiceOfTheCalculationCanBeChosen() {
        var choices = Places.singles(SchemaQuestions.terms(), Answers.none()).stream()
                .filter(single -> single.unit() == Unit.CHOICE)
                .toList();
        assertThat(choices).hasSize(6);
        for (var single : choices) {
            String own = single.name().substring(single.name().lastIndexOf('.') + 1);
            Class<?> holder = own.equals("mode") ? RiskGainShareTerms.QualityGate.class : RiskGainShareTerms.class;
            var type = Arrays.stream(holder.getRecordComponents())
                    .filter(component -> component.getName().equals(own))
                    .findFirst()
                    .orElseThrow()
                    .getType();
            assertThat(single.choices().stream().map(Question.Choice::value).filter(value -> !value.isEmpty()))
                    .containsExactlyInAnyOrder(Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toArray(String[]::new));
        }
    }

    @Test
    void everyHintSaysTheStandardNameAndEveryPercentageHowItIsTyped() {
        for (var kind : SchemaQuestions.kinds()) {
            for (var single : Places.singles(SchemaQuestions.of(kind.value()), Answers.none())) {
                String own = single.name().substring(single.name().lastIndexOf('.') + 1);
                assertThat(single.hint()).endsWith("Standard name: " + own);
                if (single.unit() == Unit.PERCENT) {
                    assertThat(single.hint()).contains("Enter 30 for 30%.");
                }
            }
        }
    }

    private static Object json(String file) throws IOException {
        try (InputStream in = SchemaQuestionsTest.class.getResourceAsStream("/schema/" + file)) {
            byte[] bytes = in.readAllBytes();
            return JsonTree.parse(bytes, 0, bytes.length).root();
        }
    }
}
