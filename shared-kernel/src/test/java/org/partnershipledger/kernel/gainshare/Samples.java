package org.partnershipledger.kernel.gainshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.kernel.gainshare.reading.InputsReader;
import org.partnershipledger.kernel.gainshare.reading.Reading;
import org.partnershipledger.kernel.gainshare.reading.TermsReader;

/** Terms and inputs for tests, made the way they are made in use: read from a tree, defaults filled in. */
final class Samples {

    private Samples() {}

    /** Upside only, lower is better, one band. */
    static RiskGainShareTerms gainShare(String partnerShare) {
        return terms(Map.of(
                "sidedness", "UPSIDE_ONLY",
                "direction", "LOWER_IS_BETTER",
                "gainBands", List.of(Map.of("partnerShare", partnerShare))));
    }

    static RiskGainShareTerms terms(Map<String, ?> tree) {
        Reading<RiskGainShareTerms> reading = TermsReader.read(tree);
        assertThat(reading.problems()).isEmpty();
        return reading.value();
    }

    static ReconciliationInputs inputs(String benchmark, String actual) {
        return inputs(Map.of("benchmark", benchmark, "actual", actual));
    }

    static ReconciliationInputs inputs(Map<String, ?> tree) {
        Reading<ReconciliationInputs> reading = InputsReader.read(tree, null);
        assertThat(reading.problems()).isEmpty();
        return reading.value();
    }

    /** The tree with one field changed; a null value takes the field away. */
    static Map<String, Object> with(Map<String, ?> tree, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(tree);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }
}
