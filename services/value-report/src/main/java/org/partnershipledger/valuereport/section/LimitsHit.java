package org.partnershipledger.valuereport.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.kernel.gainshare.Step;

/**
 * Which limits changed a result, read from the recorded working: a limit was hit when its step's value differs from
 * the step before. The numbers of the steps are those of terms-format.md and never change.
 */
final class LimitsHit {
    private static final Map<Integer, String> LIMITS = new TreeMap<>(Map.of(
            7, "cap on the amount to share",
            11, "cap on the partner's part of one year",
            13, "cap over all years",
            14, "least amount that the NHS keeps"));

    private LimitsHit() {}

    static List<String> in(List<Step> steps) {
        var values = new TreeMap<Integer, BigDecimal>();
        steps.forEach(step -> step.value().ifPresent(value -> values.put(step.step(), value)));
        var hit = new ArrayList<String>();
        LIMITS.forEach((number, words) -> {
            var before = values.get(number - 1);
            var after = values.get(number);
            if (before != null && after != null && before.compareTo(after) != 0) {
                hit.add(words);
            }
        });
        return hit;
    }
}
