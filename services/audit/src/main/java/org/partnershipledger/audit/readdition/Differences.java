package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where what was recorded and what it comes to when worked out again are not the same, in words. */
final class Differences {
    private static final BigDecimal SAME = new BigDecimal("0.000000000001");

    private final List<String> found = new ArrayList<>();

    void add(String difference) {
        found.add(difference);
    }

    /** Working is carried to 34 digits on both sides; less than a billionth of a penny is the order of multiplying. */
    void compare(String what, BigDecimal recorded, BigDecimal again) {
        boolean same = recorded == null || again == null
                ? recorded == again
                : recorded.subtract(again).abs().compareTo(SAME) <= 0;
        if (!same) {
            add(what + ": recorded " + shown(recorded) + ", worked out again " + shown(again) + ".");
        }
    }

    void compare(String what, String recorded, String again) {
        if (!again.equals(recorded)) {
            add(what + ": recorded " + recorded + ", worked out again " + again + ".");
        }
    }

    /** The number that the step has, and its value, against the values worked out again in their order. */
    void steps(String where, List<Tree> recorded, int expected, List<BigDecimal> again) {
        if (recorded.size() != expected) {
            add(where + "steps: " + recorded.size() + " are recorded, there must be " + expected + ".");
            return;
        }
        for (int i = 0; i < expected; i++) {
            Tree step = recorded.get(i);
            String name = where + "step " + (i + 1) + " (" + step.in("name").text() + ")";
            if (step.number("step") == null || step.number("step").compareTo(BigDecimal.valueOf(i + 1L)) != 0) {
                add(name + " is recorded as number " + step.in("step").text() + ".");
            }
            compare(name, step.number("value"), again.isEmpty() ? null : again.get(i));
        }
    }

    private static String shown(BigDecimal number) {
        return number == null ? "nothing" : number.toPlainString();
    }

    List<String> inWords() {
        return List.copyOf(found);
    }
}
