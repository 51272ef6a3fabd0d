package org.partnershipledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
