package org.partnershipledger.audit.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledExamples {

    @Test
    void everyFieldIsShownWithItsNameInWordsAndItsValueAsRecorded() {
        var list = Labelled.of("""
                {"agreement":"A1","nhsParties":["QZZ","QYG"],"vat":"0.00","evidence":{"title":"t","sha256":"ab"},
                 "steps":[{"name":"s"},{"name":"<b>"}],"reason":null,"otherFields":{},"empty":"","minimumPopulation":7}
                """.getBytes(UTF_8));

        assertThat(flat(list, 0)).isEqualTo("""
                Agreement: A1
                NHS parties: QZZ, QYG
                VAT: 0.00
                Evidence
                  Title: t
                  SHA-256: ab
                Steps
                  1
                    Name: s
                  2
                    Name: <b>
                Reason: none
                Other fields: none
                Empty: empty
                Minimum population: 7
                """);
    }

    @Test
    void bytesThatAreNotJsonAreShownAsTheyAre() {
        assertThat(Labelled.of("{broken".getBytes(UTF_8)))
                .containsExactly(new Labelled("", "Not readable as JSON", "{broken", List.of()));
    }

    private static String flat(List<Labelled> list, int depth) {
        var text = new StringBuilder();
        for (var line : list) {
            text.append("  ".repeat(depth)).append(line.label());
            text.append(line.value() == null ? "" : ": " + line.value()).append('\n');
            text.append(flat(line.parts(), depth + 1));
        }
        return text.toString();
    }
}
