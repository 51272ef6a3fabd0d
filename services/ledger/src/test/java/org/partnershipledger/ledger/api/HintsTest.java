package org.partnershipledger.ledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hint of a field is said beside the field, or on the interface that gives the field its meaning. */
class HintsTest {

    private static Stream<Shape.Named> fields(String name) {
        return CommandShapes.all().values().stream()
                .flatMap(command -> command.fields().stream())
                .filter(field -> field.name().equals(name));
    }

    private static String hint(String command, String name) {
        return CommandShapes.all().get(command).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .hint()
                .orElseThrow();
    }

    @Test
    void whatManyCommandsShareIsExplainedInEachOfThem() {
        for (String shared : List.of("effectiveOn", "agreement", "settlement")) {
            assertThat(fields(shared))
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(field.hint()).as(shared).isPresent());
        }
    }

    @Test
    void aFieldThatMeansSomethingElseSaysSoItself() {
        assertThat(hint("CompleteAgreement", "effectiveOn")).startsWith("The last day");
        assertThat(hint("SignAgreement", "effectiveOn")).startsWith("The day from which");
    }
}
